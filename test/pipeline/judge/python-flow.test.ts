import { describe, expect, it } from 'vitest';
import { inPython } from './support.ts';

/** What lies between the source and the sink of each row. */
const REACHES: readonly (readonly [title: string, text: string])[] = [
  ['directly', 'shell.run(web.query)'],
  ['as an item of the source', 'shell.run(web.query["host"])'],
  ['as a part that a method selects', 'shell.run(web.query.get("host", "x"))'],
  ['as what a source returned', 'shell.run(ask())'],
  ['through an assignment', 'a = web.query\nb = a\nshell.run(b)'],
  ['through a chain of targets', 'a = b = web.query\nshell.run(b)'],
  ['through an annotated assignment', 'a: str = web.query\nshell.run(a)'],
  ['through a walrus', 'if (a := web.query):\n    shell.run(a)'],
  ['through an attribute', 'job = Job()\njob.host = web.query\nshell.run(job.host)'],
  ['through an attribute of an attribute', 'job = Job()\njob.at.host = web.query\nshell.run(job.at.host)'],
  ['through an item', 'd = {}\nd["host"] = web.query\nshell.run(d["host"])'],
  ['through a dict literal', 'd = {"host": web.query}\nshell.run(d["host"])'],
  ['through a list literal', 'l = ["a", web.query]\nshell.run(l[1])'],
  ['through a list as a whole', 'shell.run(["ping", web.query])'],
  ['through unpacking', 'a, b = web.query, "x"\nshell.run(a)'],
  ['through nested unpacking', 'a, (b, c) = 1, (2, web.query)\nshell.run(c)'],
  ['through a starred target', 'a, *rest = web.query\nshell.run(rest)'],
  ['through unpacking into a dict', 'd = {**{"host": web.query}}\nshell.run(d["host"])'],
  ['through an f-string', 'shell.run(f"ping {web.query}")'],
  ['through % with one value', 'shell.run("ping %s" % web.query)'],
  ['through % with a tuple', 'shell.run("ping %s %s" % ("-c", web.query))'],
  ['through % with a mapping', 'shell.run("ping %(h)s" % {"h": web.query})'],
  ['through .format', 'shell.run("ping {}".format(web.query))'],
  ['through .format by keyword', 'shell.run("ping {h}".format(h=web.query))'],
  ['through +', 'shell.run("ping " + web.query + " -c 1")'],
  ['through +=', 'cmd = "ping "\ncmd += web.query\nshell.run(cmd)'],
  ['through join', 'shell.run(" ".join(["ping", web.query]))'],
  ['through a list that collects', 'parts = ["ping"]\nparts.append(web.query)\nshell.run(" ".join(parts))'],
  ['through a comprehension', 'shell.run(" ".join([h.upper() for h in web.query]))'],
  ['through a generator', 'shell.run(" ".join(h for h in web.query))'],
  ['through a dict comprehension', 'd = {k: v for k, v in web.query.items()}\nshell.run(d["x"])'],
  ['through a loop', 'for h in web.query:\n    shell.run(h)'],
  ['through a loop over a literal list', 'for h in ["a", web.query]:\n    shell.run(h)'],
  ['through a loop over pairs', 'for k, h in web.query.items():\n    shell.run(h)'],
  ['round a loop', 'a = ""\nfor i in range(3):\n    shell.run(a)\n    a = web.query'],
  [
    'out of a loop that is left',
    'a = ""\nwhile True:\n    if x():\n        a = web.query\n        break\nshell.run(a)',
  ],
  [
    'out of a round that is cut short',
    'a = ""\nfor i in y():\n    if i:\n        a = web.query\n        continue\nshell.run(a)',
  ],
  ['out of a branch', 'a = ""\nif x():\n    a = web.query\nshell.run(a)'],
  ['out of a match', 'a = ""\nmatch x():\n    case 1:\n        a = web.query\nshell.run(a)'],
  ['through a ternary', 'shell.run(web.query if x() else "ls")'],
  ['through or', 'shell.run(web.query or "ls")'],
  ['through and', 'shell.run(x and web.query)'],
  ['out of try', 'try:\n    a = web.query\nexcept KeyError:\n    a = ""\nshell.run(a)'],
  ['out of except', 'try:\n    a = "x"\nexcept KeyError:\n    a = web.query\nshell.run(a)'],
  ['into except', 'a = ""\ntry:\n    a = web.query\n    x()\nexcept KeyError:\n    shell.run(a)'],
  ['into finally', 'a = ""\ntry:\n    a = web.query\nfinally:\n    shell.run(a)'],
  ['through with', 'with web.query as q:\n    shell.run(q)'],
  ['in an assertion', 'assert shell.run(web.query)'],
  ['through strip and lower', 'shell.run(web.query.strip().lower())'],
  ['through str', 'shell.run(str(web.query))'],
  ['through a slice', 'shell.run(web.query[1:])'],
  ['through a split', 'shell.run(web.query.split(",")[0])'],
  ['through a lambda', 'f = lambda h: "ping " + h\nshell.run(f(web.query))'],
  ['in a lambda', 'f = lambda h: shell.run(h)\nf(web.query)'],
  ['through await', 'async def f():\n    shell.run(await web.query)'],
  ['at a global read in a function', 'host = web.query\ndef f():\n    shell.run(host)'],
  ['in a nested function', 'def f():\n    host = web.query\n    def g():\n        shell.run(host)\n    g()'],
  ['in a class body', 'class A:\n    shell.run(web.query)'],
  ['by an alias of the sink', 'go = shell.run\ngo(web.query)'],
  ['by a sink from an import', 'from shell import run as go\ngo(web.query)'],
  ['by an alias of the module', 'import shell as s\ns.run(web.query)'],
  ['by an import inside the function', 'def f():\n    from shell import run\n    run(web.query)'],
];

