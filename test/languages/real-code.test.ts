import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Node, Program } from '../../src/contracts/program.ts';
import { languages } from '../support/lower.ts';
import { everyNode } from '../support/lowered-nodes.ts';

const everyNth = (paths: readonly string[], n: number): readonly string[] =>
  [...paths].sort().filter((_, index) => index % n === 0);

const PYTHON = everyNth(globSync('/usr/lib/python3.*/**/*.py'), 45);
const SCRIPTS = everyNth(
  globSync('node_modules/{zod,openai,commander,fast-check,picomatch}/**/*.{js,mjs,cjs,ts,tsx}'),
  60,
);

const QUERIES = {
  python: { calls: '(call) @call', types: '(type) @type' },
  script: {
    calls: '(call_expression) @call (new_expression) @call',
    types: '(ERROR) @type',
  },
} as const;

const within = (inner: Node, outer: Node): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Calls of the syntax tree that the lowered code does not show. Imports stand for the `require` calls they were. */
function lostCalls(program: Program): readonly string[] {
  const { calls, types } = program.language === 'python' ? QUERIES.python : QUERIES.script;
  const nodes = everyNode(program.body());
  const shown = new Set(
    nodes.filter(({ kind, tag }) => kind === 'call' || tag !== undefined).map(({ start, end }) => `${start}-${end}`),
  );
  const excused = [...nodes.filter(({ kind }) => kind === 'import'), ...program.query(types).flat()];
  return program
    .query(calls)
    .flat()
    .filter((call) => !shown.has(`${call.start}-${call.end}`) && !excused.some((one) => within(call, one)))
    .map(({ text }) => text);
}

const judge = async (path: string): Promise<number> => {
  const language = languages.detect(path, '');
  if (language === undefined) return 0;
  const text = readFileSync(path, 'utf8');
  return await languages.withProgram({ path, language, text }, (program) => {
    expect(lostCalls(program), path).toEqual([]);
    for (const { start, end } of everyNode(program.body())) {
      if (start > end || end > text.length) throw new Error(`${path}: a node from ${start} to ${end}`);
    }
    return 1;
  });
};

async function judgeAll(paths: readonly string[]): Promise<number> {
  let judged = 0;
  for (const path of paths) judged += await judge(path);
  return judged;
}

test.skipIf(PYTHON.length === 0)(
  'every call of real Python code is lowered (skipped without /usr/lib/python3.*)',
  async () => {
    expect(await judgeAll(PYTHON)).toBeGreaterThan(10);
  },
);

test('every call of real JavaScript and TypeScript code is lowered', async () => {
  expect(await judgeAll(SCRIPTS)).toBeGreaterThan(10);
});
