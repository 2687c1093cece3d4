import { describe, expect, it } from 'vitest';
import { claims, type Files } from '../../support/judging.ts';
import { python, suspected } from './support.ts';

const reported = async (files: Files): Promise<readonly string[]> =>
  claims(await suspected(files)).filter((claim) => !claim.endsWith('hint'));

const GUARD = 'def check(x):\n    if x not in ("a", "b"):\n        raise ValueError(x)\n    return x\n';
const BUILDER = 'def build(h):\n    return "ping " + h\n';
const USE = 'a = web.query\ncheck(a)\nshell.run(a)';

type Row = readonly [title: string, files: Files];

describe('in Python, a guard is followed into the repository', () => {
  const ways: readonly Row[] = [
    ['from a sibling', { 'app.py': python(`from guards import check\n${USE}`), 'guards.py': GUARD }],
    [
      'under another name',
      { 'app.py': python('from guards import check as c\na = web.query\nc(a)\nshell.run(a)'), 'guards.py': GUARD },
    ],
    [
      'as a module',
      { 'app.py': python('import guards\na = web.query\nguards.check(a)\nshell.run(a)'), 'guards.py': GUARD },
    ],
    [
      'as a module with another name',
      { 'app.py': python('import guards as g\na = web.query\ng.check(a)\nshell.run(a)'), 'guards.py': GUARD },
    ],
    ['relative', { 'shop/app.py': python(`from .guards import check\n${USE}`), 'shop/guards.py': GUARD }],
    [
      'as a relative module',
      {
        'shop/app.py': python('from . import guards\na = web.query\nguards.check(a)\nshell.run(a)'),
        'shop/guards.py': GUARD,
      },
    ],
    [
      'from a parent package',
      { 'shop/web/app.py': python(`from ..guards import check\n${USE}`), 'shop/guards.py': GUARD },
    ],
    [
      'by a dotted path',
      { 'main.py': python(`from shop.guards import check\n${USE}`), 'shop/guards.py': GUARD, 'shop/__init__.py': '' },
    ],
    [
      'as a dotted module',
      {
        'main.py': python('import shop.guards\na = web.query\nshop.guards.check(a)\nshell.run(a)'),
        'shop/guards.py': GUARD,
        'shop/__init__.py': '',
      },
    ],
    ['from a package', { 'app.py': python(`from guards import check\n${USE}`), 'guards/__init__.py': GUARD }],
    ['by a star', { 'app.py': python(`from guards import *\n${USE}`), 'guards.py': GUARD }],
    [
      'inside the function',
      {
        'app.py': python('def f():\n    from guards import check\n    a = web.query\n    check(a)\n    shell.run(a)'),
        'guards.py': GUARD,
      },
    ],
    [
      'as a constant',
      {
        'app.py': python('from guards import OK\na = web.query\nif a in OK:\n    shell.run(a)'),
        'guards.py': 'OK = ("a", "b")\n',
      },
    ],
    [
      'as a predicate',
      {
        'app.py': python(
          'from guards import safe\na = web.query\nif not safe(a):\n    raise ValueError()\nshell.run(a)',
        ),
        'guards.py': 'OK = ("a", "b")\ndef safe(x):\n    return x in OK\n',
      },
    ],
    [
      'as a pattern',
      {
        'app.py': python('from guards import P\na = web.query\nif P.fullmatch(a):\n    shell.run(a)'),
        'guards.py': 'import re\nP = re.compile("[a-z]+")\n',
      },
    ],
    [
      'as a class',
      {
        'app.py': python('from guards import G\na = web.query\nG().check(a)\nshell.run(a)'),
        'guards.py':
          'class G:\n    def check(self, x):\n        if x not in ("a",):\n            raise ValueError(x)\n',
      },
    ],
    [
      'past its own helper',
      {
        'app.py': python(`from guards import check\n${USE}`),
        'guards.py':
          'def ok(x):\n    return x in ("a",)\ndef check(x):\n    if not ok(x):\n        raise ValueError(x)\n',
      },
    ],
  ];
  it.each(ways)('%s: no claim', async (_, files) => {
    expect(await reported(files)).toEqual([]);
  });
});

describe('in Python, a builder is followed into the repository', () => {
  const ways: readonly Row[] = [
    ['that builds', { 'app.py': python('from text import build\nshell.run(build(web.query))'), 'text.py': BUILDER }],
    [
      'that holds the sink',
      {
        'app.py': python('from text import go\nshell.run("ls")\ngo(web.query)'),
        'text.py': python('def go(h):\n    shell.run("ping " + h)\n'),
      },
    ],
    [
      'that reads the source',
      {
        'app.py': python('from text import host\nshell.run(host())'),
        'text.py': python('def host():\n    return web.query\n'),
      },
    ],
  ];
  it.each(ways)('%s: the claim stands', async (_, files) => {
    expect(await reported(files)).toEqual(['command likely']);
  });

  it('and the sink is placed where it is, the path through both files', async () => {
    const [found] = await suspected({
      'app.py': python('from text import go\nshell.run("ls")\ndef view():\n    go(web.query)'),
      'text.py': python('def go(h):\n    shell.run("ping " + h)\n'),
    });
    expect(found?.sink.path).toBe('text.py');
    expect(found?.unit).toMatchObject({ path: 'text.py', qualifiedName: 'go' });
    expect(found?.entry).toMatchObject({ path: 'app.py', qualifiedName: 'view' });
    expect(found?.flow.map(({ path }) => path)).toEqual(['app.py', 'app.py', 'text.py', 'text.py']);
  });
});

describe('what cannot be followed makes a claim possible at most', () => {
  const deep = { 'second.py': GUARD };
  const ways: readonly Row[] = [
    [
      'a guard on the second level',
      {
        'app.py': python(`from first import check\n${USE}`),
        'first.py': 'from second import check as inner\ndef check(x):\n    inner(x)\n',
        ...deep,
      },
    ],
    [
      'a predicate on the second level',
      {
        'app.py': python('from first import safe\na = web.query\nif safe(a):\n    shell.run(a)'),
        'first.py': 'from second import ok\ndef safe(x):\n    return ok(x)\n',
        ...deep,
      },
    ],
    [
      'a builder on the second level',
      {
        'app.py': python('from first import build\nshell.run(build(web.query))'),
        'first.py': 'from second import inner\ndef build(x):\n    return inner(x)\n',
        ...deep,
      },
    ],
    [
      'a name handed on',
      { 'app.py': python(`from first import check\n${USE}`), 'first.py': 'from second import check\n', ...deep },
    ],
    [
      'a module on the second level',
      {
        'app.py': python(`from first import check\n${USE}`),
        'first.py': 'import second\ndef check(x):\n    second.check(x)\n',
        ...deep,
      },
    ],
    [
      'an object of the second level',
      {
        'app.py': python(`from first import check\n${USE}`),
        'first.py': 'from second import Checker\ndef check(x):\n    Checker().check(x)\n',
        ...deep,
      },
    ],
  ];
  it.each(ways)('%s', async (_, files) => {
    expect(await reported(files)).toEqual(['command possible']);
  });

  it('but not a claim about something that it was not given', async () => {
    const files = {
      'app.py': python('from first import check\na = web.query\ncheck(ask())\nshell.run(a)'),
      'first.py': 'from second import inner\ndef check(x):\n    inner(x)\n',
      ...deep,
    };
    expect(await reported(files)).toEqual(['command likely']);
  });

  it('nor one that a library was given', async () => {
    expect(await reported({ 'app.py': python('import json\na = web.query\njson.something(a)\nshell.run(a)') })).toEqual(
      ['command likely'],
    );
  });
});
