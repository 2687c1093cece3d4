import { describe, expect, test } from 'vitest';
import { runAlone, type Sandbox, type SandboxOutcome } from '../../src/contracts/sandbox.ts';
import { createScriptedSandbox } from '../../src/sandboxes/scripted.ts';
import { patientCall } from '../conformance/docker-under-test.ts';
import { bytes, harnessFor, taskFor } from '../conformance/examinee.ts';

const printed = (text: string): SandboxOutcome => ({
  kind: 'ran',
  stdout: bytes(text),
  exitCode: 0,
  killed: undefined,
});

const PYTHON = harnessFor('python');
const run = (sandbox: Sandbox, source: string, call = patientCall()) =>
  runAlone(sandbox, PYTHON, taskFor(source), call);

describe('the scripted sandbox', () => {
  test('gives its outcomes in order and keeps the tasks', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a'), { kind: 'failed', reason: 'broken' }] });
    expect(await sandbox.ready(PYTHON, patientCall())).toEqual({ ok: true });
    expect(await run(sandbox, '1')).toEqual(printed('a'));
    expect(await run(sandbox, '2')).toEqual({ kind: 'failed', reason: 'broken' });
    expect(sandbox.tasks.map((task) => [task.modules['snippet'], task.harness])).toEqual([
      ['1', PYTHON],
      ['2', PYTHON],
    ]);
    expect(sandbox.places()).toBe(2);
  });

  test('fails loudly when the script runs out', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a')] });
    await run(sandbox, '1');
    await expect(run(sandbox, '2')).rejects.toThrow(
      expect.objectContaining({ code: 'internal', message: expect.stringContaining('no outcome for task 2') }),
    );
  });

  test('answers each task by a function', async () => {
    const sandbox = createScriptedSandbox({ outcomes: async (task) => printed(task.modules['snippet'] ?? '') });
    expect(await run(sandbox, 'echo')).toEqual(printed('echo'));
  });

  test('answers nothing to a run that was given up', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a')] });
    const call = { signal: AbortSignal.abort(), deadline: 0 };
    expect(await run(sandbox, '1', call)).toMatchObject({ kind: 'failed' });
    expect(sandbox.tasks).toEqual([]);
  });
});
