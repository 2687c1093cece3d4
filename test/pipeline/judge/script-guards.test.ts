import { describe, expect, it } from 'vitest';
import { inScript } from './support.ts';

type Row = readonly [title: string, text: string];

const reported = async (text: string): Promise<readonly string[]> =>
  (await inScript(text)).filter((claim) => !claim.endsWith('hint'));

const GUARDED: readonly Row[] = [
  ['an early return', "function f() { const a = web.query; if (!['x', 'y'].includes(a)) return; shell.run(a); }"],
  ['an early throw', "const a = web.query; if (!['x', 'y'].includes(a)) throw new Error(a); shell.run(a);"],
  ['an early continue', "for (const a of web.query) { if (a !== 'x') continue; shell.run(a); }"],
  ['a set', "const OK = new Set(['x', 'y']); const a = web.query; if (OK.has(a)) shell.run(a);"],
  ['a named array', "const OK = ['x', 'y']; const a = web.query; if (OK.includes(a)) shell.run(a);"],
  ['a map', "const T = { x: 'ls' }; const a = web.query; if (a in T) shell.run(a);"],
  ['equality', "const a = web.query; if (a === 'x') shell.run(a);"],
  ['inequality', "function f() { const a = web.query; if (a !== 'x') return; shell.run(a); }"],
  ['one of two', "const a = web.query; if (a === 'x' || a === 'y') shell.run(a);"],
  ['a switch', "const a = web.query; switch (a) { case 'x': case 'y': shell.run(a); break; }"],
  ['a ternary', "const a = web.query; shell.run(['x'].includes(a) ? a : 'x');"],
  ['&&', "const a = web.query; ['x'].includes(a) && shell.run(a);"],
  ['a named condition', "const a = web.query; const ok = ['x'].includes(a); if (ok) shell.run(a);"],
  ['a property', "const q = web.query; if (['x'].includes(q.h)) shell.run(q.h);"],
  ['typeof number', "const a = web.query; if (typeof a === 'number') shell.run('sleep ' + a);"],
  ['typeof not number', "const a = web.query; if (typeof a !== 'number') throw new Error(); shell.run('sleep ' + a);"],
  ['a test', 'const a = web.query; if (!/^[a-z]+$/.test(a)) throw new Error(); shell.run(a);'],
  ['a named pattern', 'const P = /^[a-z]+$/; const a = web.query; if (P.test(a)) shell.run(a);'],
  ['a pattern made from a text', "const P = new RegExp('^[a-z]+$'); const a = web.query; if (P.test(a)) shell.run(a);"],
  ['match', 'const a = web.query; if (a.match(/^[a-z]+$/)) shell.run(a);'],
  ['exec', 'const a = web.query; if (/^[a-z]+$/.exec(a) !== null) shell.run(a);'],
  ['a guard of the vocabulary', 'const a = web.query; if (!web.trusts(a)) throw new Error(); shell.run(a);'],
  ['a validator that throws', 'const a = web.query; web.require_plain(a); shell.run(a);'],
  ['a sanitizer', "shell.run('ping ' + shell.quote(web.query));"],
  ['parseInt', "shell.run('sleep ' + parseInt(web.query, 10));"],
];

describe('in JavaScript, nothing is claimed after', () => {
  it.each(GUARDED)('%s', async (_, text) => {
    expect(await reported(text)).toEqual([]);
  });
});

const UNGUARDED: readonly Row[] = [
  ['an allow-list on something else', "const a = web.query; if (['x'].includes(b)) shell.run(a);"],
  ['an allow-list that is the wrong way round', "const a = web.query; if (!['x'].includes(a)) shell.run(a);"],
  ['a text that may hold it', "const a = web.query; if ('xyz'.includes(a)) shell.run(a);"],
  ['a deny-list', "const a = web.query; if (a.includes(';')) throw new Error(); shell.run(a);"],
  ['an allow-list that only warns', "const a = web.query; if (!['x'].includes(a)) console.log(a); shell.run(a);"],
  ['a truth test', 'const a = web.query; if (a) shell.run(a);'],
  ['typeof string', "const a = web.query; if (typeof a === 'string') shell.run(a);"],
  ['a test of its length', 'const a = web.query; if (a.length === 3) shell.run(a);'],
  ['a pattern without an end', 'const a = web.query; if (/^[a-z]+/.test(a)) shell.run(a);'],
  ['a pattern without anchors', 'const a = web.query; if (/[a-z]+/.test(a)) shell.run(a);'],
  ['a pattern for single lines', 'const a = web.query; if (/^[a-z]+$/m.test(a)) shell.run(a);'],
  ['a pattern of two halves', 'const a = web.query; if (/^[a-z]+|[a-z]+$/.test(a)) shell.run(a);'],
  ['a pattern with an open end', 'const a = web.query; if (/^user-.*$/.test(a)) shell.run(a);'],
  ['a guard whose exception is swallowed', 'const a = web.query; try { web.require_plain(a); } catch {} shell.run(a);'],
  ['a sanitizer for another kind of harm', "db.execute('x' + shell.quote(web.query));"],
];

describe('in JavaScript, the claim stands after', () => {
  it.each(UNGUARDED)('%s', async (_, text) => {
    expect(await reported(text)).toHaveLength(1);
  });
});
