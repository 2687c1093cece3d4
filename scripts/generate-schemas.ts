/** Writes the JSON schemas of docs/schema/: `node scripts/generate-schemas.ts`. A test fails when they are out of date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './schemas.ts';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
