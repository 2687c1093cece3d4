import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../support/judge-case.ts';

/** The strengths at which a rule claims something of a text. */
async function claimed(cwe: number, text: string, path = 'a.c'): Promise<readonly string[]> {
  const ruleId = `bluecode/vulnerable-code/cwe-${cwe}`;
  const verdicts = await judgeCase(path, text, ruleId);
  return verdicts.filter((verdict) => verdict.ruleId === ruleId).map(({ strength }) => strength);
}

describe('a variable that was never given a value', () => {
  it.each([
    ['is read', 'int f(void) { int a; return a; }', ['likely']],
    ['is given to a function that nobody knows', 'int f(void) { int a; use_total(a); return 0; }', ['likely']],
    ['is set by a macro of the file', '#define READ(v) ((v) = 1)\nint f(void) { int a; READ(a); return 0; }', []],
    ['may be set by what is used like a macro', 'int f(void) { int a; read_total(a); return a; }', []],
    ['is set by assembly', 'int f(void) { int a; __asm__ volatile("mrs %0, x0" : "=r"(a)); return a; }', []],
    ['is an array that a hash is put into', 'int f(int k) { int a[2]; hash(&k, a); return a[0]; }', []],
    ['is given by address on one side', 'int f(int k) { int a; get(k ? &a : 0); return a; }', []],
    ['is set by a call on either side', 'int f(int k) { int a; int b = k ? one(&a) : two(&a); return a + b; }', []],
    ['is set by the first half of a test', 'int f(void) { int a; int b = get(&a) && a > 2; return b + a; }', []],
    ['is set through an address that is kept', 'int f(void) { int a; struct s m; m.at = &a; get(&m); return a; }', []],
    [
      'is declared in two ways, of which one is compiled',
      'int f(void) {\n#ifdef WIDE\n int a = 1;\n#else\n int a = 2;\n#endif\n return a;\n}',
      [],
    ],
    [
      'is set where the same is compiled',
      'int f(void) {\n int a;\n#ifdef WIDE\n a = 1;\n#endif\n#ifdef WIDE\n return a;\n#endif\n return 0;\n}',
      [],
    ],
    [
      'stands where nothing is compiled',
      'int f(void) {\n int a = 1;\n#if 0\n int b; return b;\n#endif\n return a;\n}',
      [],
    ],
  ])('%s', async (_, text, strengths) => {
    expect(await claimed(457, text)).toEqual(strengths);
  });

  it('is set by the call before the last one', async () => {
    const text = 'bool f(Env *env) { int a; if (env->size(&a).ok() && a > 2) return true; return false; }';
    expect(await claimed(457, text, 'a.cc')).toEqual([]);
  });
});

it.each([
  ['the end of a number is set', 476, 'int f(const char *s) { char *end = 0; strtol(s, &end, 10); return *end; }', []],
  [
    'memory with a header before it is given back',
    401,
    'void *f(void) { char *p = malloc(HEAD + 8); if (!p) return 0; return p + HEAD; }',
    [],
  ],
  [
    'a number that is only equal to another one',
    190,
    'static unsigned most; int f(unsigned n) { if (n) return 0; if (n == most) { char *p = at(sizeof(int) * (most - 1)); return p != 0; } return 1; }',
    [],
  ],
] as const)('%s', async (_, cwe, text, strengths) => {
  expect(await claimed(cwe, text)).toEqual(strengths);
});

it('what is made in a place of its own is not allocated', async () => {
  const text =
    'struct T { T(); };\nchar room[64];\nint f() { new (&room) T(); T *other = new T(); return other != 0; }';
  expect(await claimed(401, text, 'a.cc')).toHaveLength(1);
});
