import { expect, test } from 'vitest';
import type { LanguageId } from '../../src/contracts/words.ts';
import { lowered } from '../support/lower.ts';

type Case = readonly [title: string, source: string, expected: string];

const JAVASCRIPT: readonly Case[] = [
  [
    'default, named and namespace imports',
    `import a, { b as c, default as d } from 'm';\nimport * as e from './n';`,
    'import a<-m#default c<-m#b d<-m#default\nimport e<-./n',
  ],
  ['the node: prefix goes', `import { x } from 'node:fs';`, 'import x<-fs#x'],
  ['side-effect imports bind nothing', `import './x';`, 'import '],
  ['require of a module', `const fs = require('node:fs'), b = 1;`, 'import fs<-fs\nb = 1'],
  [
    'require of names',
    `const { exec, spawn: s } = require('child_process');`,
    'import exec<-child_process#exec s<-child_process#spawn',
  ],
  ['require of a member', `const y = require('x').z;`, 'import y<-x#z'],
  [
    'require with a deeper pattern stays an assignment',
    `const { a = 1 } = require('x');`,
    'map{"a": (a := 1)} = require("x")',
  ],
  ['require of something computed stays a call', 'const y = require(name);', 'y = require(name)'],
  ['dynamic imports', `const a = await import('m'); import('n').then(f);`, 'import a<-m\nimport("n").then(f)'],
  [
    'exported declarations',
    'export function f() {}\nexport const a = 1, { b, c: [d] } = x;',
    'fn f() { }\nexports.f = f\na = 1\nmap{"b": b, "c": list{d}} = x\nexports.a = a\nexports.b = b\nexports.d = d',
  ],
  ['export lists', `export { a as b, c, d as default };`, 'exports.b = a\nexports.c = c\nexports.default = d'],
  [
    'default exports of functions',
    'export default async function run() {}',
    'async fn run() { }\nexports.default = run',
  ],
  ['default exports of values', 'export default { a: 1 };', 'exports.default = map{"a": 1}'],
  [
    'default exports of anonymous functions',
    'export default (a) => a;',
    'exports.default = fn default(a) { return a }',
  ],
  [
    'default exports of anonymous classes',
    'export default class { m() {} }',
    'class default() { instance fn default.m() { } }\nexports.default = default',
  ],
  [
    're-exports',
    `export { a as b } from './m';\nexport * from './n';\nexport * as ns from 'o';`,
    'import ./m:a<-./m#a\nexports.b = ./m:a\nimport *<-./n#*\nimport o:*<-o\nexports.ns = o:*',
  ],
  [
    'CommonJS exports',
    'module.exports = { a };\nexports.run = function () {};',
    'module.exports = map{"a": a}\nexports.run = fn run() { }',
  ],
  [
    'destructuring with defaults, renames and rest',
    'const { a, b: { c = 1 }, ...d } = x, [e, , f = 2, ...g] = y;',
    'map{"a": a, "b": map{"c": (c := 1)}, ...d} = x\nlist{e, (f := 2), ...g} = y',
  ],
  ['declarations without values say nothing', 'let a, b = 1;', 'b = 1'],
  ['assignment chains', 'a = b = c;', 'a = b = c'],
  ['assignments inside expressions', 'f(a = 1, b += 2, c++);', 'f((a := 1), (b += 2), (c += 1))'],
  ['operators with assignment', 'a += 1; b ??= 2; c--;', 'a += 1\nb ??= 2\nc -= 1'],
  ['sequences are statements', 'a(), b = 1, (c(), d());', 'a()\nb = 1\nc()\nd()'],
  [
    'operators are spelled one way',
    'x = a === b && c !== d || !e ?? f;',
    'x = ((((a == b) and (c != d)) or (not e)) ?? f)',
  ],
  ['templates', 'x = `a\\n$'.concat('{b}c$', '{`d$', '{e}`}`;'), 'x = `"a\\n" b "c" `"d" e``'],
  ['a template without substitutions is a literal', 'x = `a`;', 'x = "a"'],
  ['tagged templates', 'sql`SELECT $'.concat('{id}`;'), 'sql`"SELECT " id`'],
  ['escapes', `x = 'it\\'s \\u{1F600} \\x41\\\n!';`, 'x = "it\'s 😀 A!"'],
  ['optional chaining', 'a?.b?.[c]?.(d);', 'a.b[c](d)'],
  ['new', 'new A; new b.C(1);', 'A()\nb.C(1)'],
  ['spread', 'f(...a, [...b], { ...c });', 'f(...a, list{...b}, map{...c})'],
  [
    'objects',
    `x = { a, 'b-c': 1, [k]: 2, m() { return 1; }, get g() { return 2; } };`,
    'x = map{"a": a, "b-c": 1, k: 2, "m": fn m() { return 1 }, "g": fn g() { return 2 }}',
  ],
  [
    'arrow functions',
    'f(x => x, async ({ a }) => { await a; });',
    'f(fn <lambda>(x) { return x }, async fn <lambda>(map{"a": a}) { (await a) })',
  ],
  ['function parameters', 'function f(a, b = 1, { c } = {}, ...d) {}', 'fn f(a, b = 1, map{"c": c} = map{}, *d) { }'],
  ['generators', 'function* f() { yield* a; yield; }', 'generator fn f() { (yield a); (yield other{}) }'],
  ['a parameter called async is none', 'f(async => async);', 'f(fn <lambda>(async) { return async })'],
  [
    'literals',
    'f(0xff, 10n, 1_0, null, undefined, /a+\\//gi, void 0, this);',
    'f(255, 10, 10, null, null, /a+\\//gi, (void 0), this)',
  ],
  [
    'classes',
    'class A extends b.B { static #x = 1; y = 2; constructor() { super(); } static async *m() {} get z() {} static { init(); } h = () => 1; [k()]() {} }',
    'class A(b.B) { #x = 1; y = 2; instance fn A.constructor() { super() }; async generator static fn A.m() { }; instance fn A.z() { }; { init() }; instance fn A.h() { return 1 }; k(); instance fn A.<computed>() { } }',
  ],
  ['classes bound to names', 'const A = class extends B { m() {} };', 'class A(B) { instance fn A.m() { } }'],
  ['classes as values', 'f(class extends B { x = g(); });', 'f(other{B g()})'],
  [
    'if chains without braces',
    'if (a) b(); else if (c) { d(); } else e();',
    'if a { b() } else { if c { d() } else { e() } }',
  ],
  ['for', 'for (let i = 0; i < n; i++) f(i);', 'i = 0\nloop while (i < n) { f(i); i += 1 }'],
  ['endless for', 'for (;;) f();', 'loop { f() }'],
  ['for of and in', 'for (const [k, v] of o) {}\nfor (x in y) z();', 'loop list{k, v} in o { }\nloop x in y { z() }'],
  ['do while', 'do { a(); } while (b);', 'loop while b { a() }'],
  [
    'switch',
    'switch (a) { case 1: case 2: f(); break; case 3: { g(); break; } default: h(); }',
    'if ((a == 1) or (a == 2)) { f() } else { if (a == 3) { { g() } } else { h() } }',
  ],
  [
    'switch that falls through',
    'switch (a) { case 1: f(); case 2: g(); break; default: h(); }',
    'if ((a == 1) or (a == 2)) { if (a == 1) { f() }; g() } else { h() }',
  ],
  [
    'try',
    'try { a(); } catch ({ m }) { b(m); } finally { c(); }',
    'try { a() } catch { map{"m": m} = other{}; b(m) } finally { c() }',
  ],
  [
    'labels, throw, debugger',
    'x: while (a) { break x; }\ndebugger;\nthrow new E(b);',
    'loop while a { break }\nraise E(b)',
  ],
  [
    'JSX',
    'x = <div a="1" {...p} on>hi {y}<P.Q z={w} /></div>;',
    'x = jsx("div", a="1", ...p, on=true, "hi ", y, jsx(P.Q, z=w))',
  ],
  [
    'inner HTML in JSX',
    'x = <p dangerouslySetInnerHTML={{ __html: y }} />;',
    'x = jsx("p", dangerouslySetInnerHTML=map{"__html": y})',
  ],
  ['fragments', 'x = <>{a}</>;', 'x = jsx(other{}, a)'],
];

