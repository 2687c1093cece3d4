/**
 * Writes what is derived from the settings, the schemas and the rule book: `node scripts/generate.ts`. With `--check` it
 * changes nothing and fails when a file is out of date, or is left of a rule that has gone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES, rulePages } from './rule-pages.ts';
import { schemaFiles } from './schemas.ts';
import { settingsFiles } from './settings-files.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemas = [...schemaFiles()].map(([name, text]) => [`docs/schema/${name}`, text] as const);
const derived = new Map([...settingsFiles(), ...schemas, ...(await rulePages(join(root, 'constitutions')))]);

const pages = existsSync(join(root, PAGES))
  ? readdirSync(join(root, PAGES), { recursive: true, encoding: 'utf8' })
  : [];
const left = pages
  .map((name) => `${PAGES}/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md') && !derived.has(file));
const stale = [...derived].filter(([file, text]) => {
  const path = join(root, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const file of [...stale.map(([name]) => name), ...left]) {
    console.log(`${file} is out of date: run "npm run generate"`);
  }
  if (stale.length + left.length > 0) process.exitCode = 1;
} else {
  for (const file of left) rmSync(join(root, file));
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${file} written`);
  }
}
