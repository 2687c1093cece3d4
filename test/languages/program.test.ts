import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Program } from '../../src/contracts/program.ts';
import { languages, withText } from '../support/lower.ts';

const outline = (program: Program): readonly string[] =>
  program.outline.map(({ kind, name, qualifiedName }) => `${kind} ${name} ${qualifiedName}`);

test('the outline of Python names functions, methods and classes with what holds them', async () => {
  const text =
    'class A:\n  def m(self):\n    def inner(): pass\n  class B:\n    def n(self): pass\nf = lambda x: x\nmap(lambda y: y, z)\n';
  expect(await withText('python', text, outline)).toEqual([
    'class A A',
    'method m A.m',
    'function inner A.m.inner',
    'class B A.B',
    'method n A.B.n',
    'function f f',
  ]);
});

test('the outline of JavaScript names functions by what they are bound to', async () => {
  const text = `
    const a = () => 1;
    exports.b = function () {};
    const c = { d() {}, e: async () => {} };
    class F { g = () => {}; static h() {} get 'i'() {} }
    app.get('/', (req, res) => { function inner() {} items.map((x) => { x(); }); });
    function outer() { items.map(() => { f(); }); const j = () => {}; }
    export default () => {};
  `;
  expect(await withText('javascript', text, outline)).toEqual([
    'function a a',
    'function b b',
    'function d d',
    'function e e',
    'class F F',
    'method g F.g',
    'method h F.h',
    'method i F.i',
    'function <lambda> <lambda>',
    'function inner <lambda>.inner',
    'function outer outer',
    'function j outer.j',
    'function default default',
  ]);
});

test('decorators belong to what they decorate', async () => {
  const starts = await withText('python', '@d\ndef f(): pass\nclass A:\n  @e\n  def m(self): pass\n', (program) =>
    program.outline.map((one) => program.span(one).startLine),
  );
  expect(starts).toEqual([1, 3, 4]);
});

test('an outline and the lowered functions agree on names and places', async () => {
  const text = '@d\ndef f():\n  class A:\n    def m(self): pass\n';
  await withText('python', text, (program) => {
    const [first] = program.outline;
    const [statement] = program.body();
    if (statement?.kind !== 'define') throw new Error('no function was lowered');
    expect(statement.definition).toMatchObject({ qualifiedName: 'f', start: first?.start, end: first?.end });
  });
});

test('comments are listed as written and stay out of the code', async () => {
  const python = await withText('python', '# a\nf(  # b\n  x)\n"# no"\n', (program) =>
    program.comments().map(({ text }) => text),
  );
  const script = await withText('tsx', '#!/bin/x\n// a\nf(/* b */ x);\n"// no";', (program) =>
    program.comments().map(({ text }) => text),
  );
  expect(python).toEqual(['# a', '# b']);
  expect(script).toEqual(['// a', '/* b */']);
});

test('spans count lines and UTF-16 columns from 1, ends excluded', async () => {
  await withText('python', 'a = "😀"; f(b)\r\ng(\r\n  c)\r\n', (program) => {
    const spans = program.body().map((statement) => program.span(statement));
    expect(spans).toEqual([
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 },
      { startLine: 1, startColumn: 11, endLine: 1, endColumn: 15 },
      { startLine: 2, startColumn: 1, endLine: 3, endColumn: 5 },
    ]);
  });
});

test('offsets point at the text whatever characters come before', async () => {
  const words = fc.stringMatching(/^[^"\\\r\n\0]*$/u);
  await fc.assert(
    fc.asyncProperty(words, words, fc.constantFrom('\n', '\r\n'), async (a, b, lineEnd) => {
      const text = `# ${a}${lineEnd}x = "${b}"${lineEnd}target(x)`;
      await withText('python', text, (program) => {
        const last = program.body().at(-1);
        expect(text.slice(last?.start, last?.end)).toBe('target(x)');
        expect(program.span(last ?? { start: 0, end: 0 }).startLine).toBe(3);
      });
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

test('queries give each match its captures, filtered by predicates', async () => {
  const matches = await withText('python', 'eval(a)\nf(b)\n', (program) =>
    program.query('((call function: (identifier) @name arguments: (_) @args) @flaw (#eq? @name "eval"))'),
  );
  expect(matches).toEqual([
    [
      { name: 'flaw', text: 'eval(a)', start: 0, end: 7 },
      { name: 'name', text: 'eval', start: 0, end: 4 },
      { name: 'args', text: '(a)', start: 4, end: 7 },
    ],
  ]);
});

test('a query that does not fit the grammar is refused', async () => {
  const attempt = withText('python', 'x', (program) => program.query('(no_such_node) @flaw'));
  await expect(attempt).rejects.toMatchObject({ code: 'constitution-invalid' });
});

test('a program does not outlive its tree', async () => {
  const kept = await languages.withProgram({ path: 'a.py', language: 'python', text: 'x' }, (program) => program);
  expect(() => kept.body()).toThrow(/after withProgram ended/);
  expect(() => kept.query('(module) @flaw')).toThrow(/after withProgram ended/);
});

test('programs in flight at once do not disturb each other', async () => {
  const sizes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      languages.withProgram(
        { path: `${index}`, language: index % 2 === 0 ? 'python' : 'tsx', text: 'f()\n'.repeat(index) },
        async (program) => {
          await Promise.resolve();
          return program.body().length;
        },
      ),
    ),
  );
  expect(sizes).toEqual(Array.from({ length: 20 }, (_, index) => index));
});
