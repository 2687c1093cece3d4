import { expect, test } from 'vitest';
import { lowered, withText } from '../support/lower.ts';

type Case = readonly [title: string, source: string, expected: string];

const inFunction = (body: string): string => `package a\nfunc f(q string) {\n${body}\n}`;
const lowers = (body: string): string => `fn f(q: string) { ${body} }`;

const CASES: readonly Case[] = [
  [
    'imports by the name that a package goes by',
    'package a\nimport (\n"net/http"\nm "x.y/mux"\n_ "embed"\n"github.com/labstack/echo/v4"\n"gopkg.in/yaml.v3"\n)',
    'import http<-net/http\nimport m<-x.y/mux\nimport echo<-github.com/labstack/echo/v4\nimport yaml<-gopkg.in/yaml.v3',
  ],
  [
    'methods as a class, where the first of them stands',
    'package a\nfunc (s *S) f() { s.g() }\nfunc h() {}\nfunc (s S) g() {}',
    'class S() { instance fn S.f() { s = this; s.g() }; instance fn S.g() { s = this } }\nfn h() { }',
  ],
  [
    'parameters of one type, and the rest of them',
    'package a\nfunc f[T any](a, b *http.Request, xs ...T) {}',
    'fn f(a: *http.Request, b: *http.Request, *xs: T) { }',
  ],
  [
    'errors hold nothing of what was asked',
    inFunction('v, err := g(q); if err != nil { return }; w, ok := m[v]'),
    lowers('v = g(q); if (err != null) { return }; w = m[v]'),
  ],
  ['an error alone is no copy of the argument', inFunction('err := g(q)'), lowers('g(q); err = other{}')],
  ['several values', inFunction('a, b := q, 1; a, b = h(q)'), lowers('a = q; b = 1; tuple{a, b} = h(q)')],
  [
    'what is returned, the error left out',
    'package a\nfunc f() (string, error) { return x, nil }',
    'fn f() { return x }',
  ],
  [
    'structures of packages as calls, others as collections',
    inFunction(
      'a := &tls.Config{InsecureSkipVerify: true}; b := map[string]int{"x": 1}; c := []string{q}; d := S{n: q}',
    ),
    lowers('a = tls.Config(InsecureSkipVerify=true); b = map{"x": 1}; c = list{q}; d = map{"n": q}'),
  ],
  [
    'formats as the texts that they give; a number gives digits, and is looked at for what it does',
    inFunction('a := fmt.Sprintf("x %s %d%%", q, 1)'),
    lowers('a = `"x " q " " (1 ? "0" : "0") "%"`'),
  ],
  [
    'functions over texts as their methods',
    inFunction(
      'if !strings.HasPrefix(q, "/a/") || strings.Contains(q, "..") { return }; x = strings.ToLower(string(q))',
    ),
    lowers('if ((not q.startswith("/a/")) or (".." in q)) { return }; x = q.lower()'),
  ],
  [
    'patterns by the words of the judge',
    inFunction('p := regexp.MustCompile(`^x$`); ok := p.MatchString(q)'),
    lowers('p = re.compile("^x$"); ok = p.search(q)'),
  ],
  [
    'loops',
    inFunction('for i := 0; i < 3; i++ { g() }; for _, v := range q { h(v) }; for { break }'),
    lowers('i = 0; loop while (i < 3) { g(); i += 1 }; loop v in q { h(v) }; loop { break }'),
  ],
  [
    'switches over values, conditions and types',
    inFunction(
      'switch q { case "a", "b": g(); default: h() }; switch { case x: g() }; switch t := y.(type) { case int: g(t) }',
    ),
    lowers('if (q in tuple{"a", "b"}) { g() }; h(); if x { g() }; t = y; g(t)'),
  ],
  [
    'addresses, conversions, assertions and what runs later',
    inFunction('a := []byte(q); b := *p; c := x.(string); defer f.Close(); go func() { g() }()'),
    lowers('a = q; b = p; c = x; f.Close(); fn f.<lambda>() { g() }()'),
  ],
];

test.each(CASES)('lowers %s', async (_title, source, expected) => {
  expect(await lowered('go', source)).toBe(expected);
});

test('finds functions and methods without lowering them', async () => {
  const source = 'package a\nfunc (s *S[T]) f() {}\nvar h = func() { g() }\nfunc k() { run(func() {}) }';
  const outline = await withText('go', source, (program) => program.outline);
  expect(outline.map(({ kind, qualifiedName }) => `${kind} ${qualifiedName}`)).toEqual([
    'method S.f',
    'function h',
    'function k',
  ]);
});

test('keeps the sound parts of a file with a syntax error', async () => {
  const printed = await lowered('go', 'package a\nfunc f( { }\nfunc g() { run(x) }');
  expect(printed).toContain('run(x)');
});
