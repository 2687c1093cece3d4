/**
 * Parses, outlines and lowers every file below a directory, in one process, and prints how long it took.
 * `node scripts/bench/languages.ts [DIRECTORY] [EXTENSION]`; by default the Python standard library.
 */
import { globSync, readFileSync } from 'node:fs';
import { createLanguages } from '../../src/languages/index.ts';
import { locateWasm } from '../../test/support/wasm.ts';

const [directory = '/usr/lib/python3.*', extension = 'py'] = process.argv.slice(2);
const languages = createLanguages({ locate: locateWasm });
const files = globSync(`${directory}/**/*.${extension}`);
const took = { parse: 0, walk: 0, outline: 0, lower: 0 };
let characters = 0;
let statements = 0;
let units = 0;
let sound = 0;
const begin = performance.now();
for (const path of files) {
  const text = readFileSync(path, 'utf8');
  const language = languages.detect(path, '');
  if (language === undefined) continue;
  characters += text.length;
  let last = performance.now();
  const lap = (name: keyof typeof took): void => {
    const now = performance.now();
    took[name] += now - last;
    last = now;
  };
  await languages.withProgram({ path, language, text }, (program) => {
    lap('parse');
    if (program.errors.length === 0) sound++;
    lap('walk');
    units += program.outline.length;
    lap('outline');
    statements += program.body().length;
    lap('lower');
  });
}
const total = performance.now() - begin;
const { user, system } = process.cpuUsage();
const rss = process.resourceUsage().maxRSS / 1024;
const parts = Object.entries(took).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
process.stdout.write(
  `${files.length} files (${sound} sound), ${(characters / 1e6).toFixed(1)} M characters, ${units} definitions, ` +
    `${statements} top statements: ${total.toFixed(0)} ms, processor ${((user + system) / 1000).toFixed(0)} ms (${parts.join(', ')}), ${rss.toFixed(0)} MiB RSS at most\n`,
);
