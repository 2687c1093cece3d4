import { describe, expect, test } from 'vitest';
import type { SandboxOutcome } from '../../src/contracts/sandbox.ts';
import { createScriptedSandbox } from '../../src/sandboxes/scripted.ts';
import { patientCall } from '../conformance/docker-under-test.ts';
import { bytes, pythonJob } from '../conformance/examinee.ts';

const printed = (text: string): SandboxOutcome => ({
  kind: 'ran',
  stdout: bytes(text),
  exitCode: 0,
  killed: undefined,
});

describe('the scripted sandbox', () => {
  test('gives its outcomes in order and keeps the jobs', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a'), { kind: 'failed', reason: 'broken' }] });
    expect(await sandbox.ready('python', patientCall())).toEqual({ ok: true });
    expect(await sandbox.run(pythonJob('1'), patientCall())).toEqual(printed('a'));
    expect(await sandbox.run(pythonJob('2'), patientCall())).toEqual({ kind: 'failed', reason: 'broken' });
    expect(sandbox.jobs.map((job) => job.harness['main'])).toEqual(['1', '2']);
  });

  test('fails loudly when the script runs out', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a')] });
    await sandbox.run(pythonJob('1'), patientCall());
    await expect(sandbox.run(pythonJob('2'), patientCall())).rejects.toThrow(
      expect.objectContaining({ code: 'internal', message: expect.stringContaining('no outcome for job 2') }),
    );
  });

  test('answers each job by a function', async () => {
    const sandbox = createScriptedSandbox({ outcomes: async (job) => printed(job.harness['main'] ?? '') });
    expect(await sandbox.run(pythonJob('echo'), patientCall())).toEqual(printed('echo'));
  });

  test('answers nothing to a run that was given up', async () => {
    const sandbox = createScriptedSandbox({ outcomes: [printed('a')] });
    const call = { signal: AbortSignal.abort(), deadline: 0 };
    expect(await sandbox.run(pythonJob('1'), call)).toMatchObject({ kind: 'failed' });
    expect(sandbox.jobs).toEqual([]);
  });
});
