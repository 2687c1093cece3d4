import { describe, expect, it } from 'vitest';
import type { Suspicion } from '../../../src/contracts/suspicion.ts';
import { claims, constitutionFor, judged } from '../../support/judging.ts';
import { bench, inPython, python, suspected, WORDS } from './support.ts';

const inText = (text: string): Promise<readonly Suspicion[]> => suspected({ 'app.py': python(text) });

async function only(text: string): Promise<Suspicion> {
  const [first, ...others] = await inText(text);
  if (first === undefined || others.length > 0) throw new Error(`one claim expected, not ${1 + others.length}`);
  return first;
}

describe('the strength of a claim', () => {
  it.each([
    ['likely: text from outside', 'shell.run(web.query)', 'likely'],
    ['likely: a parameter that is built into a command', 'def f(a):\n    shell.run("ping " + a)', 'likely'],
    ['likely: a field of a parameter that is built', 'def f(user):\n    shell.run("ping " + user.host)', 'likely'],
    [
      'likely: a deep field of what was sent',
      'def f(payload):\n    shell.run("ping " + payload["a"]["host"])',
      'likely',
    ],
    ['possible: a deep field of a parameter', 'def f(job):\n    shell.run("ping " + job.meta.host)', 'possible'],
    ['possible: a parameter that is the command', 'def f(a):\n    shell.run(a)', 'possible'],
    ['possible: a parameter that is built into a file name', 'def f(a):\n    files.open("x/" + a)', 'possible'],
    [
      'possible: text from outside through unknown code',
      'import other\nshell.run(other.change(web.query))',
      'possible',
    ],
    [
      'possible: a built parameter through unknown code',
      'import other\ndef f(a):\n    shell.run(other.change("x" + a))',
      'possible',
    ],
    ['hint: something of which nothing is known', 'shell.run(load())', 'hint'],
  ])('%s', async (_, text, strength) => {
    expect((await only(text)).strength).toBe(strength);
  });

  it('is none for a parameter whose type cannot carry an attack', async () => {
    expect(await inPython('def f(a: int, b: float, c: bool):\n    shell.run("%s %s %s" % (a, b, c))')).toEqual([
      'command hint',
    ]);
  });

  it('is not raised by a parameter of an anonymous function', async () => {
    expect(await inPython('save(lambda a: shell.run("x" + a))')).toEqual(['command hint']);
  });
});

describe('a claim', () => {
  it('quotes the sink, names it and says in one sentence how text reaches it', async () => {
    const claim = await only('def view():\n    host = web.query["host"]\n    shell.run("ping " + host)');
    expect(claim.quote.untrusted).toBe('shell.run("ping " + host)');
    expect(claim.sink).toMatchObject({
      path: 'app.py',
      name: 'shell.run',
      kind: 'command',
      syntax: 'shell.run("ping"+host)',
    });
    expect(claim.sentence.untrusted).toBe(
      'A query parameter (`web.query`) becomes part of a shell command in `shell.run`.',
    );
    expect(claim).toMatchObject({ source: 'external', parameter: undefined, ruleId: 'test/vulnerable-code/command' });
  });

  it('is known again by its sink when only comments and white space around it change', async () => {
    const before = await only('def view(host):\n    shell.run("ping " + host)');
    const after = await only('def view(host):\n    shell.run(  # now with a remark\n        "ping " + host\n    )');
    expect(after.sink.syntax).toBe(before.sink.syntax);
  });

  it('tells once of what a line does twice', async () => {
    const claim = await only('def view(host):\n    shell.run("ping " + host + " -c" + " 1")');
    expect(
      claim.flow.map(({ says }) => says.untrusted).filter((says) => says === 'joined with other text'),
    ).toHaveLength(1);
  });

  it('names the parameter', async () => {
    const claim = await only('def ping(host):\n    shell.run("ping " + host)');
    expect(claim).toMatchObject({ source: 'parameter', parameter: 'host' });
    expect(claim.sentence.untrusted).toBe('If `host` is untrusted, it becomes part of a shell command in `shell.run`.');
  });

  it('lists the steps from source to sink with their places', async () => {
    const claim = await only('def build(h):\n    return "ping " + h\ndef view():\n    shell.run(build(web.query))');
    expect(claim.flow.map(({ span, says }) => [span.startLine, says.untrusted])).toEqual([
      [5, 'a query parameter (`web.query`)'],
      [5, 'passed to `build` as `h`'],
      [3, 'joined with other text'],
      [5, 'becomes part of a shell command'],
    ]);
    expect(claim.unit.qualifiedName).toBe('view');
  });

  it('keeps both ends of a path that is too long to be shown', async () => {
    const claim = await only(`a = web.query\n${'a = a + "x"\n'.repeat(60)}shell.run(a)`);
    expect(claim.flow.length).toBeLessThanOrEqual(21);
    expect(claim.flow[0]?.says.untrusted).toContain('a query parameter');
    expect(claim.flow.at(-1)?.span.startLine).toBe(63);
  });

  it('quotes no more than a few hundred characters', async () => {
    const claim = await only(`shell.run(web.query, "${'x'.repeat(5_000)}")`);
    expect(claim.quote.untrusted.length).toBeLessThan(500);
  });

  it('counts columns in UTF-16', async () => {
    const claim = await only('a = "😀"; shell.run(web.query)');
    expect(claim.sink.span).toEqual({ startLine: 2, startColumn: 11, endLine: 2, endColumn: 31 });
  });

  it('names the unit that holds the sink and the unit where the path begins', async () => {
    const found = await inText(
      'class Job:\n    def go(self, h):\n        shell.run(h)\ndef view():\n    Job().go(web.query)',
    );
    expect(found.map(({ unit, entry, source }) => [unit.qualifiedName, entry.qualifiedName, source])).toEqual([
      ['Job.go', 'Job.go', 'parameter'],
      ['Job.go', 'view', 'external'],
    ]);
  });

  it('of the module body names no function', async () => {
    expect((await only('shell.run(web.query)')).unit).toMatchObject({ kind: 'module', qualifiedName: '<module>' });
  });
});

