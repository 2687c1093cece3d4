import { describe, expect, it } from 'vitest';
import { claims, judged } from '../../support/judging.ts';
import { inPython, inScript, python, WORDS } from './support.ts';

const without = async (claims: Promise<readonly string[]>): Promise<readonly string[]> =>
  (await claims).filter((claim) => !claim.endsWith('hint'));

describe('what real code does', () => {
  it('an error handed to a callback is not known to be what the call was given', async () => {
    const claims = await without(
      inScript('function f(q, view) { q.render(view, (error, html) => page.show("<p>" + error.message)); }'),
    );
    expect(claims).not.toContain('html likely');
  });

  it('an element handed to a visitor is what the collection holds', async () => {
    const text = 'const all = web.query; all.forEach((one) => shell.run("ls " + one));';
    expect(await without(inScript(text))).toEqual(['command likely']);
  });

  it.each([
    ['a base that is not known', 'function f(base) { net.get(base + "/users/" + web.query); }', []],
    ['a scheme alone', 'net.get("http://" + web.query);', ['url likely']],
    ['nothing', 'net.get(web.query + "/users/");', ['url likely']],
  ])('text behind %s', async (_, text, expected) => {
    expect((await without(inScript(text))).filter((claim) => claim.endsWith('likely'))).toEqual(expected);
  });

  it('a function that becomes a method elsewhere is not given `self` by a stranger', async () => {
    expect(await without(inPython('def details(self, root):\n    shell.run("ls " + self.WORD)'))).toEqual([]);
  });

  it("a compiler's way of calling an import is a call of it", async () => {
    expect(await without(inScript('const a = web.query; (0, shell.run)("ls " + a);'))).toEqual(['command likely']);
  });

  it('a list that is added to keeps its elements', async () => {
    expect(
      await without(inPython('def f(rest):\n    words = ["ls", web.query] + rest\n    shell.run(words[0])')),
    ).toEqual([]);
    expect(
      await without(inPython('def f(rest):\n    words = ["ls", web.query] + rest\n    shell.run(words[1])')),
    ).toEqual(['command likely']);
  });
});

describe('text that whoever runs the program gives', () => {
  const sources = [
    { match: 'web.argument', says: 'an argument', reach: 'local' },
    { match: 'web.line', says: 'a line', reach: 'typed' },
  ];
  const told = async (text: string) => {
    const { suspicions } = await judged({ 'app.py': python(text) }, { words: { ...WORDS, sources } });
    return { claims: claims(suspicions), local: suspicions.map(({ local }) => local) };
  };

  it.each([
    ['an argument may be a command', 'shell.run(web.argument)', ['command possible'], true],
    ['a line may name a file', 'files.open(web.line)', ['path possible'], true],
    ['a line must not become a command', 'shell.run(web.line)', ['command likely'], false],
  ])('%s', async (_, text, expected, local) => {
    expect(await told(text)).toEqual({ claims: expected, local: [local] });
  });
});
