/**
 * `npm run bench:peers [-- DATASET...]`: bandit beside us. Installs it from PyPI into a temporary folder, judges the Python
 * items of the datasets with it and with our methods, and scans a sample of the running python3's standard library with
 * both, in turns. Speed is that of the bundle in `dist/`; exits with 1 when something could not be measured.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAccuracy } from './peers-accuracy.ts';
import { BANDIT, installBandit } from './peers-bandit.ts';
import { compareSpeed } from './peers-speed.ts';

const datasets = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bluecode-peers-'));
try {
  console.log(`installing ${BANDIT}`);
  const interpreter = installBandit(folder);
  if (datasets.length === 0) console.log('accuracy: name Python datasets, npm run bench:peers -- FILE.jsonl...');
  else console.log(`\naccuracy (bandit: any severity)\n${await compareAccuracy(interpreter, datasets, folder)}`);
  console.log(`\nspeed\n${await compareSpeed(interpreter, folder)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
