import { describe, expect, it } from 'vitest';
import type { SandboxOutcome, SandboxTask } from '../../src/contracts/sandbox.ts';
import { createNoSandbox } from '../../src/sandboxes/none.ts';
import { attempt, done, end, inputOf, marker, said, started } from '../pipeline/confirm/script.ts';
import { quiet, sandboxThat, unready } from '../pipeline/scan/support.ts';
import { evaluated, item } from './support.ts';

const CODE = 'import os\ndef run(host):\n    return os.system("ping " + host)\n';
const FIXED = 'import os, shlex\ndef run(host):\n    return os.system("ping " + shlex.quote(host))\n';
const PAIR = [item('1.vuln', CODE), item('1.safe', FIXED)];

const isModule = (task: SandboxTask): boolean => inputOf(task)['unit'] === '<module>';

/** Harm in the function wherever nothing is quoted. */
const honest = (task: SandboxTask): SandboxOutcome =>
  isModule(task) || String(inputOf(task)['text']).includes('shlex')
    ? quiet(task)
    : said(task, [attempt(0), started(0, { frames: [['snippet.py', 3]] }), marker(0), end(0), done(1)]);

const FINDING = {
  ruleId: 'bluecode/vulnerable-code/cwe-78',
  cwe: 'CWE-78',
  confidence: 'confirmed',
  severity: 'high',
  blocking: true,
};

const predictionsOf = async (...given: Parameters<typeof evaluated>) =>
  (await evaluated(...given)).judged.map(({ prediction }) => prediction);

