import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox, SandboxJob } from '../../src/contracts/sandbox.ts';
import { clock, patientCall } from './docker-under-test.ts';
import { bytes, type Examinee, pythonJob, type Run, ran, text } from './examinee.ts';
import { confinement } from './sandbox-confinement.ts';
import { limits, traces } from './sandbox-limits.ts';

/** What every backend that executes must pass. Each test uses the sandbox the way the confirm stage does. */
export function examine(examinee: Examinee): void {
  describe(`${examinee.name} passes the sandbox exam`, () => {
    let sandbox: Sandbox;
    const run = (main: string, change: Partial<SandboxJob> = {}) =>
      sandbox.run(pythonJob(main, change), patientCall()).then(ran);

    beforeAll(async () => {
      sandbox = await examinee.create();
      expect(await sandbox.ready('python', patientCall())).toEqual({ ok: true });
    });
    afterAll(async () => {
      await sandbox.close(patientCall());
      await sandbox.close(patientCall());
      expect(await examinee.places()).toBe(0);
    });

    transport(run);
    limits(run, examinee);
    confinement(run);
    traces(run, examinee);
    interruption(() => sandbox, examinee);
  });
}

function transport(run: Run): void {
  describe('what goes in and what comes out', () => {
    test('modules of the harness import each other, and main reads the input', async () => {
      const harness = {
        main: 'import sys\nfrom oracles.command import twice\nprint(__name__, twice(sys.stdin.buffer.read().decode()))',
        oracles: '',
        'oracles.command': 'from oracles.text import mark\ndef twice(x): return mark + x * 2',
        'oracles.text': 'mark = "→"',
      };
      const outcome = await run('', { harness, input: bytes('añb') });
      expect(outcome).toMatchObject({ exitCode: 0, killed: undefined });
      expect(text(outcome.stdout)).toBe('__main__ →añbañb\n');
    });

    test('every byte comes back as it was written, and standard error does not mix in', async () => {
      const outcome = await run(
        'import os\nos.write(2, b"noise")\nos.write(1, bytes(range(256)))\nos.write(2, b"noise")',
      );
      expect([...outcome.stdout]).toEqual(Array.from({ length: 256 }, (_, i) => i));
    });

    test('a large input arrives whole', async () => {
      const input = new Uint8Array(3 << 20).map((_, i) => i % 251);
      const outcome = await run('import sys, zlib\nb = sys.stdin.buffer.read()\nprint(len(b), sum(b[::997]))', {
        input,
      });
      let sum = 0;
      for (let i = 0; i < input.length; i += 997) sum += input[i] ?? 0;
      expect(text(outcome.stdout)).toBe(`${input.length} ${sum}\n`);
    });

    test('a harness that leaves its input unread still gives its output', async () => {
      const outcome = await run('print("done")', { input: new Uint8Array(3 << 20) });
      expect([text(outcome.stdout), outcome.exitCode, outcome.killed]).toEqual(['done\n', 0, undefined]);
    });

    test('the exit code is the one of the harness', async () => {
      expect((await run('import sys\nsys.exit(37)')).exitCode).toBe(37);
    });

    test.each([
      ['that does not parse', { main: 'def (:' }],
      ['without main', { other: 'print(1)' }],
      ['that imports what is not there', { main: 'import nowhere_to_be_found' }],
    ])('a harness %s ends with an error and prints nothing', async (_title, harness) => {
      const outcome = await run('', { harness });
      expect(outcome).toMatchObject({ exitCode: 1, killed: undefined });
      expect(outcome.stdout).toHaveLength(0);
    });

    test('output that imitates the transport is only output', async () => {
      const forged = [2, 0, 0, 0, 0, 0, 0, 4, 65, 66, 67, 68, 1, 0, 0, 0, 255, 255, 255, 255, 10];
      const outcome = await run(
        `import os\nos.write(1, bytes(${JSON.stringify(forged)}))\nos.write(1, b'{"StatusCode":0}')`,
      );
      expect([...outcome.stdout]).toEqual([...forged, ...bytes('{"StatusCode":0}')]);
    });

    test('jobs at the same time each get their own output', async () => {
      const words = ['red', 'green', 'blue', 'grey'];
      const outcomes = await Promise.all(
        words.map((word) => run('import sys\nprint(sys.stdin.read())', { input: bytes(word) })),
      );
      expect(outcomes.map((outcome) => text(outcome.stdout).trim())).toEqual(words);
    });
  });
}

function interruption(sandbox: () => Sandbox, examinee: Examinee): void {
  describe('when the run is given up', () => {
    test('an abort midway ends the job at once and leaves nothing', async () => {
      const controller = new AbortController();
      const call = { signal: controller.signal, deadline: clock.now() + 60_000 };
      const pending = sandbox().run(pythonJob('while True: pass'), call);
      await expect.poll(() => examinee.places(), { timeout: 10_000 }).toBe(1);
      const before = clock.now();
      controller.abort();
      expect(await pending).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
      expect(clock.now() - before).toBeLessThan(6000);
      expect(await examinee.places()).toBe(0);
    });

    test('a deadline that passes midway ends the job and leaves nothing', async () => {
      const outcome = await sandbox().run(pythonJob('while True: pass'), patientCall(1500));
      expect(outcome).toEqual({ kind: 'failed', reason: "the run's deadline passed" });
      expect(await examinee.places()).toBe(0);
    });

    test('a run that was aborted before starts nothing', async () => {
      const call = { signal: AbortSignal.abort(), deadline: clock.now() + 60_000 };
      expect(await sandbox().run(pythonJob('print(1)'), call)).toMatchObject({ kind: 'failed' });
      expect(await examinee.places()).toBe(0);
    });
  });
}
