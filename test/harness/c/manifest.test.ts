import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { C_HARNESS } from '../../../src/harness/c/manifest.ts';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { PAIRS } from './pairs/index.ts';

const folder = fileURLToPath(new URL('../../../src/harness/c/', import.meta.url));

test('the manifest lists every file of the harness, and nothing else', () => {
  const python = readdirSync(folder).filter((name) => name.endsWith('.py'));
  const driver = readdirSync(`${folder}driver`).map((name) => `driver/${name}`);
  expect(Object.values(C_HARNESS).toSorted()).toEqual([...python, ...driver].toSorted());
});

test('module names cannot be those of a project: all but the two that the place knows carry the prefix', () => {
  for (const name of Object.keys(C_HARNESS).filter((name) => !['main', 'preload'].includes(name)))
    expect(name).toMatch(/^probe_[a-z_]+$/);
});

test('every oracle that C has comes with programs that it tells apart', () => {
  const names = Object.entries(ORACLES).filter(([, { context }]) => context.c !== undefined);
  expect(Object.keys(PAIRS).toSorted()).toEqual(names.map(([name]) => name).toSorted());
});
