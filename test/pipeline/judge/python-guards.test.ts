import { describe, expect, it } from 'vitest';
import { inPython } from './support.ts';

type Row = readonly [title: string, text: string];

const reported = async (text: string): Promise<readonly string[]> =>
  (await inPython(text)).filter((claim) => !claim.endsWith('hint'));

const GUARDED: readonly Row[] = [
  ['an early return', 'def f():\n    a = web.query\n    if a not in ("x", "y"):\n        return\n    shell.run(a)'],
  ['an early raise', 'a = web.query\nif a not in ("x", "y"):\n    raise ValueError(a)\nshell.run(a)'],
  ['an early continue', 'for a in web.query:\n    if a not in ("x", "y"):\n        continue\n    shell.run(a)'],
  [
    'a loop that refuses what it does not know',
    'a = web.query.split()\nfor p in a:\n    if p not in ("x", "y"):\n        raise ValueError()\nshell.run(" ".join(a))',
  ],
  [
    'all of the parts',
    'a = web.query.split()\nif not all(p in ("x", "y") for p in a):\n    raise ValueError()\nshell.run(" ".join(a))',
  ],
  [
    'an allow-list that the caller gives',
    'def f(a, allowed):\n    if a not in allowed:\n        raise ValueError()\n    shell.run("ls " + a)',
  ],
  [
    'one of several that a check is given in a list',
    'def f(a, base):\n    a = files.real(a)\n    if files.inside([base, a]) != base:\n        raise ValueError()\n    files.open(a)',
  ],
  ['an early break', 'for a in web.query:\n    if a not in ("x", "y"):\n        break\n    shell.run(a)'],
  ['a call that ends the process', 'import sys\na = web.query\nif a not in ("x",):\n    sys.exit(1)\nshell.run(a)'],
  [
    'a helper that always raises',
    'def no():\n    raise ValueError()\na = web.query\nif a not in ("x",):\n    no()\nshell.run(a)',
  ],
  ['an allow-list around the use', 'a = web.query\nif a in {"x", "y"}:\n    shell.run(a)'],
  ['a named allow-list', 'OK = ["x", "y"]\na = web.query\nif a in OK:\n    shell.run(a)'],
  ['a frozen allow-list', 'OK = frozenset({"x", "y"})\na = web.query\nif a in OK:\n    shell.run(a)'],
  ['the keys of a table', 'T = {"x": 1}\na = web.query\nif a in T:\n    shell.run(a)'],
  ['an allow-list on a part', 'a = web.query\nif a["h"] in ("x", "y"):\n    shell.run(a["h"])'],
  ['an allow-list on an attribute', 'job = Job()\njob.h = web.query\nif job.h in ("x",):\n    shell.run(job.h)'],
  ['an allow-list on the lower-case text', 'a = web.query\nif a.lower() in ("x", "y"):\n    shell.run(a)'],
  ['equality with a literal', 'a = web.query\nif a == "x":\n    shell.run(a)'],
  ['equality after strip', 'a = web.query\nif a.strip() == "x":\n    shell.run(a)'],
  ['inequality with a literal', 'def f():\n    a = web.query\n    if a != "x":\n        return\n    shell.run(a)'],
  ['equality with one of two', 'a = web.query\nif a == "x" or a == "y":\n    shell.run(a)'],
  ['a match', 'a = web.query\nmatch a:\n    case "x":\n        shell.run(a)'],
  ['a ternary', 'a = web.query\nshell.run(a if a in ("x", "y") else "x")'],
  ['and', 'a = web.query\na in ("x",) and shell.run(a)'],
  ['or', 'a = web.query\na not in ("x",) or shell.run(a)'],
  ['not', 'a = web.query\nif not a in ("x",):\n    raise ValueError()\nshell.run(a)'],
  ['an assertion', 'a = web.query\nassert a in ("x", "y")\nshell.run(a)'],
  ['a condition with a name', 'a = web.query\nok = a in ("x", "y")\nif ok:\n    shell.run(a)'],
  ['one condition of several', 'a = web.query\nif x() and a in ("x", "y"):\n    shell.run(a)'],
  ['a walrus in the condition', 'if (a := web.query) in ("x",):\n    shell.run(a)'],
  ['while', 'a = web.query\nwhile a in ("x",):\n    shell.run(a)'],
  ['a comprehension', 'shell.run(" ".join(a for a in web.query if a in ("x", "y")))'],
  ['isinstance of a number', 'a = web.query\nif isinstance(a, int):\n    shell.run("sleep %s" % a)'],
  ['a full match', 'a = web.query\nif re.fullmatch(r"[a-z]+", a):\n    shell.run(a)'],
  ['an anchored match', 'a = web.query\nif re.match(r"^[a-z]+$", a):\n    shell.run(a)'],
  ['a match that is anchored at its end', 'a = web.query\nif re.match(r"[a-z]+\\Z", a):\n    shell.run(a)'],
  ['a compiled pattern', 'P = re.compile(r"^[a-z]+$")\na = web.query\nif P.match(a):\n    shell.run(a)'],
  [
    'a match that is None',
    'a = web.query\nif re.fullmatch(r"[a-z]+", a) is None:\n    raise ValueError()\nshell.run(a)',
  ],
  ['a match that is not None', 'a = web.query\nif re.fullmatch(r"[a-z]+", a) is not None:\n    shell.run(a)'],
  [
    'a match kept in a variable',
    'a = web.query\nm = re.fullmatch(r"[a-z]+", a)\nif not m:\n    raise ValueError()\nshell.run(a)',
  ],
  ['what a match captured', 'm = re.fullmatch(r"([a-z]+)", web.query)\nif m:\n    shell.run(m.group(1))'],
  [
    'a guard before the text is built',
    'a = web.query\nif a not in ("x",):\n    raise ValueError()\ncmd = "ping " + a\nshell.run(cmd)',
  ],
  [
    'a guard in every branch',
    'a = web.query\nif x():\n    if a != "x":\n        raise ValueError()\nelse:\n    if a != "y":\n        raise ValueError()\nshell.run(a)',
  ],
  [
    'a guard with the way out in except',
    'a = web.query\ntry:\n    web.require_plain(a)\nexcept ValueError:\n    raise\nshell.run(a)',
  ],
  ['a guard of the vocabulary', 'a = web.query\nif web.trusts(a):\n    shell.run(a)'],
  [
    'a guard of the vocabulary that means bad',
    'a = web.query\nif web.is_bad(a):\n    raise ValueError()\nshell.run(a)',
  ],
  ['a validator that raises', 'a = web.query\nweb.require_plain(a)\nshell.run(a)'],
  ['a sanitizer', 'shell.run("ping " + shell.quote(web.query))'],
  ['a conversion to a number', 'a = int(web.query)\nshell.run(f"sleep {a}")'],
];

