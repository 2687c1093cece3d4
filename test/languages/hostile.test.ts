import { expect, test } from 'vitest';
import type { LanguageId } from '../../src/contracts/words.ts';
import { lowered, withText } from '../support/lower.ts';
import { everyNode } from '../support/lowered-nodes.ts';
import { printStatements } from '../support/print-program.ts';

const MANY = 10_000;
const nest = (times: number, open: string, middle: string, close: string): string =>
  open.repeat(times) + middle + close.repeat(times);

/** Deeper than anybody writes; what recurses over it must survive. */
const DEEP: readonly (readonly [string, LanguageId, string])[] = [
  ['parentheses', 'python', `x = ${nest(MANY, '(', 'a', ')')}`],
  ['open parentheses', 'python', `x = ${'('.repeat(MANY)}`],
  ['calls', 'python', nest(MANY, 'f(', 'a', ')')],
  ['method chains', 'python', `a${'.b()'.repeat(MANY)}`],
  ['powers', 'python', `a${' ** b'.repeat(MANY)}`],
  ['negations', 'python', `${'not '.repeat(MANY)}a`],
  ['lambdas', 'python', `${'lambda: '.repeat(MANY)}a`],
  ['conditionals', 'python', `${'a if b else '.repeat(MANY)}c`],
  ['assignments', 'javascript', `${'a = '.repeat(MANY)}b`],
  ['blocks', 'javascript', nest(MANY, '{', '', '}')],
  ['objects', 'javascript', `x = ${nest(MANY, '{a:', '1', '}')}`],
  ['templates', 'javascript', nest(MANY, '`${', 'a', '}`')],
  ['else if', 'javascript', `if (a) f();${' else if (b) g();'.repeat(MANY)}`],
  ['blocks', 'c', `void f(void) ${nest(MANY, '{', '', '}')}`],
  ['parentheses', 'cpp', `int x = ${nest(MANY, '(', 'a', ')')};`],
  ['pointers', 'c', `int f(void) { return ${'*'.repeat(MANY)}p; }`],
  ['else if', 'c', `void f(void) { if (a) f();${' else if (b) g();'.repeat(MANY)} }`],
  ['elements', 'tsx', `x = ${nest(MANY, '<a>', '', '</a>')}`],
];

test.each(DEEP)('10,000 nested %s are cut off and said to be', async (_title, language, text) => {
  await withText(language, text, (program) => {
    const printed = printStatements(program.body());
    expect(printed.length).toBeLessThan(100_000);
    expect(program.errors.length).toBeGreaterThan(0);
  });
});

/** Nesting times a chain that lowering nests: the product must not appear in the lowered tree. */
const MULTIPLIED: readonly (readonly [string, LanguageId, string])[] = [
  ['sums', 'python', `x = ${nest(300, '(', 'a', `${' + b'.repeat(60)})`)}`],
  ['comparisons', 'python', `x = ${nest(300, '(', 'a', `${' < b'.repeat(4)})`)}`],
  [
    'elif chains',
    'python',
    Array.from({ length: 60 }, (_, depth) =>
      ['if a: pass', ...Array(30).fill('elif b: pass'), 'elif c:'].map((line) => ' '.repeat(depth) + line).join('\n'),
    )
      .join('\n')
      .concat('\n', ' '.repeat(60), 'f()'),
  ],
  ['switches', 'javascript', nest(80, `switch (a) { ${'case 1: f();'.repeat(15)} case 2:`, 'g()', '}')],
];

test.each(MULTIPLIED)('nested %s stay shallow when lowered', async (_title, language, text) => {
  const depths = await withText(language, text, (program) => everyNode(program.body()).map(({ depth }) => depth));
  expect(depths.length).toBeGreaterThan(100);
  expect(depths.reduce((a, b) => Math.max(a, b))).toBeLessThan(1_200);
});

test('a sum of 10,000 parts keeps them all, as one template, and is no error', async () => {
  await withText('javascript', `x = ${Array.from({ length: MANY }, (_, i) => `a${i}`).join(' + ')};`, (program) => {
    const names = everyNode(program.body()).filter(({ kind }) => kind === 'name');
    expect(names).toHaveLength(MANY + 1);
    expect(program.errors).toEqual([]);
    expect(printStatements(program.body())).toMatch(/^x = `a0 a1 a2 /);
  });
});

test('10,000 elif branches keep every body', async () => {
  const text = `if a: f0()\n${Array.from({ length: MANY }, (_, i) => `elif b: f${i}()`).join('\n')}\n`;
  const calls = await withText('python', text, (program) =>
    everyNode(program.body()).filter(({ kind }) => kind === 'call'),
  );
  expect(calls).toHaveLength(MANY + 1);
});

test('cases that fall through do not multiply', async () => {
  const text = `switch (a) {${'case 1: f();'.repeat(2_000)}}`;
  const nodes = await withText('javascript', text, (program) => everyNode(program.body()));
  expect(nodes.length).toBeLessThan(200_000);
});

test('a line of half a megabyte is parsed whole', async () => {
  const text = `x = [${'{"a":1,"b":"ccc"},'.repeat(28_000)}]; f(y)`;
  await withText('javascript', text, (program) => {
    expect(program.errors).toEqual([]);
    expect(program.body()).toHaveLength(2);
  });
});

const BROKEN: readonly (readonly [string, LanguageId, string, string])[] = [
  [
    'a broken signature',
    'python',
    'def f(:\n  os.system(a)\n\ndef g(x):\n  eval(x)\n',
    'fn f() { os.system(a) }\nfn g(x) { eval(x) }',
  ],
  ['an open string', 'python', 'eval(a)\nx = "abc\neval(b)\n', 'eval(a)\nx = abc\neval(b)'],
  ['a lone carriage return behind a comment', 'python', '# c\ros.system(x)\r', 'os.system(x)'],
  ['a form feed', 'python', '\fimport os\n\f\nos.system(x)', 'import os<-os\nos.system(x)'],
  ['a byte order mark', 'python', '\ufeffimport os\n', 'import os<-os'],
  ['a null character in a string', 'javascript', 'x = "\0"; eval(y)', 'x = "\\u0000"\neval(y)'],
  ['a line separator behind a comment', 'javascript', '// c\u2028eval(y)', 'eval(y)'],
  ['nothing', 'javascript', '', ''],
];

test.each(BROKEN)('code around %s is lowered', async (_title, language, text, expected) => {
  expect(await lowered(language, text)).toBe(expected);
});

test('calls inside a syntax error are kept', async () => {
  expect(await lowered('javascript', 'function f( { eval(a); }\nfunction g(x) { exec(x) }')).toContain('exec(x)');
  expect(await lowered('javascript', 'x = @ + f(y);')).toContain('f(y)');
});

test('syntax errors are placed', async () => {
  const errors = await withText('python', 'a = 1\nb = = 2\n', (program) => program.errors);
  expect(errors).toEqual([{ startLine: 2, startColumn: 5, endLine: 2, endColumn: 6 }]);
});

test('text without any meaning gives errors and nothing else', async () => {
  await withText('python', '%^&*(#@!\n'.repeat(1_000), (program) => {
    expect(program.body()).toEqual([]);
    expect(program.errors.length).toBeGreaterThan(0);
  });
});
