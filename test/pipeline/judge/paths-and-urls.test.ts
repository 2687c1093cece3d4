import { describe, expect, it } from 'vitest';
import { inPython, inScript } from './support.ts';

type Row = readonly [title: string, text: string];

const reported = (found: readonly string[]): readonly string[] => found.filter((claim) => !claim.endsWith('hint'));

describe('a path', () => {
  const safe: readonly Row[] = [
    [
      'that is normalised and then found to be inside',
      'p = files.real(web.query)\nif not files.inside(p):\n    raise ValueError()\nfiles.open(p)',
    ],
    [
      'that is normalised by a helper',
      'def at(n):\n    p = files.real("base/" + n)\n    if not files.inside(p):\n        raise ValueError()\n    return p\nfiles.open(at(web.query))',
    ],
  ];
  it.each(safe)('%s is safe', async (_, text) => {
    expect(reported(await inPython(text))).toEqual([]);
  });

  const unsafe: readonly Row[] = [
    [
      'that is found to be inside and not normalised',
      'p = "base/" + web.query\nif not files.inside(p):\n    raise ValueError()\nfiles.open(p)',
    ],
    [
      'that is normalised afterwards',
      'p = web.query\nif not files.inside(p):\n    raise ValueError()\nfiles.open(files.real(p))',
    ],
    ['that is only normalised', 'files.open(files.real(web.query))'],
    [
      'that is normalised, with more added after the check',
      'p = files.real(web.query)\nif files.inside(p):\n    files.open(p + ask())',
    ],
  ];
  it.each(unsafe)('%s is not', async (_, text) => {
    expect(reported(await inPython(text))).toEqual(['path likely']);
  });
});

describe('a URL', () => {
  const safe: readonly Row[] = [
    ['with a constant host', 'net.get("https://api.example/users/" + web.query)'],
    ['with a constant host in an f-string', 'net.get(f"https://api.example/users/{web.query}")'],
    ['with a constant host in a variable', 'BASE = "https://api.example/"\nnet.get(BASE + web.query)'],
    ['with a constant host and format', 'net.get("https://api.example/{}".format(web.query))'],
    ['with a constant host and %', 'net.get("https://api.example/%s" % web.query)'],
    [
      'whose host is in an allow-list',
      'u = web.query\nif net.parse(u).hostname not in ("a.example",):\n    raise ValueError()\nnet.get(u)',
    ],
    [
      'whose parsed host passes a guard for hosts',
      'u = web.query\nif net.parse(u).hostname.under("a"):\n    net.get(u)',
    ],
    [
      'whose host, where there is one, does',
      'u = web.query\nh = net.parse(u).hostname\nif h == "a.example" or (h or "").under("a"):\n    net.get(u)',
    ],
    ['whose parsed host is compared', 'u = web.query\np = net.parse(u)\nif p.hostname == "a.example":\n    net.get(u)'],
  ];
  it.each(safe)('%s is safe', async (_, text) => {
    expect(reported(await inPython(text))).toEqual([]);
  });

  const unsafe: readonly Row[] = [
    ['as it came', 'net.get(web.query)'],
    ['with a constant scheme alone', 'net.get("https://" + web.query)'],
    ['with a host that is not closed', 'net.get("https://api.example" + web.query)'],
    ['with an untrusted host in an f-string', 'net.get(f"https://{web.query}/x")'],
    ['with an untrusted host and format', 'net.get("https://{}/x".format(web.query))'],
    [
      'whose constant host is one of two starts',
      'base = "https://a.example/" if x() else ""\nnet.get(base + web.query)',
    ],
    ['that passes a guard for hosts itself', 'u = web.query\nif u.under("a"):\n    net.get(u)'],
    ['whose path is in an allow-list', 'u = web.query\nif net.parse(u).path in ("/a",):\n    net.get(u)'],
    ['whose scheme is in an allow-list', 'u = web.query\nif net.parse(u).scheme in ("https",):\n    net.get(u)'],
    ['after a check of another host', 'u = web.query\nif net.parse(ask()).hostname in ("a.example",):\n    net.get(u)'],
  ];
  it.each(unsafe)('%s is not', async (_, text) => {
    expect(reported(await inPython(text))).toEqual(['url likely']);
  });

  it('with a constant host does not make a command safe', async () => {
    expect(reported(await inPython('shell.run("https://api.example/" + web.query)'))).toEqual(['command likely']);
  });

  it('with an allowed host does not make a command safe', async () => {
    const text = 'u = web.query\nif net.parse(u).hostname in ("a.example",):\n    shell.run(u)';
    expect(reported(await inPython(text))).toEqual(['command likely']);
  });

  it('in a field that may have another start is not safe', async () => {
    const text = 'd = {"u": "https://a.example/"}\nif x():\n    d = {"u": web.query}\nnet.get(d["u"])';
    expect(reported(await inPython(text))).toEqual(['url likely']);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the judged code holds templates
  it.each([
    ['net.get(`https://api.example/${web.query}`);', []],
    ['net.get(`https://${web.query}/x`);', ['url likely']],
    ["const u = net.parse(web.query); if (u.hostname === 'a.example') net.get(u);", []],
    ["const u = net.parse(web.query); if (['a.example'].includes(u.host)) net.get(u.href);", []],
    ['const u = net.parse(web.query); net.get(u.href);', ['url likely']],
  ])('in JavaScript: %s', async (text, expected) => {
    expect(reported(await inScript(text))).toEqual(expected);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
});
