import { expect, test } from 'vitest';
import { extractUnits } from '../../src/pipeline/extract/extract.ts';
import { lowered, withText } from '../support/lower.ts';

type Case = readonly [title: string, source: string, expected: string];

const BOTH: readonly Case[] = [
  ['includes', '#include <stdio.h>\n#include "db/row.h"', 'import *<-stdio.h#*\nimport *<-./db/row.h#*'],
  ['a macro as an include says nothing', '#include HEADER\nint f(void) { return 1; }', 'fn f() { return 1 }'],
  [
    'functions with pointers, arrays and callbacks',
    'static char *f(const char *s, int (*cb)(int), int b[4], unsigned n) { return cb(n) ? s : 0; }',
    'fn f(s: const char *, cb: int (*)(int), b: int [4], n: unsigned) { return (cb(n) ? s : 0) }',
  ],
  [
    'declarations are assignments',
    'void f(void) { int a = 1, b, *c = g(); char d[n + 1]; }',
    'fn f() { declare int a; a = 1; declare int b; declare int *c; c = g(); declare char d[(n + 1)]; (n + 1) }',
  ],
  [
    'texts and characters',
    `void f(void) { g("a\\n" "b", 'c', '\\0', L"w", 0x1F, 10UL); }`,
    'fn f() { g("a\\nb", 99, 0, "w", 31, 10) }',
  ],
  [
    'members and elements',
    'void f(struct s *p) { p->a.b[i] = *q; x = &y; }',
    'fn f(p: struct s *) { p.a.b[i] = (* q); x = (& y) }',
  ],
  [
    'operators',
    'int f(int a) { a += 2; a++; return !a && -a || ~a; }',
    'fn f(a: int) { a += 2; a += 1; return (((not a) and (- a)) or (~ a)) }',
  ],
  ['casts and sizes', 'void f(void) { x = (char *)malloc(sizeof(int) * n); }', 'fn f() { x = malloc((other{} * n)) }'],
  [
    'branches and loops',
    'void f(int a) { if (a) b(); else if (c) d(); else { e(); } for (int i = 0; i < a; i++) g(i); do h(); while (k); }',
    'fn f(a: int) { if a { b() } else { if c { d() } else { e() } }; declare int i; i = 0; loop while (i < a) { g(i); i += 1 }; loop while k { h() } }',
  ],
  [
    'switches',
    'void f(int a) { switch (a) { case 1: case 2: g(); break; default: h(); } }',
    'fn f(a: int) { if ((a == 1) or (a == 2)) { g() } else { h() } }',
  ],
  [
    'a case of a switch that leaves from a block, and one that falls into the next',
    'void f(int a) { switch (a) { case 1: { g(); break; } case 2: h(); case 3: return; } i(); }',
    'fn f(a: int) { if (a == 1) { { g() } } else { if ((a == 2) or (a == 3)) { if (a == 2) { h() }; return } }; i() }',
  ],
  [
    'a case that leaves its switch under a condition, and else falls into the next',
    'void f(int a) { while (a) { switch (a) { case 1: if (b) { g(); break; } h(); case 2: i(); } j(); } }',
    'fn f(a: int) { loop while a { if ((a == 1) or (a == 2)) { if (a == 1) { if b { g() } else { h(); i() } } else { i() } }; j() } }',
  ],
  [
    'a case that leaves the loop around its switch',
    'void f(int a) { while (a) { switch (a) { case 1: while (b) { break; } if (c) return; break; } j(); } }',
    'fn f(a: int) { loop while a { if (a == 1) { loop while b { break }; if c { return } }; j() } }',
  ],
  [
    'both sides of a condition of the preprocessor',
    '#ifdef A\nint f(void) { return 1; }\n#else\nint f(void) { return 2; }\n#endif',
    'fn f() { return 1 }\nfn f() { return 2 }',
  ],
  ['jumps', 'void f(int a) { if (a) goto out; g(); out: h(); }', 'fn f(a: int) { if a { goto out }; g(); out:; h() }'],
  [
    'a condition of the preprocessor within a function',
    'void f(void) {\n#ifdef A\ng();\n#else\nh();\n#endif\n}',
    'fn f() { if other{} { g() } else { h() } }',
  ],
  [
    'arrays and pointers that are declared',
    'void f(void) { static const char *names[3]; int grid[2][n]; char text[] = "a"; int g(int); }',
    'fn f() { declare static const char *names[3]; declare int grid[2][n]; n; declare char text[]; text = "a" }',
  ],
  ['initial values', 'struct s z = { .a = 1, .b = { 2, 3 } };', 'declare struct s z\nz = map{"a": 1, "b": list{2, 3}}'],
];

