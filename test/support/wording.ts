import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWordingFile } from '../../src/constitutions/wording-file.ts';
import { wordingOf } from '../../src/pipeline/judge-text/wording.ts';

const FILE = 'constitutions/wording.yml';
const { value, problems } = parseWordingFile(readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8'), FILE);
if (value === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));

/** The wording that is shipped. */
export const SHIPPED_WORDING = value;

const compiled = wordingOf(value);
export const shippedWording = () => compiled;
