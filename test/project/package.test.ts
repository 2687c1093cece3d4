import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsFor } from '../../src/config.ts';
import { VERSION } from '../../src/version.ts';
import { read } from './tree.ts';

type Package = {
  version: string;
  scripts: Record<string, string>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const own: Package = JSON.parse(read('package.json'));

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^[0-9]+[.][0-9]+[.][0-9]+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it('has the version that the engine says', () => {
    expect(own.version).toBe(VERSION);
  });

  it('develops under the Node that the action runs on', () => {
    const major = read('.node-version').trim();
    expect(own.devDependencies['node']?.split('.')[0]).toBe(major);
    expect(parse(read('action.yml')).runs.using).toBe(`node${major}`);
  });

  it('has a lock file that names no machine of a registry', () => {
    const lock: { packages: Record<string, { resolved?: string; link?: boolean }> } = JSON.parse(
      read('package-lock.json'),
    );
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(Object.entries(lock.packages).filter(([, it]) => it.resolved?.startsWith('http'))).toEqual([]);
  });
});

describe('sandbox/Dockerfile', () => {
  it('pins what it is made from by digest', () => {
    const bases = [...read('sandbox/Dockerfile').matchAll(/^ARG \w+=(.*)$/gm)].map(([, image = '']) => image);
    expect(bases).toHaveLength(2);
    expect(bases.filter((image) => !/^[a-z]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
    const others = [...read('sandbox/Dockerfile').matchAll(/^FROM (?:\$\{(\w+)\}|(\w+))( |$)/gm)].map(
      ([, base, target]) => base ?? target,
    );
    expect(others).toEqual(['NODE', 'BASE', 'python', 'python', 'c']);
  });
});

describe('action.yml', () => {
  const action: {
    inputs: Record<string, { default?: unknown; required?: boolean; description?: string }>;
    outputs: Record<string, { description?: string }>;
    runs: Record<string, string>;
  } = parse(read('action.yml'));

  it('offers exactly the settings that can be inputs, and gives none a default that would override the file', () => {
    expect(Object.keys(action.inputs)).toEqual(settingsFor('input').map((setting) => setting.name));
    expect(Object.values(action.inputs).filter((input) => 'default' in input || input.required !== false)).toEqual([]);
  });

  it('declares every output that the step sets, and no other', () => {
    const set = [...read('src/action/run.ts').matchAll(/job\.output\('([^']+)'/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs).sort()).toEqual([...new Set(set)].sort());
  });

  it('starts the entries of the bundle', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
    expect(own.bin).toEqual({ bluecode: 'dist/cli.js' });
  });
});