describe('of several ways to one sink', () => {
  it('the strongest is claimed, once for each entry', async () => {
    const claim = await only('def f(a):\n    b = a\n    if x():\n        b = web.query\n    shell.run(b)');
    expect(claim).toMatchObject({ strength: 'likely', source: 'external' });
  });

  it('one value that is not clean is found among many that are', async () => {
    const clean = Array.from({ length: 9 }, () => 'shell.quote(web.query)').join(' + ');
    expect(claims(await inText(`shell.run(${clean} + web.query)`))).toEqual(['command likely']);
    expect(await inText(`shell.run(${clean})`)).toEqual([]);
    const names = Array.from({ length: 9 }, (_, i) => `p${i}`);
    const text = `def f(${names.join(', ')}):\n    shell.run(${names.join(' + ')} + web.query)`;
    expect((await only(text)).source).toBe('external');
  });

  it('two sinks on one line are two claims', async () => {
    expect((await inText('shell.run(web.query); shell.run(web.query)')).length).toBe(2);
  });

  it('a loop does not claim twice', async () => {
    expect((await inText('for a in web.query:\n    for b in a:\n        shell.run(b)')).length).toBe(1);
  });

  it('every constitution for the kind claims', async () => {
    const constitutions = [
      constitutionFor(['command']),
      constitutionFor(['command'], { id: 'acme/vulnerable-code/shell' }),
    ];
    const { suspicions } = await judged({ 'app.py': python('shell.run(web.query)') }, { ...bench, constitutions });
    expect(suspicions.map(({ ruleId }) => ruleId)).toEqual([
      'test/vulnerable-code/command',
      'acme/vulnerable-code/shell',
    ]);
  });
});

describe('judging', () => {
  const busy = python(`
    def build(a, b):
        return "x" + a + b
    @web.route("/")
    def view(a, b):
        shell.run(build(a, b)); db.execute(build(b, a))
        for c in web.query:
            files.open(c) if x() else net.get(c)
  `);

  it('gives the same claims in the same order every time', async () => {
    const [one, two] = [await suspected({ 'app.py': busy }), await suspected({ 'app.py': busy })];
    expect(one.length).toBeGreaterThan(3);
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it('gives plain data that can be sent to a worker', async () => {
    const found = await suspected({ 'app.py': busy });
    expect(structuredClone(found)).toEqual(found);
  });

  it('ends when a file costs too much, and says so; what was found before stands', async () => {
    const text = python(`shell.run(web.query)\na = web.query\n${'a = a + "x"\n'.repeat(1_000)}db.execute(a)\n`);
    const { suspicions, gaps } = await judged({ 'app.py': text }, { ...bench, budget: 2_000 });
    expect(gaps.map(({ kind, effect, subject }) => [kind, effect, subject.untrusted])).toEqual([
      ['budget', 'incomplete', 'app.py'],
    ]);
    expect(claims(suspicions)).toEqual(['command likely']);
  });

  it('looks at sound parts of a broken file and says where it is broken', async () => {
    const { suspicions, gaps } = await judged({ 'app.py': python('shell.run(web.query)\ndef f(:\n    pass\n') }, bench);
    expect(claims(suspicions)).toEqual(['command likely']);
    expect(gaps.map(({ kind, effect }) => [kind, effect])).toEqual([['syntax-errors', 'stated']]);
  });

  it('ends on recursion of every kind', async () => {
    const text = python(`
      def a(x): return b(x)
      def b(x): return a(x + "y")
      class C:
          def f(self): self.g = self.f(); return self
      def loop(x):
          x = x or loop
          ok = ok or x
          return loop(loop(x)) if ok else loop
      shell.run(a(web.query)); C().f().f().g.f(); loop(loop)
    `);
    expect(claims(await suspected({ 'app.py': text }))).toContain('command possible');
  });

  it('says nothing where the vocabulary has no word for it', async () => {
    const { suspicions } = await judged({ 'app.py': python('other.run(web.query)') }, { words: WORDS });
    expect(suspicions).toEqual([]);
  });
});
