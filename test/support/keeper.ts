import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KEEPER_FILES } from '../../src/harness/keeper/manifest.ts';
import type { KeeperFiles } from '../../src/sandboxes/keeper/files.ts';

const read = (files: readonly string[]): string =>
  files
    .map((file) => readFileSync(fileURLToPath(new URL(`../../src/harness/keeper/${file}`, import.meta.url)), 'utf8'))
    .join('\n');

/** The keeper, as it is shipped. */
export const keeper: KeeperFiles = { keeper: read(KEEPER_FILES.keeper), boot: read(KEEPER_FILES.boot) };
