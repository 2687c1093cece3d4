import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ACTION = `
name: stand-in for upload-sarif
description: Fails unless the file is there and valid SARIF.
inputs:
  sarif_file: { description: the file, required: true }
  category: { description: the category }
runs: { using: node24, main: index.cjs }
`;

/** Validates with the schema that ships with SARIF Multitool, from the checkout's own packages. */
const MAIN = `
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const from = createRequire(${JSON.stringify(join(root, 'package.json'))});
const { default: Ajv } = from('ajv/dist/2020.js');
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
from('ajv-formats').default(ajv);
const schema = JSON.parse(readFileSync(${JSON.stringify(join(root, 'node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json'))}, 'utf8'));
const sarif = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, 'utf8'));
const valid = ajv.validate(schema, sarif);
if (!valid) console.error(ajv.errorsText());
if (sarif.runs.length !== 1) console.error('not exactly one run');
if (!valid || sarif.runs.length !== 1) process.exit(1);
console.log('SARIF accepted: ' + sarif.runs[0].results.length + ' results');
`;

/** A folder that stands for `github/codeql-action`, as `runJob` takes it. */
export function standInForUpload(): Readonly<Record<string, string>> {
  const folder = temporaryFolder('upload');
  mkdirSync(join(folder, 'upload-sarif'));
  writeFileSync(join(folder, 'upload-sarif', 'action.yml'), ACTION);
  writeFileSync(join(folder, 'upload-sarif', 'index.cjs'), MAIN);
  return { 'github/codeql-action@v4': folder };
}
