import { describe, expect, it } from 'vitest';
import { claims, judged, type Words } from '../../support/judging.ts';

const SINKS = ['command', 'sql', 'path', 'url'].map((kind) => ({ call: `lib.${kind}`, kind, says: 'does harm' }));
const SOURCES = [{ match: 'web.query', says: 'a query parameter' }];

async function claimed(words: Words, text: string): Promise<readonly string[]> {
  const files = { 'app.py': `import lib, web\n${text}` };
  const { suspicions } = await judged(files, { words: { sources: SOURCES, sinks: SINKS, ...words } });
  return claims(suspicions.filter(({ strength }) => strength !== 'hint'));
}

type Row = readonly [title: string, match: string, text: string, other: string];

describe('a source of the vocabulary', () => {
  const rows: readonly Row[] = [
    ['is an attribute', 'web.args', 'lib.sql(web.args)', 'lib.sql(web.other)'],
    ['is an item of it', 'web.args', 'lib.sql(web.args["id"])', 'lib.sql(web.others["id"])'],
    ['is an item whose key has a dot', 'web.args.a.b', 'lib.sql(web.args["a.b"])', 'lib.sql(web.args["a.c"])'],
    ['is any attribute', 'web.args.*', 'lib.sql(web.args.id)', 'lib.sql(web.others.id)'],
    [
      'is an attribute under a from-import',
      'web.args',
      'from web import args\nlib.sql(args)',
      'from other import args\nlib.sql(args)',
    ],
    ['is what a call returned', 'web.read()', 'lib.sql(web.read())', 'lib.sql(web.read)'],
    [
      'is what a method of an object returned',
      'web.open().read()',
      'lib.sql(web.open().read())',
      'lib.sql(web.close().read())',
    ],
    [
      'is an attribute of a parameter with a name',
      '(req|request).args',
      'def f(req):\n    lib.sql(req.args)',
      'def f(job):\n    lib.sql(job.args)',
    ],
    [
      'is an attribute of a name that nothing defines',
      '(req|request).args',
      'lib.sql(request.args)',
      'request = {"args": 1}\nlib.sql(request["args"])',
    ],
    [
      'is an attribute of an object with a base',
      'web.Handler.path',
      'class H(web.Handler):\n    def f(self):\n        lib.sql(self.path)',
      'class H(web.Other):\n    def f(self):\n        lib.sql(self.path)',
    ],
    [
      'is what iterating gives',
      'web.lines',
      'for l in web.lines:\n    lib.sql(l)',
      'for l in web.words:\n    lib.sql(l)',
    ],
  ];
  it.each(rows)('%s', async (_, match, text, other) => {
    const words: Words = { sources: [{ match, says: 'a value' }] };
    expect(await claimed(words, text)).toEqual(['sql likely']);
    expect((await claimed(words, other)).filter((claim) => claim.endsWith('likely'))).toEqual([]);
  });

  it('makes weaker claims where only who runs the program gives the text', async () => {
    const words: Words = { sources: [{ match: 'web.query', says: 'an argument', reach: 'local' }] };
    expect(await claimed(words, 'lib.path(web.query)')).toEqual(['path possible']);
    expect(await claimed({}, 'lib.path(web.query)')).toEqual(['path likely']);
  });

  it('is known by its place: a guard on one reading says nothing of another', async () => {
    const words: Words = { sources: [{ match: 'web.read()', says: 'a value' }] };
    expect(
      await claimed(words, 'a = web.read()\nif a not in ("x",):\n    raise ValueError()\nlib.sql(web.read())'),
    ).toEqual(['sql likely']);
  });
});

