import { describe, expect, it } from 'vitest';
import { claims, type Files, judged, type Words } from '../../support/judging.ts';
import { inPython, inScript, python, script, suspected, WORDS } from './support.ts';

type Row = readonly [title: string, text: string];

describe("a handler's parameters come from outside", () => {
  const rows: readonly Row[] = [
    ['of a decorated function', '@web.route("/x")\ndef view(h):\n    shell.run(h)'],
    ['of a function under a decorator without a call', '@web.route\ndef view(h):\n    shell.run(h)'],
    ['of a decorated async function', '@web.route("/x")\nasync def view(h):\n    shell.run(h)'],
    ['of a decorated method', 'class V:\n    @web.route("/x")\n    def view(self, h):\n        shell.run(h)'],
    ['under a second decorator', '@other\n@web.route("/x")\ndef view(h):\n    shell.run(h)'],
    ['of a registered function', 'def view(h):\n    shell.run(h)\nweb.on("x", view)'],
    [
      'of a function that is registered before it is written',
      'def setup():\n    web.on("x", view)\ndef view(h):\n    shell.run(h)\nsetup()',
    ],
    ['of a registered lambda', 'web.on("x", lambda h: shell.run(h))'],
    ['of a registered method', 'class V:\n    def view(self, h):\n        shell.run(h)\nweb.on("x", V().view)'],
    ['of a method in a class with that base', 'class V(web.Handler):\n    def get(self, h):\n        shell.run(h)'],
    [
      'of a method in a class whose base has that base',
      'class B(web.Handler):\n    pass\nclass V(B):\n    def post(self, h):\n        shell.run(h)',
    ],
    [
      'of a base under another name',
      'from web import Handler as H\nclass V(H):\n    def get(self, h):\n        shell.run(h)',
    ],
    ['of keyword rest', '@web.route("/x")\ndef view(**hs):\n    shell.run(hs["h"])'],
  ];
  it.each(rows)('in Python, %s', async (_, text) => {
    expect(await inPython(text)).toEqual(['command likely']);
  });

  const others: readonly Row[] = [
    ['a method that the framework does not call', 'class V(web.Handler):\n    def go(self, h):\n        shell.run(h)'],
    ['a class with another base', 'class V(web.Other):\n    def get(self, h):\n        shell.run(h)'],
    ['another decorator', '@web.other("/x")\ndef view(h):\n    shell.run(h)'],
    ['a part of the route that is a number', '@web.route("/x/<int:h>")\ndef view(h):\n    shell.run("sleep " + h)'],
    ['such a part in braces', '@web.route("/x/{h:\\\\d+}")\ndef view(h):\n    shell.run("sleep " + h)'],
    ['a parameter that is a number', '@web.route("/x")\ndef view(h: int):\n    shell.run("sleep %d" % h)'],
  ];
  it.each(others)('in Python, not those of %s', async (_, text) => {
    expect(await inPython(text)).not.toContain('command likely');
  });

  const scripts: readonly Row[] = [
    ['of a registered arrow', "web.on('x', (h) => { shell.run(h); });"],
    ['of a registered function', "function view(h) { shell.run(h); } web.on('x', view);"],
    ['of a registered function that is declared later', "web.on('x', view); function view(h) { shell.run(h); }"],
    ['of a registered async arrow', "web.on('x', async (h) => { await shell.run(h); });"],
    ['that are destructured', "web.on('x', ({ h }) => { shell.run(h); });"],
    ['of a method in a class with that base', 'class V extends web.Handler { get(h) { shell.run(h); } }'],
    ['used in a closure', "web.on('x', (h) => { const go = () => shell.run(h); go(); });"],
    ['used after await', "web.on('x', async (h) => { const a = await h; shell.run(a); });"],
  ];
  it.each(scripts)('in JavaScript, %s', async (_, text) => {
    expect(await inScript(text)).toContain('command likely');
  });

  it('in TypeScript, of a decorated method', async () => {
    const text = script('class V { @web.route("/x") view(h: string) { shell.run(h); } }');
    expect(claims(await suspected({ 'app.ts': text }))).toEqual(['command likely']);
  });
});