const PLUS: readonly Case[] = [
  [
    'classes, their constructors and methods',
    'class Shop : public Base { public: Shop(int a) : x(a) {} int get() const { return this->x; } static void st() {} int x; };',
    'class Shop(Base) { instance fn Shop.Shop(a: int) { this.x = a }; instance fn Shop.get() { return this.x }; static fn Shop.st() { } }',
  ],
  ['methods defined elsewhere', 'void tc::Shop::open(std::string s) { }', 'fn tc.Shop.open(s: std::string) { }'],
  [
    'objects that are made',
    'void f() { std::string s("a"); auto *p = new int[4]; delete[] p; q = new Shop(1); }',
    'fn f() { declare std::string s; s = std.string("a"); declare auto *p; p = new[](4); (delete p); q = Shop(1) }',
  ],
  [
    'ranges, exceptions',
    'void f() { for (auto &i : v) { try { throw X(1); } catch (const E &e) { g(); } } }',
    'fn f() { loop i in v { try { raise X(1) } catch { g() } } }',
  ],
  ['lambdas', 'auto l = [&](int a) { return a; };', 'declare auto l\nl = fn l(a: int) { return a }'],
];

const rows = (language: 'c' | 'cpp', cases: readonly Case[]) => cases.map((one) => [language, ...one] as const);

test.each([...rows('c', BOTH), ...rows('cpp', BOTH), ...rows('cpp', PLUS)])(
  '%s: %s',
  async (language, _title, source, expected) => {
    expect(await lowered(language, source)).toBe(expected);
  },
);

const namesIn = (language: 'c' | 'cpp', text: string) =>
  withText(language, text, (program) =>
    extractUnits(program).map(({ kind, qualifiedName, span }) => `${kind} ${qualifiedName} ${span.startLine}`),
  );

test('units are functions and methods, with the names of what holds them', async () => {
  const text = [
    'namespace tc {',
    'struct Row { int n; int twice() { return n * 2; } };',
    'template <class T> T most(T a, T b) { return a > b ? a : b; }',
    '}',
    'extern "C" int start(void) { return 0; }',
    'bool operator==(const tc::Row &a, const tc::Row &b) { return a.n == b.n; }',
    'tc::Row::~Row() { }',
  ].join('\n');
  expect(await namesIn('cpp', text)).toEqual([
    'method tc.Row.twice 2',
    'function tc.most 3',
    'function start 5',
    'function operator== 6',
    'function tc.Row.~Row 7',
    'module <module> 1',
  ]);
});

test("C's declarations without a body are no units", async () => {
  expect(await namesIn('c', 'int f(void);\nextern int g;\nint f(void) { return g; }')).toContain('function f 3');
  expect(await namesIn('c', 'int f(void);\nextern int g;')).toEqual(['module <module> 1']);
});

const EDITED = `#include "a.h"
#define EACH(x) for (x = 0; x < 3; x++)
static int first(char *s) { EACH(i) { g(s[i]); } return 1; }
int second(void) { if (x { h(; }
int third(int n) { return n; }
`;

test.each(['c', 'cpp'] as const)(
  '%s: a file that is being edited, or full of macros, gives its sound parts',
  async (language) => {
    const names = await namesIn(language, EDITED);
    expect(names).toContain('function first 3');
    for (let end = 0; end <= EDITED.length; end += 3) {
      await withText(language, EDITED.slice(0, end), (program) => expect(Array.isArray(program.body())).toBe(true));
    }
  },
);
