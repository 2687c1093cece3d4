import { describe, expect, it } from 'vitest';
import { claims, judged } from '../../support/judging.ts';
import { inPython, script, WORDS } from './support.ts';

const words = {
  ...WORDS,
  sinks: [
    ...WORDS.sinks,
    { call: '*.$item', kind: 'method', arguments: ['key'], from: 'external', says: 'chooses a method' },
  ],
} as const;

const inKeyed = async (text: string): Promise<readonly string[]> =>
  claims((await judged({ 'app.js': script(text) }, { words })).suspicions);

const RUN = 'def f(v):\n    shell.run(v)\n';

/** A second call of the same function that looks like the first one and is not. */
const DIFFERENT: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    'a number, then something unknown',
    `${RUN}def g():\n    f("ls -" + len(y()))\n    f("ls -" + y())\n`,
    ['command possible', 'command hint'],
  ],
  [
    'a variable that the function finds in its surroundings and that has changed',
    'def g():\n    a = "ls"\n    def f():\n        shell.run(a)\n    f()\n    a = web.query\n    f()\n    a = "ls"\n',
    ['command likely'],
  ],
];

describe('a call that was seen before', () => {
  it.each(DIFFERENT)('is looked at again when it is given %s', async (_, text, expected) => {
    expect((await inPython(text)).toSorted()).toEqual(expected.toSorted());
  });

  it('is looked at again when an untrusted key has chosen what it is given', async () => {
    const text = `const acts = { run: () => 1 }; function f(act) { act(1); }
function g() { f(acts[size()]); f(acts[web.query]); } g();`;
    expect(await inKeyed(text)).toContain('method likely');
  });

  it('says the same when it is the same', async () => {
    expect(await inPython(`${RUN}def g():\n    f("ls")\n    f("ls")\n`)).toEqual(['command possible']);
  });

  it('is not followed once more for being a condition: of the calls that may be followed from one entry none is wasted', async () => {
    const checks = Array.from({ length: 25 }, (_, number) => `    if ok(${number}):\n        pass\n`).join('');
    const text = `def ok(n):\n    return n > 3\n${RUN}def g():\n${checks}    f(web.query)\n`;
    expect(await inPython(text)).toContain('command likely');
  });
});
