import { describe, expect, it } from 'vitest';
import { inPython, inScript } from './support.ts';

type Row = readonly [title: string, text: string];

const reported = (found: readonly string[]): readonly string[] => found.filter((claim) => !claim.endsWith('hint'));

describe('a helper of the same file is followed', () => {
  const guarded: readonly Row[] = [
    [
      'a predicate',
      'def safe(x):\n    return x in ("a", "b")\na = web.query\nif not safe(a):\n    raise ValueError()\nshell.run(a)',
    ],
    [
      'a predicate in steps',
      'def safe(x):\n    if x == "a":\n        return True\n    return False\na = web.query\nif safe(a):\n    shell.run(a)',
    ],
    [
      'a predicate that means bad',
      'def bad(x):\n    return x not in ("a", "b")\na = web.query\nif bad(a):\n    raise ValueError()\nshell.run(a)',
    ],
    [
      'a predicate with a pattern',
      'def safe(x):\n    return re.fullmatch(r"[a-z]+", x) is not None\na = web.query\nif safe(a):\n    shell.run(a)',
    ],
    [
      'a predicate made with bool',
      'def safe(x):\n    return bool(re.fullmatch(r"[a-z]+", x))\na = web.query\nif safe(a):\n    shell.run(a)',
    ],
    [
      'a predicate kept in a variable',
      'def safe(x):\n    return x in ("a", "b")\na = web.query\nok = safe(a)\nif not ok:\n    raise ValueError()\nshell.run(a)',
    ],
    [
      'a validator that raises',
      'def check(x):\n    if x not in ("a", "b"):\n        raise ValueError(x)\na = web.query\ncheck(a)\nshell.run(a)',
    ],
    [
      'a validator that returns',
      'def check(x):\n    if x not in ("a", "b"):\n        raise ValueError(x)\n    return x\nshell.run(check(web.query))',
    ],
    [
      'a validator by keyword',
      'def check(x, y=1):\n    if x not in ("a", "b"):\n        raise ValueError(x)\na = web.query\ncheck(x=a)\nshell.run(a)',
    ],
    [
      'a validator given a part',
      'def check(x):\n    if x not in ("a", "b"):\n        raise ValueError(x)\nq = web.query\ncheck(q["h"])\nshell.run(q["h"])',
    ],
    [
      'a method that validates',
      'class C:\n    def check(self, x):\n        if x not in ("a", "b"):\n            raise ValueError(x)\na = web.query\nC().check(a)\nshell.run(a)',
    ],
    ['a builder that quotes', 'def build(h):\n    return "ping " + shell.quote(h)\nshell.run(build(web.query))'],
    ['a builder of numbers', 'def build(h):\n    return f"sleep {int(h)}"\nshell.run(build(web.query))'],
    ['a builder that ignores it', 'def build(h):\n    return "ls"\nshell.run(build(web.query))'],
    ['a table look-up', 'T = {"a": "ls"}\ndef build(h):\n    return T[h]\nshell.run(build(web.query))'],
    [
      'a helper that always raises',
      'def no():\n    raise ValueError()\na = web.query\nif a not in ("x",):\n    no()\nshell.run(a)',
    ],
  ];
  it.each(guarded)('%s: no claim', async (_, text) => {
    expect(reported(await inPython(text))).toEqual([]);
  });

  const reaching: readonly Row[] = [
    ['a builder', 'def build(h):\n    return "ping " + h\nshell.run(build(web.query))'],
    ['a builder by keyword', 'def build(a, h):\n    return "ping " + h\nshell.run(build(h=web.query, a=1))'],
    ['a builder with rest parameters', 'def build(*hs):\n    return " ".join(hs)\nshell.run(build("ping", web.query))'],
    ['a builder with keyword rest', 'def build(**hs):\n    return "ping " + hs["h"]\nshell.run(build(h=web.query))'],
    ['a builder given *args', 'def build(a, b):\n    return a + b\nshell.run(build(*[web.query, "x"]))'],
    ['a default', 'def build(h=web.query):\n    return "ping " + h\nshell.run(build())'],
    ['a source', 'def host():\n    return web.query\nshell.run(host())'],
    ['two helpers deep', 'def a():\n    return web.query\ndef b():\n    return a()\nshell.run(b())'],
    ['a sink', 'def go(h):\n    shell.run(h)\ngo(web.query)'],
    [
      'a predicate whose answer is not used',
      'def safe(x):\n    return x in ("a", "b")\na = web.query\nsafe(a)\nshell.run(a)',
    ],
    ['a predicate that always agrees', 'def safe(x):\n    return True\na = web.query\nif safe(a):\n    shell.run(a)'],
    [
      'a predicate that answers one way by chance',
      'def safe(x):\n    if x == "a":\n        return True\n    return now()\na = web.query\nif safe(a):\n    shell.run(a)',
    ],
    [
      'a validator that only warns',
      'def check(x):\n    if x not in ("a",):\n        print(x)\na = web.query\ncheck(a)\nshell.run(a)',
    ],
    [
      'a validator given something else',
      'def check(x):\n    if x not in ("a",):\n        raise ValueError(x)\na = web.query\ncheck(ask())\nshell.run(a)',
    ],
    [
      'a helper that sometimes raises',
      'def no(x):\n    if x:\n        raise ValueError()\na = web.query\nno(1)\nshell.run(a)',
    ],
    ['a generator', 'def parts():\n    yield web.query\nfor p in parts():\n    shell.run(p)'],
    [
      'a static method',
      'class C:\n    @staticmethod\n    def build(h):\n        return "ping " + h\nshell.run(C.build(web.query))',
    ],
    [
      'a class method',
      'class C:\n    @classmethod\n    def build(cls, h):\n        return "ping " + h\nshell.run(C.build(web.query))',
    ],
    [
      'a field that the initializer sets',
      'class C:\n    def __init__(self, h):\n        self.h = h\nshell.run(C(web.query).h)',
    ],
    [
      'a field that a method uses',
      'class C:\n    def __init__(self, h):\n        self.h = h\n    def go(self):\n        shell.run(self.h)\nC(web.query).go()',
    ],
    [
      'a field that a method sets',
      'class C:\n    def put(self, h):\n        self.h = h\n    def go(self):\n        shell.run(self.h)\nc = C()\nc.put(web.query)\nc.go()',
    ],
    [
      'a method that calls a method',
      'class C:\n    def host(self):\n        return web.query\n    def go(self):\n        shell.run(self.host())',
    ],
    [
      'an inherited method',
      'class B:\n    def host(self):\n        return web.query\nclass C(B):\n    def go(self):\n        shell.run(self.host())',
    ],
    [
      'an inherited initializer',
      'class B:\n    def __init__(self):\n        self.h = web.query\nclass C(B):\n    def go(self):\n        shell.run(self.h)',
    ],
    ['a callback', 'def each(f):\n    f(web.query)\neach(lambda h: shell.run(h))'],
    ['a named callback', 'def go(h):\n    shell.run(h)\ndef each(f):\n    f(web.query)\neach(go)'],
  ];
  it.each(reaching)('%s: the claim stands', async (_, text) => {
    expect(await inPython(text)).toContain('command likely');
  });

  const scripts: readonly Row[] = [
    [
      'a predicate',
      "const safe = (x) => ['a', 'b'].includes(x); const a = web.query; if (!safe(a)) throw new Error(); shell.run(a);",
    ],
    [
      'a predicate with a pattern',
      'function safe(x) { return /^[a-z]+$/.test(x); } const a = web.query; if (safe(a)) shell.run(a);',
    ],
    [
      'a validator',
      "function check(x) { if (!['a'].includes(x)) throw new Error(); } const a = web.query; check(a); shell.run(a);",
    ],
    ['a builder that quotes', "const build = (h) => 'ping ' + shell.quote(h); shell.run(build(web.query));"],
    [
      'a static method',
      "class C { static check(x) { if (x !== 'a') throw new Error(); return x; } } shell.run(C.check(web.query));",
    ],
  ];
  it.each(scripts)('in JavaScript, %s: no claim', async (_, text) => {
    expect(reported(await inScript(text))).toEqual([]);
  });

  const fields: readonly Row[] = [
    [
      'a field of the constructor',
      'class C { constructor(h) { this.h = h; } go() { shell.run(this.h); } } new C(web.query).go();',
    ],
    ['a class field', 'class C { h = web.query; go() { shell.run(this.h); } }'],
    [
      'an inherited method',
      'class B { host() { return web.query; } } class C extends B { go() { shell.run(this.host()); } }',
    ],
    ['a method of an object', "const o = { build(h) { return 'ping ' + h; } }; shell.run(o.build(web.query));"],
    [
      'an arrow that keeps this',
      'class C { constructor() { this.h = web.query; } go() { [1].forEach(() => shell.run(this.h)); } }',
    ],
  ];
  it.each(fields)('in JavaScript, %s: the claim stands', async (_, text) => {
    expect(await inScript(text)).toContain('command likely');
  });
});
