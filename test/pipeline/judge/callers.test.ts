import { describe, expect, it } from 'vitest';
import { calledNames, withCallers } from '../../../src/pipeline/judge/callers.ts';
import { type Files, judged } from '../../support/judging.ts';
import { bench, python } from './support.ts';

const HELPER = 'def ping(host):\n    shell.run("ping " + host)\n';

/** For each claim whether every known caller passes constants. */
async function capped(files: Files, isMentioned: (name: string) => boolean = () => false): Promise<readonly boolean[]> {
  const all = await Promise.all(Object.keys(files).map((path) => judged(files, bench, path)));
  const suspicions = all.flatMap((one) => one.suspicions.filter(({ source }) => source === 'parameter'));
  const facts = all.flatMap((one) => one.facts);
  return withCallers(suspicions, facts, isMentioned).map(({ suspicion }) => suspicion.constantCallers);
}

describe('a claim about a parameter', () => {
  it('is marked when every caller passes constants', async () => {
    expect(await capped({ 'app.py': python(`${HELPER}ping("a.example")\nping("b.example")\n`) })).toEqual([true]);
  });

  it('is marked when the callers are in another file', async () => {
    const files = {
      'app.py': python(HELPER),
      'main.py': python('from app import ping\nshell.run("ls")\nping("a.example")\n'),
    };
    expect(await capped(files)).toEqual([true]);
  });

  it.each([
    ['nobody calls', HELPER],
    ['one caller passes something else', `${HELPER}ping("a.example")\nping(load())\n`],
    ['one caller passes a variable', `${HELPER}def f(x):\n    ping(x)\nping("a.example")\n`],
  ])('is not when %s', async (_, text) => {
    expect(await capped({ 'app.py': python(text) })).not.toContain(true);
  });

  it('is marked when the caller passes a constant of the module', async () => {
    expect(await capped({ 'app.py': python(`HOST = "a.example"\n${HELPER}ping(HOST)\n`) })).toEqual([true]);
  });

  it('is marked when callers leave it to its default', async () => {
    const text = 'def ping(host="a.example"):\n    shell.run("ping " + host)\nping()\n';
    expect(await capped({ 'app.py': python(text) })).toEqual([true]);
  });

  it('is not when a file that was not judged holds its name', async () => {
    const files = { 'app.py': python(`${HELPER}ping("a.example")\n`) };
    expect(await capped(files, (name) => name === 'ping')).toEqual([false]);
  });

  it('gives its name for the search only when it would be marked', async () => {
    const one = await judged({ 'app.py': python(`${HELPER}ping("a.example")\n`) }, bench);
    const two = await judged({ 'app.py': python(`${HELPER}ping(load())\n`) }, bench);
    expect([...calledNames(one.suspicions, one.facts)]).toEqual(['ping']);
    expect([...calledNames(two.suspicions, two.facts)]).toEqual([]);
  });

  it('keeps the claim as it was judged beside the marked one: evidence hangs on it', async () => {
    const { suspicions, facts } = await judged({ 'app.py': python(`${HELPER}ping("a.example")\n`) }, bench);
    const [marked] = withCallers(suspicions, facts, () => false);
    expect(marked?.judged).toBe(suspicions[0]);
    expect(marked?.suspicion).toEqual({ ...suspicions[0], constantCallers: true });
  });
});

describe('a unit that is tried as a whole', () => {
  it.each([
    ['is marked when every caller passes constants', `${HELPER}ping("a.example")\n`, true],
    ['is not when one caller passes something else', `${HELPER}ping("a.example")\nping(shell.read())\n`, false],
    ['is not when nobody calls', HELPER, false],
  ])('%s', async (_, text, marked) => {
    const { suspicions, facts } = await judged({ 'app.py': python(text) }, bench, 'app.py');
    const whole = suspicions.map((one) => ({ ...one, source: 'parameter' as const, parameter: undefined }));
    const seen = withCallers(whole, facts, () => false).map(({ suspicion }) => suspicion.constantCallers);
    expect(new Set(seen)).toEqual(new Set([marked]));
  });

  const TWO = 'def ping(host, count):\n    shell.run("ping " + host)\n';

  /** Whether a try of `ping` is marked that showed something when these were hostile. */
  async function marked(given: readonly (readonly string[])[], calls: string): Promise<readonly boolean[]> {
    const { suspicions, facts } = await judged({ 'app.py': python(`${TWO}${calls}`) }, bench, 'app.py');
    const own = suspicions.filter(({ entry }) => entry.qualifiedName === 'ping');
    const whole = own.map((one) => ({ ...one, source: 'parameter' as const, parameter: undefined }));
    return withCallers(
      whole,
      facts,
      () => false,
      () => given,
    ).map(({ suspicion }) => suspicion.constantCallers);
  }

  it.each([
    ['is marked when what was hostile is only ever a constant', [['count']], 'ping(load(), 3)\n', true],
    ['is marked when each call needs such a constant', [['count'], ['host', 'count']], 'ping(load(), 3)\n', true],
    ['is not when another call needs none', [['count'], ['host']], 'ping(load(), 3)\n', false],
    ['is not when text from outside did it', [[]], 'ping(load(), 3)\n', false],
    ['is not when nothing was seen', [], 'ping(load(), 3)\n', false],
    ['is not when one caller passes something else there', [['count']], 'ping("a", 3)\nping("a", load())\n', false],
  ] as const)('%s', async (_, given, calls, expected) => {
    expect(await marked(given, calls)).toEqual([expected]);
  });
});
