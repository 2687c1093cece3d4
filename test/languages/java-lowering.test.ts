import { expect, test } from 'vitest';
import { lowered, withText } from '../support/lower.ts';

type Case = readonly [title: string, source: string, expected: string];

const inMethod = (body: string): string => `class A { void f(String q) { ${body} } }`;
const lowers = (body: string): string => `class A() { instance fn A.f(q: String) { ${body} } }`;

const CASES: readonly Case[] = [
  [
    'imports, of a package and of a method too',
    'import java.io.File;\nimport java.util.*;\nimport static a.B.c;',
    'import File<-java.io#File\nimport *<-java.util#*\nimport c<-a.B#c',
  ],
  [
    'classes with bases, annotations and constructors',
    '@Path("/a") class A extends B<C> implements D { A(int x) { this.x = x; } static int g() { return 1; } }',
    '@Path("/a") class A(B D) { instance fn A.constructor(x: int) { this.x = x }; static fn A.g() { return 1 } }',
  ],
  [
    'constants of a class are known to its methods',
    'class A { private static final String K = "k"; String f() { return K; } }',
    'K = "k"\nclass A() { K = "k"; instance fn A.f() { return K } }',
  ],
  ['a method without an object is one of this', inMethod('g(q); h.g(q);'), lowers('this.g(q); h.g(q)')],
  ['texts and text blocks', inMethod('a("x\\n\\u0041", \'c\', """\n y""");'), lowers('this.a("x\\nA", "c", " y")')],
  [
    'comparisons that are methods',
    inMethod('if (q.equals("a") || LIST.contains(q)) g();'),
    lowers('if ((q == "a") or (q in LIST)) { this.g() }'),
  ],
  [
    'patterns by the words of the judge',
    inMethod('a = q.matches("x+"); b = P.matcher(q).matches(); c = Pattern.compile("y");'),
    lowers('a = re.fullmatch("x+", q); b = P.fullmatch(q); c = re.compile("y")'),
  ],
  [
    'formats as the texts that they give; a number gives digits, and is looked at for what it does',
    inMethod('a = String.format("x %s %d", q, 1); b = String.format(q, 1);'),
    lowers('a = `"x " q " " (1 ? "0" : "0")`; b = String.format(q, 1)'),
  ],
  [
    'creation, casts, arrays, lambdas and references',
    inMethod('var a = (B) new C<D>(q); String[] b = {"x"}; c(x -> x, E::g, new int[3]);'),
    lowers('a = C(q); b = list{"x"}; this.c(fn A.f.<lambda>(x) { return x }, E.g, new[](3))'),
  ],
  [
    'tries with resources, handlers and an end',
    inMethod('try (R r = open(q)) { r.x(); } catch (E e) { throw e; } finally { z(); }'),
    lowers('try { r = this.open(q); r.x() } catch { e = other{}; raise e } finally { this.z() }'),
  ],
  [
    'switches of both forms',
    inMethod(
      'switch (q) { case "a": g(); break; default: h(); } int r = switch (q) { case "x", "y" -> 1; default -> 2; };',
    ),
    lowers('if (q == "a") { this.g() } else { this.h() }; r = other{1 2}'),
  ],
  [
    'loops',
    inMethod('for (int i = 0; i < 3; i++) continue; for (String s : q) g(s); do { h(); } while (k);'),
    lowers('i = 0; loop while (i < 3) { continue; i += 1 }; loop s in q { this.g(s) }; loop while k { this.h() }'),
  ],
  [
    'a tested type gives a name',
    inMethod('if (o instanceof B b) g(b);'),
    lowers('if ((b := o) instanceof B) { this.g(b) }'),
  ],
];

test.each(CASES)('lowers %s', async (_title, source, expected) => {
  expect(await lowered('java', source)).toBe(expected);
});

test('finds classes, methods and constructors without lowering them', async () => {
  const source = 'class A { A() {} void f() { run(() -> { g(); }); } interface I { void h(); } }';
  const outline = await withText('java', source, (program) => program.outline);
  expect(outline.map(({ kind, qualifiedName }) => `${kind} ${qualifiedName}`)).toEqual([
    'class A',
    'method A.constructor',
    'method A.f',
    'class A.I',
  ]);
});

test('keeps the sound parts of a file with a syntax error', async () => {
  const printed = await lowered('java', 'class A { void f( { } void g() { run(x); } }');
  expect(printed).toContain('this.run(x)');
});
