import { describe, expect, it } from 'vitest';
import { claims } from '../../support/judging.ts';
import { inScript, script, suspected } from './support.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the judged code holds templates
const REACHES: readonly (readonly [title: string, text: string])[] = [
  ['directly', 'shell.run(web.query);'],
  ['as an item of the source', "shell.run(web.query['host']);"],
  ['as what a source returned', 'shell.run(ask());'],
  ['through const', 'const a = web.query; shell.run(a);'],
  ['through an assignment', 'let a; a = web.query; shell.run(a);'],
  ['through an object literal', 'const d = { host: web.query }; shell.run(d.host);'],
  ['through a shorthand property', 'const host = web.query; const d = { host }; shell.run(d.host);'],
  ['through an item', "const d = {}; d['host'] = web.query; shell.run(d.host);"],
  ['through an array literal', "const l = ['a', web.query]; shell.run(l[1]);"],
  ['through a spread object', 'const d = { ...{ host: web.query } }; shell.run(d.host);'],
  ['through destructuring', 'const { host } = web.query; shell.run(host);'],
  ['through a renaming pattern', 'const { host: h } = web.query; shell.run(h);'],
  ['through a pattern with a default', "const { host = 'a' } = web.query; shell.run(host);"],
  ['through a nested pattern', 'const { a: { b } } = { a: { b: web.query } }; shell.run(b);'],
  ['through a rest pattern', 'const { a, ...rest } = web.query; shell.run(rest);'],
  ['through an array pattern', "const [a, b] = ['x', web.query]; shell.run(b);"],
  ['through a template', 'shell.run(`ping ${web.query}`);'],
  ['through +', "shell.run('ping ' + web.query + ' -c 1');"],
  ['through +=', "let cmd = 'ping '; cmd += web.query; shell.run(cmd);"],
  ['through join', "shell.run(['ping', web.query].join(' '));"],
  ['through concat', "shell.run('ping '.concat(web.query));"],
  ['through an array that collects', "const p = ['ping']; p.push(web.query); shell.run(p.join(' '));"],
  ['through map', "shell.run(web.query.map((h) => h + ' ').join(''));"],
  ['into a callback', 'web.query.forEach((h) => { shell.run(h); });'],
  ['through for of', 'for (const h of web.query) shell.run(h);'],
  ['out of a loop that is left', "let a = ''; while (true) { if (x()) { a = web.query; break; } } shell.run(a);"],
  ['out of a branch', "let a = ''; if (x()) a = web.query; shell.run(a);"],
  ['out of a switch', "let a = ''; switch (x()) { case 1: a = web.query; break; default: a = 'b'; } shell.run(a);"],
  ['through a ternary', "shell.run(x() ? web.query : 'ls');"],
  ['through ||', "shell.run(web.query || 'ls');"],
  ['through ??', "shell.run(web.query ?? 'ls');"],
  ['through optional chaining', 'shell.run(web.query?.host);'],
  ['out of try', "let a; try { a = web.query; } catch { a = ''; } shell.run(a);"],
  ['into catch', "let a = ''; try { a = web.query; x(); } catch (e) { shell.run(a); }"],
  ['into finally', "let a = ''; try { a = web.query; } finally { shell.run(a); }"],
  ['through trim', 'shell.run(web.query.trim().toLowerCase());'],
  ['through String', 'shell.run(String(web.query));'],
  ['through a split', "shell.run(web.query.split(',')[0]);"],
  ['through an arrow', "const f = (h) => 'ping ' + h; shell.run(f(web.query));"],
  ['through a function expression', "const f = function (h) { return 'ping ' + h; }; shell.run(f(web.query));"],
  ['through a function that is declared later', "shell.run(f(web.query)); function f(h) { return 'ping ' + h; }"],
  ['through a destructured parameter', "function f({ h }) { return 'ping ' + h; } shell.run(f({ h: web.query }));"],
  ['through a default parameter', "function f(h = web.query) { return 'ping ' + h; } shell.run(f());"],
  ['through rest parameters', "function f(...hs) { return hs.join(' '); } shell.run(f('ping', web.query));"],
  ['through await', 'async function f() { shell.run(await web.query); }'],
  ['through then', 'web.query.then((h) => shell.run(h));'],
  ['at a module variable read in a function', 'const host = web.query; function f() { shell.run(host); }'],
  ['in a closure', 'function f() { const host = web.query; return () => shell.run(host); }'],
  ['by an alias of the sink', 'const go = shell.run; go(web.query);'],
  ['by a destructured sink', 'const { run } = shell; run(web.query);'],
  ['by a required sink', "const { run: go } = require('shell'); go(web.query);"],
  ['by a named import', "import { run as go } from 'shell'; go(web.query);"],
  ['by a namespace', "import * as s from 'shell'; s.run(web.query);"],
  ['by the node: spelling', "import s from 'node:shell'; s.run(web.query);"],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

describe('in JavaScript, untrusted text reaches a sink', () => {
  it.each(REACHES)('%s', async (_, text) => {
    expect(await inScript(text)).toContain('command likely');
  });
});

const STAYS: readonly (readonly [title: string, text: string])[] = [
  ['a literal', "shell.run('ls');"],
  ['another property of the same object', "const d = { host: web.query, port: '1' }; shell.run(d.port);"],
  ['a variable that is overwritten', "let a = web.query; a = 'ls'; shell.run(a);"],
  ['a number made of it', "shell.run('sleep ' + Number(web.query));"],
  ['its length', "shell.run('sleep ' + web.query.length);"],
  ['what kind it is of', "shell.run('echo ' + typeof web.query);"],
  ['another argument', "shell.run('ls', web.query);"],
  ['an item of a constant table', "const T = { a: 'ls', b: 'df' }; shell.run(T[web.query]);"],
  ['code after the way out', 'function f() { return; shell.run(web.query); }'],
  ['a function of the file with the name of a sink', 'function run(x) {} run(web.query);'],
];

describe('in JavaScript, nothing is claimed of', () => {
  it.each(STAYS)('%s', async (_, text) => {
    expect((await inScript(text)).filter((claim) => !claim.endsWith('hint'))).toEqual([]);
  });
});

describe('in TypeScript', () => {
  it.each([
    ['a cast', 'shell.run(web.query as string);'],
    ['a non-null assertion', 'shell.run(web.query!);'],
    ['satisfies', 'shell.run(web.query satisfies unknown);'],
    ['a typed variable', 'const a: string = web.query; shell.run(a);'],
    ['a generic function', 'function same<T>(x: T): T { return x; } shell.run(same<string>(web.query));'],
    ['an enum beside it', 'enum E { A }\nshell.run(web.query);'],
    ['a namespace around it', 'namespace N { shell.run(web.query); }'],
  ])('untrusted text passes %s', async (_, text) => {
    expect(claims(await suspected({ 'app.ts': script(text) }))).toContain('command likely');
  });
});
