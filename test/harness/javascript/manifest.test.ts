import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JAVASCRIPT_HARNESS } from '../../../src/harness/javascript/manifest.ts';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { PAIRS } from './pairs/index.ts';

const folder = fileURLToPath(new URL('../../../src/harness/javascript/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cjs'));
const MOST_LINES = 200;

test('the manifest lists every file of the harness, and nothing else', () => {
  expect(Object.values(JAVASCRIPT_HARNESS).toSorted()).toEqual(files.toSorted());
});

test('module names cannot be those of a package: all but main and preload carry the prefix', () => {
  for (const name of Object.keys(JAVASCRIPT_HARNESS).filter((name) => !['main', 'preload'].includes(name)))
    expect(name).toMatch(/^probe_[a-z_]+$/);
});

test('a module is called after its file', () => {
  for (const [name, file] of Object.entries(JAVASCRIPT_HARNESS).filter(([name]) => name.startsWith('probe_')))
    expect(`${name}.cjs`).toBe(`probe_${file.replace(/^oracles/, 'oracle').replaceAll(/[-/]/g, '_')}`);
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

const textOf = (file: string) => readFileSync(`${folder}${file}`, 'utf8');
const texts = new Map(Object.entries(JAVASCRIPT_HARNESS).map(([name, file]) => [name, textOf(file)]));
const ASKED = /(?<![.\w])require\('([^']+)'\)/g;

test.for(Object.values(JAVASCRIPT_HARNESS))('%s is short, and asks for modules of the harness only', (file) => {
  const text = textOf(file);
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES + 1);
  expect(text).toMatch(/^'use strict';\n\/\/ /);
  const asked = [...text.matchAll(ASKED)].map(([, name]) => name ?? '');
  expect(asked.filter((name) => !Object.hasOwn(JAVASCRIPT_HARNESS, name))).toEqual([]);
});

/** The names in `{ a, b: c }`, as the one who gives them calls them. */
const namesIn = (list = '') => [...list.matchAll(/(?:^|,|\.\.\.)\s*['"]?([\w/]+)/g)].map(([, name]) => name ?? '');

test('what a module asks of another is there', () => {
  const given = (name = '') => namesIn(/module\.exports = \{([\s\S]*?)\n?\};?\s*$/.exec(texts.get(name) ?? '')?.[1]);
  for (const text of texts.values()) {
    for (const [, list, name] of text.matchAll(/const \{([^{}]+)\} = require\('(\w+)'\)/g))
      expect(given(name)).toEqual(expect.arrayContaining(namesIn(list)));
    for (const [, name, one] of text.matchAll(/require\('(\w+)'\)\.(\w+)/g)) expect(given(name)).toContain(one);
  }
});

test('no module needs, to be loaded, one that needs it', () => {
  const loads = (name: string) => [...(texts.get(name) ?? '').matchAll(/^(?:const .*)?require\('(\w+)'\)/gm)];
  const visit = (name: string, path: readonly string[]): void => {
    expect(path, [...path, name].join(' → ')).not.toContain(name);
    if (done.has(name)) return;
    for (const [, next = ''] of loads(name)) visit(next, [...path, name]);
    done.add(name);
  };
  const done = new Set<string>();
  for (const name of texts.keys()) visit(name, []);
});

test('every file with models is looked into', () => {
  const listed = texts.get('probe_models') ?? '';
  const modelled = [...texts].filter(([name, text]) => name !== 'probe_models' && /^const MODELS = /m.test(text));
  expect(modelled.map(([name]) => name).filter((name) => !listed.includes(`'${name}',`))).toEqual([]);
});