const words = (handler: object): Words => ({
  ...WORDS,
  handlers: [{ says: 'a value that the router gives', ...handler }],
});

async function under(handler: object, files: Files): Promise<readonly string[]> {
  const found = claims((await judged(files, { words: words(handler) })).suspicions);
  return found.filter((claim) => !claim.endsWith('hint'));
}

describe('the vocabulary says which parameters of a handler are external', () => {
  const view = { 'app.py': python('@web.route("/x")\ndef view(a, b):\n    shell.run(a)\n    db.execute(b)') };

  it('by position', async () => {
    expect(await under({ decorator: 'web.route', parameters: [1] }, view)).toEqual(['sql likely']);
  });

  it('by name', async () => {
    expect(await under({ decorator: 'web.route', parameters: ['a'] }, view)).toEqual(['command likely']);
  });

  it('or that none is', async () => {
    expect(await under({ decorator: 'web.route', parameters: 'none' }, view)).not.toContain('command likely');
  });

  it('with the exception of trusted types', async () => {
    const files = {
      'app.py': python(
        '@web.route("/x")\ndef view(a: web.Session, b, c: web.Text = web.Depends(x)):\n    shell.run(a)\n    db.execute(b)\n    page.show(c)',
      ),
    };
    const all = { decorator: 'web.route', parameters: 'all' };
    expect(await under(all, files)).toEqual(['command likely', 'sql likely', 'html likely']);
    expect(await under({ ...all, trusted: ['web.Session', 'web.Depends'] }, files)).toEqual(['sql likely']);
  });

  it('under conditions on the decorator', async () => {
    const handler = { decorator: 'web.route', parameters: 'all', when: { methods: { is: 'present' } } };
    const files = (methods: string): Files => ({
      'app.py': python(`@web.route("/x"${methods})\ndef view(a):\n    shell.run(a)`),
    });
    expect(await under(handler, files(', methods=["POST"]'))).toEqual(['command likely']);
    expect(await under(handler, files(''))).not.toContain('command likely');
  });
});

describe('what a handler returns', () => {
  const returning: Words = {
    ...WORDS,
    sinks: [{ returns: 'handler', kind: 'html', says: 'is sent to the browser as HTML' }],
    handlers: [
      { decorator: 'web.route', returns: 'html', says: 'a route' },
      { call: 'web.on', returns: 'html', says: 'a route' },
      { base: 'web.Handler', method: 'get', returns: 'html', says: 'a route' },
      { decorator: 'web.data', says: 'a route' },
    ],
  };
  const found = async (text: string): Promise<readonly string[]> =>
    claims((await judged({ 'app.py': `import web\n${text}` }, { words: returning })).suspicions);

  it.each([
    ['of a decorated function', '@web.route("/x")\ndef view(h):\n    return "<b>" + h\n'],
    ['of a registered function', 'def view(h):\n    return "<b>" + h\nweb.on("x", view)\n'],
    [
      'of a method in a class with the base',
      'class V(web.Handler):\n    def get(self, h):\n        return "<b>" + h\n',
    ],
    ['with headers that say nothing of it', '@web.route("/x")\ndef view(h):\n    return h, {"X-Kind": "text/plain"}\n'],
  ])('%s is a sink where the vocabulary says so', async (_, text) => {
    expect(await found(text)).toEqual(['html likely']);
  });

  it.each([
    ['is none where it does not', '@web.data("/x")\ndef view(h):\n    return "<b>" + h\n'],
    ['is none where the function is no handler', 'def view(h):\n    return "<b>" + h\n'],
    ['is none when it is clean', '@web.route("/x")\ndef view(h):\n    return "<b>" + web.clean(h)\n'],
    [
      'is none inside of a helper',
      '@web.route("/x")\ndef view(h):\n    def inner():\n        return "<b>" + h\n    inner()\n    return ""\n',
    ],
    [
      'is none with headers that say what else it is',
      '@web.route("/x")\ndef view(h):\n    return h, 200, {"Content-Type": "text/plain"}\n',
    ],
    ['is none where a library made it', '@web.route("/x")\ndef view(h):\n    return other(h)\n'],
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});