const TYPESCRIPT: readonly Case[] = [
  [
    'types are erased',
    'const a: string = b as any as T, c = d!.e, f = g satisfies H, i = <J>k, l = m<N>(o);',
    'a = b\nc = d.e\nf = g\ni = k\nl = m(o)',
  ],
  [
    'parameters',
    'function f(this: X, a: string, b?: number, c = 1, ...d: T[]): void {}',
    'fn f(a: string, b: number, c = 1, *d: T[]) { }',
  ],
  [
    'parameter properties',
    'class A { constructor(private readonly a: X, b: Y, public c = 1) { f(); } }',
    'class A() { instance fn A.constructor(a: X, b: Y, c = 1) { this.a = a; this.c = c; f() } }',
  ],
  [
    'decorators',
    '@C("x") export class A { @Get(":id") async m(@Param("id") id: string) {} @F() x = 1; }',
    '@C("x") class A() { @Get(":id") async instance fn A.m(@Param("id") id: string) { }; F(); x = 1 }\nexports.A = A',
  ],
  [
    'interfaces, aliases, overloads, declarations say nothing',
    'interface I { a(): void }\ntype T = { b: string };\nfunction f(a: string): void;\ndeclare const x: string;\nabstract class A { abstract m(): void; }',
    'class A() { }',
  ],
  ['enums', `enum E { A, B = 'b', C = f() }`, 'E = map{"A": 0, "B": "b", "C": f()}'],
  ['namespaces', 'namespace N { function f() {} }', '{ fn N.f() { } }'],
  ['import and export assignments', `import a = require('./a');\nexport = b;`, 'import a<-./a\nmodule.exports = b'],
];

const rows = (language: LanguageId, cases: readonly Case[]) => cases.map((one) => [language, ...one] as const);

test.each([...rows('javascript', JAVASCRIPT), ...rows('tsx', JAVASCRIPT), ...rows('typescript', TYPESCRIPT)])(
  '%s: %s',
  async (language, _title, source, expected) => {
    expect(await lowered(language, source)).toBe(expected);
  },
);