describe('a sanitizer of the vocabulary', () => {
  const sanitizer = (more: object): Words => ({ sanitizers: [{ call: 'lib.quote', for: ['command'], ...more }] });

  it('cleans for its kinds only', async () => {
    expect(await claimed(sanitizer({}), 'lib.command(lib.quote(web.query))')).toEqual([]);
    expect(await claimed(sanitizer({}), 'lib.sql(lib.quote(web.query))')).toEqual(['sql likely']);
    expect(await claimed(sanitizer({ for: ['*'] }), 'lib.sql(lib.quote(web.query))')).toEqual([]);
  });

  it('cleans the argument that it names', async () => {
    const words = sanitizer({ argument: 1 });
    expect(await claimed(words, 'lib.command(lib.quote("x", web.query))')).toEqual([]);
    expect(
      await claimed(
        { sanitizers: [{ call: '*.quoted', for: ['command'], argument: 'receiver' }] },
        'lib.command(web.query.quoted())',
      ),
    ).toEqual([]);
  });

  it('cleans only when its condition holds', async () => {
    const words = sanitizer({ when: { all: true } });
    expect(await claimed(words, 'lib.command(lib.quote(web.query, all=True))')).toEqual([]);
    expect((await claimed(words, 'lib.command(lib.quote(web.query))')).length).toBe(1);
  });

  it('can be an attribute that is read', async () => {
    const words: Words = {
      sanitizers: [{ call: 'lib.Path().name', for: ['path'] }],
      propagators: [{ call: 'lib.Path' }],
    };
    expect(await claimed(words, 'lib.path(lib.Path(web.query).name)')).toEqual([]);
    expect(await claimed(words, 'lib.path(lib.Path(web.query).parent)')).toEqual(['path likely']);
    expect(await claimed(words, 'lib.sql(lib.Path(web.query).name)')).toEqual(['sql likely']);
  });

  it('keeps what is joined to it afterwards dangerous', async () => {
    expect(await claimed(sanitizer({}), 'lib.command(lib.quote("x") + web.query)')).toEqual(['command likely']);
  });
});

describe('a guard of the vocabulary', () => {
  const guard = (more: object): Words => ({ guards: [{ call: 'lib.ok', for: ['command'], ...more }] });
  const checked = (test: string, use = 'lib.command(a)'): string => `a = web.query\nif ${test}:\n    ${use}`;

  it('makes safe for its kinds only', async () => {
    expect(await claimed(guard({}), checked('lib.ok(a)'))).toEqual([]);
    expect(await claimed(guard({}), checked('lib.ok(a)', 'lib.sql(a)'))).toEqual(['sql likely']);
    expect(await claimed(guard({}), checked('not lib.ok(a)'))).toEqual(['command likely']);
  });

  it('speaks of the argument that it names', async () => {
    const words = guard({ argument: 1 });
    expect(await claimed(words, checked('lib.ok("x", a)'))).toEqual([]);
    expect(await claimed(words, checked('lib.ok(a, "x")'))).toEqual(['command likely']);
    expect(
      await claimed({ guards: [{ call: '*.isplain', for: ['*'], argument: 'receiver' }] }, checked('a.isplain()')),
    ).toEqual([]);
  });

  it('may mean safe by its falsehood', async () => {
    expect(await claimed(guard({ safe: false }), checked('not lib.ok(a)'))).toEqual([]);
    expect(await claimed(guard({ safe: false }), checked('lib.ok(a)'))).toEqual(['command likely']);
  });

  it('may mean safe by coming back', async () => {
    const words = guard({ safe: 'returns' });
    expect(await claimed(words, 'a = web.query\nlib.ok(a)\nlib.command(a)')).toEqual([]);
    expect(await claimed(words, 'a = web.query\nlib.command(a)\nlib.ok(a)')).toEqual(['command likely']);
  });

  it('counts only when its condition holds', async () => {
    const words = guard({ when: { strict: true } });
    expect(await claimed(words, checked('lib.ok(a, strict=True)'))).toEqual([]);
    expect(await claimed(words, checked('lib.ok(a)'))).toEqual(['command likely']);
  });

  it('can be an answer that is compared', async () => {
    expect(await claimed(guard({}), checked('lib.ok(a) == "/base"'))).toEqual([]);
    expect(await claimed(guard({}), checked('lib.ok(a) == a'))).toEqual(['command likely']);
  });
});