describe('execute', () => {
  it('flags what is proved, and nothing else', async () => {
    expect(await predictionsOf(PAIR, { sandbox: sandboxThat(honest) })).toEqual([
      { id: '1.vuln', flagged: true, confidence: 'confirmed', findings: [FINDING] },
      { id: '1.safe', flagged: false, confidence: null, findings: [] },
    ]);
  });

  it('tells the harness neither class nor rule nor sink, and reports no claim of the judge', async () => {
    const sandbox = sandboxThat(quiet);
    expect((await predictionsOf(PAIR, { sandbox }))[0]).toMatchObject({ flagged: false, findings: [] });
    const told = sandbox.tasks.map((task) => Buffer.from(task.input).toString('utf8'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => /cwe|1\.vuln|sink/i.test(text))).toEqual([]);
  });

  it('judges code without its comments when it is asked to, and leaves what it does not know as it is', async () => {
    const told = async (
      stripComments: boolean,
      text = `# os.system is called\n${CODE}`,
    ): Promise<readonly string[]> => {
      const sandbox = sandboxThat(quiet);
      await evaluated([item('1.vuln', text)], { sandbox, request: { stripComments } });
      return sandbox.tasks.map((task) => String(inputOf(task)['text']));
    };
    expect((await told(true)).every((text) => text === `${' '.repeat(21)}\n${CODE}`)).toBe(true);
    expect((await told(false)).every((text) => text.startsWith('# os.system'))).toBe(true);
    const [prediction] = await predictionsOf([item('1.vuln', '# x', { ext: '.cobol' })], {
      sandbox: sandboxThat(quiet),
      request: { stripComments: true },
    });
    expect(prediction?.gap).toBe('not judged: unsupported');
  });

  it('of a language that is not known is a gap', async () => {
    const [prediction] = await predictionsOf([item('1.vuln', 'x', { ext: '.cobol' })], { sandbox: sandboxThat(quiet) });
    expect(prediction).toEqual({
      id: '1.vuln',
      flagged: false,
      confidence: null,
      findings: [],
      gap: 'not judged: unsupported',
    });
  });

  it('of nothing is a gap', async () => {
    const [prediction] = await predictionsOf([item('1.vuln', '')], { sandbox: sandboxThat(quiet) });
    expect(prediction?.gap).toMatch(/^not judged: /);
  });

  it('where the sandbox dies is a gap, and the next item goes on', async () => {
    const sandbox = sandboxThat((task) =>
      String(inputOf(task)['text']).includes('shlex') ? { kind: 'failed', reason: 'engine gone' } : honest(task),
    );
    const [first, second] = await predictionsOf([...PAIR].reverse(), { sandbox });
    expect(first).toMatchObject({ id: '1.safe', flagged: false, gap: 'sandbox-died: engine gone' });
    expect(second).toMatchObject({ id: '1.vuln', flagged: true });
    expect(second).not.toHaveProperty('gap');
  });

  it('where the sandbox is not ready is a gap for each item', async () => {
    const predictions = await predictionsOf(PAIR, { sandbox: unready('no image') });
    expect(predictions.map(({ gap }) => gap)).toEqual(['sandbox-absent: no image', 'sandbox-absent: no image']);
  });

  it('that crashes on an item is its gap, and shows hidden characters', async () => {
    const [first, second] = await predictionsOf([item('0.vuln', 'boom'), ...PAIR], {
      sandbox: sandboxThat(honest),
      ports: {
        portsOver: async () => {
          throw new Error('no\u001B[2Jports');
        },
      },
    });
    expect(first?.gap).toBe('crash: no\\u{1B}[2Jports');
    expect(second?.id).toBe('1.vuln');
  });

  it("that takes too long is the item's own gap", async () => {
    const sandbox = sandboxThat(async (task) => {
      await new Promise((later) => setTimeout(later, 60));
      return quiet(task);
    });
    const two = item('1.vuln', `${CODE}def again(host):\n    return os.system(host)\n`);
    const [prediction] = await predictionsOf([two], { sandbox, request: { itemMs: 20 } });
    expect(prediction?.gap).toMatch(/^deadline: /);
  });

  it('keeps the order of the items, whichever is ready first', async () => {
    const items = Array.from({ length: 8 }, (_, index) => item(`${index}.vuln`, `${CODE}# ${index}`));
    const sandbox = sandboxThat(async (task) => {
      const index = Number(/# ([0-9])/.exec(String(inputOf(task)['text']))?.[1]);
      await new Promise((later) => setTimeout(later, (8 - index) * 3));
      return honest(task);
    }, 4);
    const { judged, probes } = await evaluated(items, { sandbox, request: { parallelism: 4 } });
    expect(judged.map((one) => one.item.id)).toEqual(items.map(({ id }) => id));
    expect(probes).toBe(items.length);
  });

  it('that is interrupted has no line for what was not judged to its end', async () => {
    const stop = new AbortController();
    const items = Array.from({ length: 6 }, (_, index) => item(`${index}.vuln`, CODE));
    let asked = 0;
    const sandbox = sandboxThat((task) => {
      if (isModule(task)) return quiet(task);
      asked += 1;
      if (asked === 5) stop.abort(new Error('stopped'));
      return honest(task);
    });
    const call = { signal: stop.signal, deadline: Number.POSITIVE_INFINITY };
    const { judged } = await evaluated(items, { sandbox, call, request: { parallelism: 1 } });
    // A hit is repeated: two tasks for each function.
    expect(judged.map(({ prediction }) => prediction.id)).toEqual(['0.vuln', '1.vuln']);
    expect(asked).toBe(5);
  });

  it('explains, when asked, what was seen and what stayed silent', async () => {
    const predictions = await predictionsOf(PAIR, { sandbox: sandboxThat(honest), request: { explain: true } });
    expect(predictions[0]?.findings[0]?.evidence).toEqual([
      expect.objectContaining({ oracle: 'command', observation: 'effect', input: expect.stringContaining('host = ') }),
    ]);
    expect(predictions[0]).not.toHaveProperty('silent');
    expect(predictions[1]?.silent).toEqual(
      expect.arrayContaining([expect.objectContaining({ unit: 'run', oracle: 'command', observation: 'not-reached' })]),
    );
  });
});

describe('the statements outside functions', () => {
  const unitsOf = async (code: string): Promise<readonly unknown[]> => {
    const sandbox = sandboxThat(quiet);
    await evaluated([item('1.vuln', code)], { sandbox });
    return sandbox.tasks.map((task) => inputOf(task)['unit']);
  };

  it('are executed for themselves where they do something, and not where they only name things', async () => {
    expect(await unitsOf(CODE)).toEqual(['run']);
    expect(await unitsOf(`${CODE}run(input())\n`)).toEqual(['run', '<module>']);
  });
});

describe('offline', () => {
  it('takes what the judge claims, and what execution proves', async () => {
    const [first] = await predictionsOf(PAIR, { sandbox: sandboxThat(honest), request: { method: 'offline' } });
    expect(first).toEqual({ id: '1.vuln', flagged: true, confidence: 'confirmed', findings: [FINDING] });
  });

  it('without a sandbox is the judge alone, and no gap', async () => {
    const sandbox = createNoSandbox({ reason: 'not here' });
    const [first] = await predictionsOf(PAIR, { sandbox, request: { method: 'offline-static' } });
    expect(first?.findings).toEqual([{ ...FINDING, confidence: first?.confidence, blocking: first?.flagged }]);
    expect(first?.confidence).not.toBe('confirmed');
    expect(first).not.toHaveProperty('gap');
  });
});
