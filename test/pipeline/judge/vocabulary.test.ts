import { describe, expect, it } from 'vitest';
import { claims, judged, type Words } from '../../support/judging.ts';

const SOURCES = [{ match: 'web.query', says: 'a query parameter' }];

/** What is claimed of a text, hints left out, when the vocabulary knows `web.query` and these words. */
async function claimed(words: Words, text: string, path = 'app.py'): Promise<readonly string[]> {
  const imports = path.endsWith('.py') ? 'import lib, web, os\n' : "import lib from 'lib'; import web from 'web';\n";
  const { suspicions } = await judged({ [path]: imports + text }, { words: { sources: SOURCES, ...words } });
  return claims(suspicions.filter(({ strength }) => strength !== 'hint'));
}

/** `text` is claimed under the sink, `other` is not. */
type Pair = readonly [title: string, sink: object, text: string, other: string];

const sink = (more: object): Words => ({ sinks: [{ call: 'lib.run', kind: 'x', says: 'does harm', ...more }] });

const ARGUMENTS: readonly Pair[] = [
  ['the first argument by default', {}, 'lib.run(web.query, 1)', 'lib.run(1, web.query)'],
  ['an argument by position', { arguments: [1] }, 'lib.run(1, web.query)', 'lib.run(web.query, 1)'],
  ['an argument by name', { arguments: ['cmd'] }, 'lib.run(cmd=web.query)', 'lib.run(web.query)'],
  ['any argument', { arguments: ['any'] }, 'lib.run(1, cmd=web.query)', 'lib.run(1, cmd=2)'],
  ['the rest', { arguments: ['rest'] }, 'lib.run(1, 2, web.query)', 'lib.run(web.query, 2)'],
  ['the receiver', { call: '*.go', arguments: ['receiver'] }, 'web.query.go(1)', 'lib.go(web.query)'],
  [
    'a property of an object literal',
    { arguments: ['0.url'] },
    'lib.run({"url": web.query})',
    'lib.run({"id": web.query})',
  ],
  ['an element of a list literal', { arguments: ['0.1'] }, 'lib.run([1, web.query])', 'lib.run([web.query, 1])'],
  [
    'an argument of the call that made the receiver',
    { call: 'lib.Job().go', arguments: ['receiver.0'] },
    'lib.Job(web.query).go()',
    'lib.Job(1, web.query).go()',
  ],
  ['what is spread into its place', { arguments: [1] }, 'lib.run(1, *web.query)', 'lib.run(*[1, 2])'],
];

const CONDITIONS: readonly Pair[] = [
  ['equality', { when: { shell: true } }, 'lib.run(web.query, shell=True)', 'lib.run(web.query, shell=False)'],
  ['equality with a number', { when: { 1: 5 } }, 'lib.run(web.query, 5)', 'lib.run(web.query, 6)'],
  [
    'equality through a variable',
    { when: { shell: true } },
    'on = True\nlib.run(web.query, shell=on)',
    'on = False\nlib.run(web.query, shell=on)',
  ],
  [
    'all of several',
    { when: { a: true, b: true } },
    'lib.run(web.query, a=True, b=True)',
    'lib.run(web.query, a=True)',
  ],
  ['one of several spellings', { when: { '1|mode': 'w' } }, 'lib.run(web.query, mode="w")', 'lib.run(web.query, "r")'],
  ['unless', { unless: { safe: true } }, 'lib.run(web.query)', 'lib.run(web.query, safe=True)'],
  ['unless any of several', { unless: { a: true, b: true } }, 'lib.run(web.query)', 'lib.run(web.query, b=True)'],
  ['present', { when: { 1: { is: 'present' } } }, 'lib.run(web.query, x)', 'lib.run(web.query)'],
  ['absent', { when: { 1: { is: 'absent' } } }, 'lib.run(web.query)', 'lib.run(web.query, x)'],
  ['literal', { when: { 1: { is: 'literal' } } }, 'lib.run(web.query, ["a"])', 'lib.run(web.query, x)'],
  ['not literal', { when: { 1: { is: 'not-literal' } } }, 'lib.run(web.query, x)', 'lib.run(web.query, "a")'],
  [
    'not literal, and absent is not that',
    { when: { 1: { is: 'not-literal' } } },
    'lib.run(web.query, x)',
    'lib.run(web.query)',
  ],
  ['built', { when: { 0: { is: 'built' } } }, 'lib.run("a" + web.query)', 'lib.run(web.query)'],
  [
    'built in another place',
    { when: { 0: { is: 'built' } } },
    'a = f"x {web.query}"\nlib.run(a)',
    'a = web.query\nlib.run(a)',
  ],
  ['collection', { when: { 0: { is: 'collection' } } }, 'lib.run([web.query])', 'lib.run(web.query)'],
  ['text that matches', { when: { 1: { matches: '^w' } } }, 'lib.run(web.query, "wb")', 'lib.run(web.query, "rb")'],
  [
    'the literal parts of a text',
    { when: { 0: { matches: '^SELECT \\0$' } } },
    'lib.run(f"SELECT {web.query}")',
    'lib.run(f"CALL {web.query}")',
  ],
  [
    'a symbol',
    { when: { 1: { symbol: ['lib.FULL'] } } },
    'lib.run(web.query, lib.FULL)',
    'lib.run(web.query, lib.SAFE)',
  ],
  [
    'one of several symbols',
    { when: { 1: { symbol: ['lib.{A,B}'] } } },
    'lib.run(web.query, lib.B)',
    'lib.run(web.query, lib.C)',
  ],
  ['a number below', { when: { 1: { below: 10 } } }, 'lib.run(web.query, 9)', 'lib.run(web.query, 10)'],
  ['a number at least', { when: { 1: { atLeast: 10 } } }, 'lib.run(web.query, 10)', 'lib.run(web.query, 9)'],
  ['bits', { when: { 1: { bits: 0o022 } } }, 'lib.run(web.query, 0o666)', 'lib.run(web.query, 0o600)'],
  [
    'a property of an object literal',
    { when: { '1.mode': 'x' } },
    'lib.run(web.query, {"mode": "x"})',
    'lib.run(web.query, {"mode": "y"})',
  ],
  [
    'a keyword of the call that made it',
    { when: { 'parser.entities': true } },
    'lib.run(web.query, parser=lib.P(entities=True))',
    'lib.run(web.query, parser=lib.P(entities=False))',
  ],
];

