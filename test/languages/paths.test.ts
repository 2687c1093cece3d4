import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../src/contracts/words.ts';
import { LANGUAGES, WASM_FILES } from '../../src/languages/index.ts';
import { languages } from '../support/lower.ts';
import { locateWasm } from '../support/wasm.ts';

describe('detect', () => {
  test.each([
    ['a/b.py', '', 'python'],
    ['a.PY', '', 'python'],
    ['a.mjs', '', 'javascript'],
    ['a.jsx', '', 'javascript'],
    ['a.cts', '', 'typescript'],
    ['a.tsx', '', 'tsx'],
    ['bin/run', '#!/usr/bin/env python3', 'python'],
    ['bin/run', '#!/usr/bin/env -S node --flag', 'javascript'],
    ['bin/run', '#! /usr/local/bin/python3.12 -u', 'python'],
    ['a.c', '', 'c'],
    ['a.cc', '', 'cpp'],
    ['a.CPP', '', 'cpp'],
    ['a.h', '', 'cpp'],
    ['a.hpp', '', 'cpp'],
    ['py', '', undefined],
    ['a.pyi', '', undefined],
    ['a.d.ts', '', undefined],
    ['a.d.mts', '', undefined],
    ['a.txt', '#!/usr/bin/env python3', undefined],
    ['bin/run', '#!/bin/sh', undefined],
    ['bin/run', 'python', undefined],
    ['.github/x', '', undefined],
  ])('%s with first line %j is %s', (path, firstLine, expected) => {
    expect(languages.detect(path, firstLine)).toBe(expected);
  });
});

describe('moduleCandidates', () => {
  test.each([
    [
      'shop/app.py',
      '.guards',
      'check',
      ['shop/guards/check.py', 'shop/guards/check/__init__.py', 'shop/guards.py', 'shop/guards/__init__.py'],
    ],
    ['shop/app.py', '.', 'guards', ['shop/guards.py', 'shop/guards/__init__.py', 'shop.py', 'shop/__init__.py']],
    ['shop/web/app.py', '..guards', undefined, ['shop/guards.py', 'shop/guards/__init__.py']],
    ['app.py', '.guards', undefined, ['guards.py', 'guards/__init__.py']],
    ['app.py', '...guards', undefined, []],
    [
      'src/shop/app.py',
      'shop.db',
      '*',
      [
        'src/shop/shop/db.py',
        'src/shop/shop/db/__init__.py',
        'src/shop/db.py',
        'src/shop/db/__init__.py',
        'shop/db.py',
        'shop/db/__init__.py',
      ],
    ],
    ['app.py', '../../etc/passwd', undefined, []],
    ['app.py', '', undefined, []],
  ])('Python in %s: from %s import %s', (from, module, name, expected) => {
    expect(languages.moduleCandidates('python', from, module, name)).toEqual(expected);
  });

  test.each([
    ['src/a.ts', './b.js', ['src/b.js', 'src/b.ts', 'src/b.tsx', 'src/b.jsx']],
    ['src/a.ts', '../lib/b.mjs', ['lib/b.mjs', 'lib/b.mts']],
    ['src/a.ts', './b.ts', ['src/b.ts']],
    ['a.ts', '../b', []],
    ['src/a.ts', 'fs', []],
    ['src/a.ts', '@scope/b', []],
    ['src/a.ts', '/etc/passwd', []],
  ])('JavaScript in %s: %s', (from, module, expected) => {
    expect(languages.moduleCandidates('typescript', from, module)).toEqual(expected);
  });

  test('a specifier without extension may be a file of any kind, or a folder', () => {
    const found = languages.moduleCandidates('tsx', 'src/a.tsx', './b.config', 'x');
    expect(found.slice(0, 2)).toEqual(['src/b.config.ts', 'src/b.config.tsx']);
    expect(found).toContain('src/b.config/index.js');
    expect(languages.moduleCandidates('javascript', 'src/a.js', '.')).toContain('src/index.js');
  });
});

describe('includes', () => {
  test('lead to a header beside the file or above it, and to the source of its name', () => {
    const found = languages.moduleCandidates('c', 'lib/net/a.c', './wire.h', '*');
    expect(found[0]).toBe('lib/net/wire.h');
    expect(found).toEqual(
      expect.arrayContaining(['lib/include/wire.h', 'include/wire.h', 'lib/net/wire.c', 'src/wire.cpp']),
    );
  });

  test.each(['../../../etc/passwd', '', '/'])('never leave the repository: %j', (module) => {
    expect(languages.moduleCandidates('cpp', 'a.cpp', module).filter((path) => /^\/|\.\.|^$/.test(path))).toEqual([]);
  });

  test('name no file of another language', () => {
    const found = languages.moduleCandidates('c', 'a.c', 'sys/socket.h', '*');
    expect(found.filter((path) => !/\.(?:h|c|cc|cpp|cxx)$/.test(path))).toEqual([]);
  });
});

test('comments are known for code, markup and configuration, and for nothing unknown', () => {
  expect(languages.commentSyntax('a/b.tsx').line).toContain('//');
  expect(languages.commentSyntax('Makefile').line).toEqual(['#']);
  expect(languages.commentSyntax('.gitattributes').line).toEqual(['#']);
  expect(languages.commentSyntax('x.HTML').block).toEqual([['<!--', '-->']]);
  expect(languages.commentSyntax('x.sql').line).toEqual(['--']);
  expect(languages.commentSyntax('x.png')).toEqual({ line: [], block: [] });
});

test('every language has a grammar file that is there, and a vocabulary', () => {
  expect(Object.keys(LANGUAGES)).toEqual([...LANGUAGE_IDS]);
  expect(WASM_FILES.map(locateWasm)).toHaveLength(LANGUAGE_IDS.length + 1);
  expect(languages.vocabularyOf('tsx')).toBe('javascript');
});
