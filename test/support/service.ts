import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SERVICE_FILES } from '../../src/harness/service/manifest.ts';
import type { ServiceFiles } from '../../src/sandboxes/service/files.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../src/harness/service/${file}`, import.meta.url)), 'utf8');

/** What runs in a service container beside the keeper, as it is shipped. */
export const service: ServiceFiles = {
  enter: read(SERVICE_FILES.enter),
  reset: read(SERVICE_FILES.reset),
  look: read(SERVICE_FILES.look),
  trial: read(SERVICE_FILES.trial),
};