const CALLS: readonly Pair[] = [
  ['exactly that symbol', { call: 'lib.run' }, 'lib.run(web.query)', 'lib.other.run(web.query)'],
  ['either of two', { call: 'lib.{run,go}' }, 'lib.go(web.query)', 'lib.stop(web.query)'],
  ['a method of anything', { call: '*.execute' }, 'thing.execute(web.query)', 'execute(web.query)'],
  [
    'a method of what a call returned',
    { call: 'lib.connect().run' },
    'c = lib.connect(1)\nc.run(web.query)',
    'c = lib.other(1)\nc.run(web.query)',
  ],
  [
    'a method of a method of what a call returned',
    { call: 'lib.connect().cursor().run' },
    'with lib.connect() as c:\n    c.cursor().run(web.query)',
    'with lib.connect() as c:\n    c.run(web.query)',
  ],
  [
    'an attribute of a parameter with a name',
    { call: '(db|conn).run' },
    'def f(db):\n    db.run(web.query)',
    'def f(job):\n    job.run(web.query)',
  ],
  [
    'an attribute of a name that nothing defines',
    { call: '(db|conn).run' },
    'conn.run(web.query)',
    'job.run(web.query)',
  ],
  ['a call without a library', { call: 'evaluate' }, 'evaluate(web.query)', 'lib.evaluate(web.query)'],
  [
    'a method inherited from a base',
    { call: 'lib.Base.run' },
    'class C(lib.Base):\n    def f(self):\n        self.run(web.query)',
    'class C(lib.Other):\n    def f(self):\n        self.run(web.query)',
  ],
];

