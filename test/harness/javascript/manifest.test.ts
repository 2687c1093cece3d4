import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JAVASCRIPT_HARNESS } from '../../../src/harness/javascript/manifest.ts';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { PAIRS } from './pairs/index.ts';

const folder = fileURLToPath(new URL('../../../src/harness/javascript/', import.meta.url));
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.cjs'));
const MOST_LINES = 460;

test('the manifest lists every file of the harness, and nothing else', () => {
  const files = [...filesIn(folder), ...filesIn(`${folder}oracles`).map((name) => `oracles/${name}`)];
  expect(Object.values(JAVASCRIPT_HARNESS).toSorted()).toEqual(files.toSorted());
});

test('module names cannot be those of a package: all but main and preload carry the prefix', () => {
  for (const name of Object.keys(JAVASCRIPT_HARNESS).filter((name) => !['main', 'preload'].includes(name)))
    expect(name).toMatch(/^probe_[a-z_]+$/);
});

test('every oracle that JavaScript has on the host has its module here, and the reverse', () => {
  const modules = Object.keys(JAVASCRIPT_HARNESS).filter((name) => /^probe_oracle_(?!base$)/.test(name));
  const executed = Object.entries(ORACLES).filter(([, { context }]) => context.javascript !== undefined);
  expect(modules.map((name) => name.slice('probe_oracle_'.length)).toSorted()).toEqual(
    executed.map(([name]) => name).toSorted(),
  );
});

test('every oracle comes with programs that it tells apart', () => {
  const executed = Object.entries(ORACLES).filter(([, { context }]) => context.javascript !== undefined);
  expect(Object.keys(PAIRS).toSorted()).toEqual(executed.map(([name]) => name).toSorted());
});

test.for(Object.values(JAVASCRIPT_HARNESS))('%s is short, and asks for modules of the harness only', (file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES + 1);
  const asked = [...text.matchAll(/(?<![.\w])require\('([^']+)'\)/g)].map(([, name]) => name ?? '');
  expect(asked.filter((name) => !Object.hasOwn(JAVASCRIPT_HARNESS, name))).toEqual([]);
});
