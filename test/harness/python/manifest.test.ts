import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PYTHON_HARNESS } from '../../../src/harness/python/manifest.ts';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { PAIRS } from './pairs/index.ts';

const folder = fileURLToPath(new URL('../../../src/harness/python/', import.meta.url));
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.py'));

test('the manifest lists every file of the harness, and nothing else', () => {
  const files = [...filesIn(folder), ...filesIn(`${folder}oracles`).map((name) => `oracles/${name}`)];
  expect(Object.values(PYTHON_HARNESS).toSorted()).toEqual(files.toSorted());
});

test('module names cannot be those of a project: all but the two that the place knows carry the prefix', () => {
  for (const name of Object.keys(PYTHON_HARNESS).filter((name) => !['main', 'preload'].includes(name)))
    expect(name).toMatch(/^probe_[a-z_]+$/);
});

test('all of the harness but the oracles is loaded once in a place', () => {
  const preload = readFileSync(`${folder}${PYTHON_HARNESS.preload}`, 'utf8');
  const loaded = [...preload.matchAll(/^import (probe_\w+)/gm)].map(([, name]) => name);
  const shared = Object.keys(PYTHON_HARNESS).filter((name) => /^probe_(?!oracle_(?!base$))/.test(name));
  expect(loaded.toSorted()).toEqual(shared.toSorted());
});

test('every oracle of the host has its module in the harness, and the reverse', () => {
  const modules = Object.keys(PYTHON_HARNESS).filter((name) => /^probe_oracle_(?!base$)/.test(name));
  const executed = Object.entries(ORACLES).filter(([, { context }]) => context.python !== undefined);
  const names = executed.map(([name]) => name).toSorted();
  expect(modules.map((name) => name.slice('probe_oracle_'.length)).toSorted()).toEqual(names);
  expect(Object.keys(PAIRS).toSorted()).toEqual(names);
});

test.for(Object.entries(PAIRS))('the oracle %s comes with programs that it tells apart', ([, pairs]) => {
  expect(pairs.length).toBeGreaterThan(0);
});

test('every oracle that a file of the host exports is registered', async () => {
  const path = fileURLToPath(new URL('../../../src/pipeline/confirm/oracles/', import.meta.url));
  const shared = ['addresses.ts', 'growth.ts', 'index.ts', 'oracle.ts', 'reports.ts'];
  const files = readdirSync(path).filter((name) => !shared.includes(name));
  const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
    files.map((name) => import(path + name)),
  );
  const isOracle = (value: unknown): boolean => typeof value === 'object' && value !== null && 'look' in value;
  const exported = modules.flatMap((module) => Object.values(module).filter(isOracle));
  expect(new Set(exported)).toEqual(new Set(Object.values(ORACLES)));
});
