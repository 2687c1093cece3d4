import { describe, expect, it } from 'vitest';
import { claims, judged } from '../../support/judging.ts';
import { script, WORDS } from './support.ts';

type Row = readonly [title: string, text: string];

const words = {
  ...WORDS,
  sources: [
    ...WORDS.sources,
    { match: 'page.address', says: 'the address of the page', reach: 'page' },
    { match: 'files.names()', says: 'the name of a file', reach: 'stored' },
    { match: 'net.get().text', says: 'an answer', reach: 'answer' },
  ],
  sinks: [
    ...WORDS.sinks,
    { call: '*.$item', kind: 'method', arguments: ['key'], from: 'external', says: 'chooses a method' },
    { assign: '*.$item', kind: 'property', arguments: ['holder'], from: 'external', says: 'chooses an object' },
    {
      assign: 'net.reply().headers.$item',
      kind: 'header',
      arguments: ['key'],
      from: 'external',
      says: 'names a header',
    },
    { call: 'store.find', kind: 'nosql', from: 'external', says: 'is obeyed as a query' },
    { call: 'page.reserve', kind: 'resource', from: 'external', says: 'decides how much is set aside' },
  ],
  guards: [...WORDS.guards, { call: '*.hasOwnProperty', for: ['method'] }],
} as const;

/** What is claimed about a text, without hints. */
const reported = async (text: string): Promise<readonly string[]> =>
  claims((await judged({ 'app.js': script(text) }, { words })).suspicions).filter((claim) => !claim.endsWith('hint'));

const CLAIMED: readonly Row[] = [
  ['method likely', 'const acts = makeActs(); acts[web.query](1);'],
  ['method likely', 'const acts = { run: () => 1 }; const act = acts[web.query]; act(1);'],
  ['property likely', 'const all = load(); const one = all[web.query.a]; one[web.query.b] = 1;'],
  [
    'property likely',
    'const all = load(); let one = all[web.query.a]; if (!one) one = all[web.query.a] = {}; one.x = 1;',
  ],
  ['property likely', 'const all = {}; const one = all[web.query.a]; one[web.query.b] = 1;'],
  ['header likely', 'const answer = net.reply(); answer.headers[web.query] = 1;'],
  ['html likely', 'page.show(page.address);'],
  ['html likely', "page.show('<p>' + net.get('https://a.example/x').text);"],
  ['html possible', "page.show(net.get('https://a.example/x').text);"],
  ['command likely', "shell.run(net.get('https://a.example/x').text);"],
  ['html likely', 'page.show(files.names()[0]);'],
  ['resource likely', 'page.reserve(web.query.size);'],
  ['nosql likely', 'store.find(web.query);'],
  ['resource likely', 'const n = web.query; if (n > 1) page.reserve(n);'],
  ['html likely', "let list = ''; web.query.forEach((n) => { list += '<li>' + n; }); page.show(list);"],
  ['command likely', "shell.run('ls ' + web.query.filter(Boolean).join(' '));"],
  ['url likely', 'const a = web.query; if (/^https:..shop.com/.test(a)) net.get(a);'],
];

describe('of keys, sizes and what is left behind, the judge claims', () => {
  it.each(CLAIMED)('%s: %s', async (claim, text) => {
    expect(await reported(text)).toEqual([claim]);
  });
});

const LEFT_ALONE: readonly Row[] = [
  [
    'a key that the object has',
    'const a = web.query; const acts = makeActs(); if (acts.hasOwnProperty(a)) acts[a](1);',
  ],
  ['an item that is a function', "const act = makeActs()[web.query]; if (typeof act === 'function') act(1);"],
  ['a key with a prefix', "const acts = makeActs(); acts['on' + web.query](1);"],
  [
    'a key that is not __proto__',
    "const k = web.query; if (k === '__proto__') throw new Error(); const one = load()[k]; one.x = 1;",
  ],
  [
    'a key that is none of a list',
    "const k = web.query; if (['__proto__', 'constructor'].includes(k)) throw new Error(); const one = load()[k]; one.x = 1;",
  ],
  ['the address of the page, asked for', 'net.get(page.address);'],
  ['a header of another object', 'const answer = net.other(); answer.headers[web.query] = 1;'],
  ['the address of the page in a query of a server', "db.execute('x' + page.address);"],
  ['the name of a file, opened', 'files.open(files.names()[0]);'],
  ['a bounded size', 'const n = web.query; if (n < 10) page.reserve(n);'],
  ['a size that was refused above a bound', 'const n = web.query; if (n >= 10) throw new Error(); page.reserve(n);'],
  ['text in a query of objects', "const a = web.query; if (typeof a !== 'string') throw new Error(); store.find(a);"],
  ['the length of what came', 'page.show(web.query.length);'],
  ['what a callback let through', "shell.run('ls ' + web.query.filter((n) => /^[a-z]+$/.test(n)).join(' '));"],
  [
    'what a named callback let through',
    'const ok = (n) => /^[a-z]+$/.test(n); for (const n of web.query.filter(ok)) shell.run(n);',
  ],
  ['a host that is written out', 'const a = web.query; if (/^https:\\/\\/www\\.shop\\.com\\//.test(a)) net.get(a);'],
];

describe('and leaves alone', () => {
  it.each(LEFT_ALONE)('%s', async (_, text) => {
    expect(await reported(text)).toEqual([]);
  });
});

describe('a file that no person has written', () => {
  const helper = "export function list(cmd) { shell.run('ls ' + cmd); }\n";
  const filler = `const table = [${'1234, '.repeat(600)}];\n`;

  it('is believed about text from outside', async () => {
    expect(await reported(`${filler}shell.run('ls ' + web.query);`)).toEqual(['command likely']);
  });

  it('tells nothing of parameters', async () => {
    expect(await reported(filler + helper)).toEqual([]);
    expect(await reported(helper)).toEqual(['command likely']);
  });

  it('is not known by what it says of itself', async () => {
    expect(await reported(`/* @generated, minified */\n${helper}`)).toEqual(['command likely']);
  });
});