describe('in Python, nothing is claimed after', () => {
  it.each(GUARDED)('%s', async (_, text) => {
    expect(await reported(text)).toEqual([]);
  });
});

const UNGUARDED: readonly Row[] = [
  ['an allow-list on something else', 'a = web.query\nif x() in ("x", "y"):\n    shell.run(a)'],
  ['an allow-list on another part', 'a = web.query\nif a["g"] in ("x", "y"):\n    shell.run(a["h"])'],
  [
    'a loop that skips what it does not know',
    'a = web.query.split()\nfor p in a:\n    if p not in ("x", "y"):\n        continue\nshell.run(" ".join(a))',
  ],
  [
    'a loop that swallows what it refuses',
    'a = web.query.split()\nfor p in a:\n    try:\n        if p not in ("x", "y"):\n            raise ValueError()\n    except ValueError:\n        pass\nshell.run(" ".join(a))',
  ],
  [
    'a loop over something else',
    'a = web.query.split()\nb = web.query.split()\nfor p in b:\n    if p not in ("x", "y"):\n        raise ValueError()\nshell.run(" ".join(a))',
  ],
  [
    'any of the parts',
    'a = web.query.split()\nif not any(p in ("x", "y") for p in a):\n    raise ValueError()\nshell.run(" ".join(a))',
  ],
  ['a membership in what was sent as well', 'a = web.query\nif a not in ask():\n    raise ValueError()\nshell.run(a)'],
  [
    'a membership in itself',
    'def f(a):\n    if a["x"] not in a:\n        raise ValueError()\n    shell.run("ls " + a["x"])',
  ],
  ['an allow-list that is the wrong way round', 'a = web.query\nif a not in ("x", "y"):\n    shell.run(a)'],
  [
    'an allow-list in one branch',
    'a = web.query\nif x():\n    if a not in ("x",):\n        raise ValueError()\nshell.run(a)',
  ],
  ['an allow-list that only warns', 'a = web.query\nif a not in ("x", "y"):\n    print("odd")\nshell.run(a)'],
  ['a collection that is untrusted too', 'a = web.query\nif a in ask():\n    shell.run(a)'],
  ['a text that may hold it', 'a = web.query\nif a in "xyz":\n    shell.run(a)'],
  ['a deny-list of characters', 'a = web.query\nif ";" in a:\n    raise ValueError()\nshell.run(a)'],
  ['equality with something untrusted', 'a = web.query\nif a == ask():\n    shell.run(a)'],
  ['one of two alternatives', 'a = web.query\nif a == "x" or x():\n    shell.run(a)'],
  ['a truth test', 'a = web.query\nif a:\n    shell.run(a)'],
  ['a test of its length', 'a = web.query\nif len(a) == 3:\n    shell.run(a)'],
  ['a test of its start', 'a = web.query\nif a.startswith("x"):\n    shell.run(a)'],
  [
    'a guard whose exception is swallowed',
    'a = web.query\ntry:\n    web.require_plain(a)\nexcept ValueError:\n    pass\nshell.run(a)',
  ],
  ['a guard and a new value', 'a = web.query\nif a not in ("x",):\n    raise ValueError()\na = ask()\nshell.run(a)'],
  ['a guard on a part of it', 'a = web.query\nif a.split(":")[0] in ("x",):\n    shell.run(a)'],
  ['a pattern without an end', 'a = web.query\nif re.match(r"[a-z]+", a):\n    shell.run(a)'],
  ['a pattern without a start', 'a = web.query\nif re.search(r"[a-z]+$", a):\n    shell.run(a)'],
  ['a pattern that lets everything in', 'a = web.query\nif re.fullmatch(r".+", a):\n    shell.run(a)'],
  [
    'a pattern with an open end after a constant start',
    'a = web.query\nif re.fullmatch(r"user-.+", a):\n    shell.run(a)',
  ],
  ['a pattern of two halves', 'a = web.query\nif re.search(r"^[a-z]+|[a-z]+$", a):\n    shell.run(a)'],
  ['a pattern for single lines', 'a = web.query\nif re.search(r"^[a-z]+$", a, re.M):\n    shell.run(a)'],
  [
    'a compiled pattern for single lines',
    'P = re.compile(r"^[a-z]+$", re.MULTILINE)\na = web.query\nif P.search(a):\n    shell.run(a)',
  ],
  ['a pattern that is untrusted', 'a = web.query\nif re.fullmatch(ask(), a):\n    shell.run(a)'],
  ['isinstance of str', 'a = web.query\nif isinstance(a, str):\n    shell.run(a)'],
  ['a guard for another kind of harm', 'a = web.query\nweb.require_plain(a)\ndb.execute(a)'],
  ['a sanitizer for another kind of harm', 'db.execute("x" + shell.quote(web.query))'],
  ['a sanitizer whose result is not used', 'a = web.query\nshell.quote(a)\nshell.run(a)'],
];

describe('in Python, the claim stands after', () => {
  it.each(UNGUARDED)('%s', async (_, text) => {
    expect(await reported(text)).toHaveLength(1);
  });
});