describe('a propagator of the vocabulary', () => {
  const propagator = (more: object): Words => ({ propagators: [{ call: 'lib.pass_on', ...more }] });

  it('makes certain what is otherwise only possible', async () => {
    expect(await claimed({}, 'lib.sql(lib.pass_on(web.query))')).toEqual(['sql possible']);
    expect(await claimed(propagator({}), 'lib.sql(lib.pass_on(web.query))')).toEqual(['sql likely']);
  });

  it('passes on the arguments that it names', async () => {
    expect(await claimed(propagator({ arguments: [1] }), 'lib.sql(lib.pass_on(1, web.query))')).toEqual(['sql likely']);
    expect(await claimed(propagator({ arguments: [1] }), 'lib.sql(lib.pass_on(web.query, 1))')).toEqual([]);
    expect(
      await claimed({ propagators: [{ call: '*.pass_on', arguments: ['receiver'] }] }, 'lib.sql(web.query.pass_on(1))'),
    ).toEqual(['sql likely']);
  });

  it('passes on for its kinds only', async () => {
    const words = propagator({ for: ['sql'] });
    expect(await claimed(words, 'lib.sql(lib.pass_on(web.query))')).toEqual(['sql likely']);
    expect(await claimed(words, 'lib.path(lib.pass_on(web.query))')).toEqual([]);
  });

  it('normalises a path, so that a check of where it lies counts', async () => {
    const guards = [{ call: 'lib.inside', for: ['path'], after: 'normalised' }];
    const text = 'a = lib.pass_on(web.query)\nif lib.inside(a):\n    lib.path(a)';
    expect(await claimed({ guards, ...propagator({ makes: 'normalised' }) }, text)).toEqual([]);
    expect(await claimed({ guards, ...propagator({}) }, text)).toEqual(['path likely']);
  });

  it('parses a URL, so that a check of its host counts', async () => {
    const text = 'a = web.query\nif lib.pass_on(a).hostname == "a.example":\n    lib.url(a)';
    expect(await claimed(propagator({ makes: 'parsed-url' }), text)).toEqual([]);
    expect(await claimed(propagator({}), text)).toEqual(['url likely']);
  });
});

describe('a sink whose holes are a flaw whatever fills them', () => {
  const sinks = [
    { call: 'lib.ask', kind: 'sql', says: 'does harm', when: { 0: { matches: "'\\0" } }, unknown: 'likely' },
  ];
  const rows: readonly Row[] = [
    ['a name that nothing defines', 'sql', 'lib.ask("x = \'%s\'" % name)', 'lib.ask("x = \'a\'")'],
    [
      'a field',
      'sql',
      'def f(self):\n    lib.ask(f"x = \'{self.name}\'")',
      'def f(self):\n    lib.ask("x = ?", self.name)',
    ],
    ['what was read from elsewhere', 'sql', 'lib.ask("x = \'" + load() + "\'")', 'lib.ask(load())'],
    ['a number', 'sql', 'lib.ask("x = \'%s\'" % name)', 'lib.ask("x = \'%d\'" % name)'],
    ['a length', 'sql', 'lib.ask("x = \'%s\'" % name)', 'lib.ask("x = \'%s\'" % len(name))'],
    ['something quoted', 'sql', 'lib.ask("x = \'%s\'" % name)', 'lib.ask("x = \'%s\'" % lib.quote(name))'],
    ['a constant', 'sql', 'lib.ask("x = \'%s\'" % name)', 'name = "a"\nlib.ask("x = \'%s\'" % name)'],
    [
      'a parameter that went through unknown code',
      'sql',
      'def f(a):\n    lib.ask("x = \'%s\'" % look_up(a))',
      'def f(a):\n    lib.sql(look_up(a))',
    ],
  ];
  it.each(rows)('%s', async (_, kind, text, other) => {
    const words: Words = { sinks: [...SINKS, ...sinks], sanitizers: [{ call: 'lib.quote', for: ['sql'] }] };
    expect(await claimed(words, text)).toEqual([`${kind} likely`]);
    expect((await claimed(words, other)).filter((claim) => claim.endsWith('likely'))).toEqual([]);
  });

  it('stays a hint without the word of the vocabulary', async () => {
    expect(await claimed({}, 'lib.sql("x = \'%s\'" % name)')).toEqual([]);
  });
});