describe('in Python, untrusted text reaches a sink', () => {
  it.each(REACHES)('%s', async (_, text) => {
    expect(await inPython(text)).toContain('command likely');
  });
});

const STAYS: readonly (readonly [title: string, text: string])[] = [
  ['a literal', 'shell.run("ls")'],
  ['a text joined from literals', 'a = "ls"\nshell.run(a + " -l")'],
  ['another item of the same dict', 'd = {"host": web.query, "port": "1"}\nshell.run(d["port"])'],
  ['another attribute of the same object', 'job = Job()\njob.host = web.query\njob.port = "1"\nshell.run(job.port)'],
  ['a variable that is overwritten', 'a = web.query\na = "ls"\nshell.run(a)'],
  ['a number made of it', 'shell.run("sleep %d" % int(web.query))'],
  ['its length', 'shell.run("sleep " + str(len(web.query)))'],
  ['a comparison with it', 'shell.run("a" if web.query == "x" else "b")'],
  ['another argument', 'shell.run("ls", web.query)'],
  ['an item of a constant table', 'T = {"a": "ls", "b": "df"}\nshell.run(T[web.query])'],
  ['what get finds in a constant table', 'T = {"a": "ls", "b": "df"}\nshell.run(T.get(web.query, "ls"))'],
  ['code after the way out', 'def f():\n    return\n    shell.run(web.query)'],
  ['a function of the file with the name of a sink', 'def run(x):\n    pass\nrun(web.query)'],
];

describe('in Python, nothing is claimed of', () => {
  it.each(STAYS)('%s', async (_, text) => {
    expect((await inPython(text)).filter((claim) => !claim.endsWith('hint'))).toEqual([]);
  });
});

describe('in Python, a parameter that values are put into', () => {
  it('is not built where the values are harmless', async () => {
    expect(await inPython('def f(t, n):\n    page.show(t.format(web.clean(n)))')).toEqual(['html possible']);
  });

  it('is built with what it is joined to, and the values with it', async () => {
    expect(await inPython('def f(t, n):\n    page.show("<b>" + t.format(web.clean(n)))')).toEqual(['html likely']);
    expect(await inPython('def f(t, n):\n    page.show(t.format(n))')).toContain('html likely');
  });
});