describe('a sink of the vocabulary', () => {
  describe.each([
    ['receives', ARGUMENTS],
    ['asks for', CONDITIONS],
    ['is', CALLS],
  ] as const)('%s', (_, pairs) => {
    it.each(pairs)('%s', async (__, more, text, other) => {
      expect(await claimed(sink(more), text)).toEqual(['x likely']);
      expect(await claimed(sink(more), other)).toEqual([]);
    });
  });

  it('can be an assignment', async () => {
    const words: Words = { sinks: [{ assign: '*.innerHTML', kind: 'html', says: 'becomes HTML' }] };
    expect(await claimed(words, 'box.innerHTML = web.query;', 'app.js')).toEqual(['html likely']);
    expect(await claimed(words, "box['innerHTML'] = '<b>' + web.query;", 'app.js')).toEqual(['html likely']);
    expect(await claimed(words, 'box.innerHTML += web.query;', 'app.js')).toEqual(['html likely']);
    expect(await claimed(words, 'box.textContent = web.query;', 'app.js')).toEqual([]);
    expect(await claimed(words, "box.innerHTML = '<b>';", 'app.js')).toEqual([]);
  });

  it('can be an assignment that is itself the flaw', async () => {
    const words: Words = {
      sinks: [{ assign: '*.verify', kind: 'tls', flaw: 'call', when: { 0: false }, says: 'switches the check off' }],
    };
    expect(await claimed(words, 's.verify = False')).toEqual(['tls likely']);
    expect(await claimed(words, 's.verify = True')).toEqual([]);
  });

  it('can be the flaw itself, whatever reaches it', async () => {
    expect(await claimed(sink({ flaw: 'call' }), 'lib.run()')).toEqual(['x likely']);
    expect(await claimed(sink({ flaw: 'call', strength: 'possible' }), 'lib.run()')).toEqual(['x possible']);
    expect(await claimed(sink({ flaw: 'call', strength: 'hint' }), 'lib.run()')).toEqual([]);
  });

  it('can find a pattern that backtracks catastrophically', async () => {
    const words = sink({ flaw: 'call', when: { 0: { is: 'ambiguous-pattern' } } });
    expect(await claimed(words, 'lib.run("^(a+)+$")')).toEqual(['x likely']);
    expect(await claimed(words, 'import re\nP = re.compile("^(a+)+$")\nlib.run(P)')).toEqual(['x likely']);
    expect(await claimed(words, 'lib.run("^a+$")')).toEqual([]);
  });

  it('can find a pattern whose search takes time by the square, and one that does at the start of the text', async () => {
    const search = sink({ flaw: 'call', when: { 0: { is: 'slow-search' } } });
    const match = sink({ flaw: 'call', when: { 0: { is: 'slow-match' } } });
    expect(await claimed(search, 'lib.run("a+$")')).toEqual(['x likely']);
    expect(await claimed(match, 'lib.run("a+$")')).toEqual([]);
    expect(await claimed(match, 'lib.run("^a*[ab]*c")')).toEqual(['x likely']);
    expect(await claimed(search, 'lib.run("^a+$")')).toEqual([]);
  });

  it('claims no more than its strength', async () => {
    expect(await claimed(sink({ strength: 'possible' }), 'lib.run(web.query)')).toEqual(['x possible']);
  });

  it('claims more where a name says what the value is for', async () => {
    const words = sink({ flaw: 'call', strength: 'possible', raise: { names: 'password|token', to: 'likely' } });
    expect(await claimed(words, 'password = lib.run(1)')).toEqual(['x likely']);
    expect(await claimed(words, 'def make_token():\n    return lib.run(1)')).toEqual(['x likely']);
    expect(await claimed(words, 'save(token=lib.run(1))')).toEqual(['x likely']);
    expect(await claimed(words, 'lib.run(PASSWORD)')).toEqual(['x likely']);
    expect(await claimed(words, 'lib.run(1).update(password)')).toEqual(['x likely']);
    expect(await claimed(words, 'colour = lib.run(1)')).toEqual(['x possible']);
  });

  it('never claims less because of a name', async () => {
    const words = sink({ raise: { names: 'token', to: 'possible' } });
    expect(await claimed(words, 'token = lib.run(web.query)')).toEqual(['x likely']);
  });

  it('counts only text from outside where it says so', async () => {
    const words = (from: object): Words => sink({ kind: 'command', ...from });
    const parameter = 'def f(a):\n    lib.run("x" + a)';
    expect(await claimed(words({}), parameter)).toEqual(['command likely']);
    expect(await claimed(words({ from: 'external' }), parameter)).toEqual([]);
    expect(await claimed(words({ from: 'external' }), 'lib.run(web.query)')).toEqual(['command likely']);
  });

  it('is none where an earlier call on the same object has disarmed it', async () => {
    const words = sink({ call: '*.send', unlessCalled: [{ call: '*.type', when: { 0: 'text/plain' } }] });
    expect(await claimed(words, 'r.send(web.query)')).toEqual(['x likely']);
    expect(await claimed(words, 'r.type("text/plain")\nr.send(web.query)')).toEqual([]);
    expect(await claimed(words, 'r.type("text/plain").send(web.query)')).toEqual([]);
    expect(await claimed(words, 'r.type("text/html")\nr.send(web.query)')).toEqual(['x likely']);
    expect(await claimed(words, 'other.type("text/plain")\nr.send(web.query)')).toEqual(['x likely']);
    expect(await claimed(words, 'r.send(web.query)\nr.type("text/plain")')).toEqual(['x likely']);
  });

  it('is looked for only where a constitution asks for its kind', async () => {
    const words: Words = { sources: SOURCES, sinks: [{ call: 'lib.run', kind: 'x', says: 'does harm' }] };
    const found = await judged({ 'app.py': 'import lib, web\nlib.run(web.query)\n' }, { words, constitutions: [] });
    expect(found.suspicions).toEqual([]);
  });
});
