import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ChooseOptions, chooseSandbox, doctor, SANDBOXES } from '../../src/sandboxes/index.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../conformance/docker-under-test.ts';
import { pythonJob } from '../conformance/examinee.ts';
import { fakeEngine, HEALTHY } from './docker/fake-engine.ts';

const options = (change: Partial<ChooseOptions>): ChooseOptions => ({
  requested: 'auto',
  run: 'r',
  clock,
  log: recordingLog(),
  ...change,
});
const NOWHERE = '/nowhere/docker.sock';

test('every file and folder beside the registry is a registered backend', () => {
  const folder = new URL('../../src/sandboxes/', import.meta.url);
  const found = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(found.filter((name) => name !== 'index').sort()).toEqual(Object.keys(SANDBOXES).sort());
});

describe('the choice of a sandbox', () => {
  test('auto takes docker where it can be used', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options({ socket }), patientCall());
    expect(choice).toMatchObject({ reason: undefined, gapWhenNotReady: 'sandbox-none' });
    expect(choice.sandbox.describe().backend).toBe('docker');
  });

  test.each([
    ['auto', 'sandbox-none'],
    ['docker', 'sandbox-absent'],
  ] as const)('%s without an engine executes nothing, says why, and names the gap %s', async (requested, gap) => {
    const choice = await chooseSandbox(options({ requested, socket: NOWHERE }), patientCall());
    const reason = `no sandbox: no Docker engine: the socket ${NOWHERE} does not exist`;
    expect(choice).toMatchObject({ reason, gapWhenNotReady: gap });
    expect(choice.sandbox.describe()).toEqual({ backend: 'none', isolation: 'none', image: undefined });
    expect(await choice.sandbox.ready('python', patientCall())).toEqual({ ok: false, reason });
    expect(await choice.sandbox.run(pythonJob(''), patientCall())).toEqual({ kind: 'failed', reason });
    await choice.sandbox.close(patientCall());
  });

  test('a remote engine is refused, not used', async () => {
    const choice = await chooseSandbox(options({ socket: 'tcp://127.0.0.1:2375' }), patientCall());
    expect(choice.reason).toContain('tcp://');
    expect(choice.sandbox.describe().backend).toBe('none');
  });

  test('none asks no engine and leaves no gap', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options({ requested: 'none', socket }), patientCall());
    expect(choice.gapWhenNotReady).toBeUndefined();
    expect(choice.reason).toContain('switched off');
    expect(asked).toEqual([]);
  });

  test('an image that cannot be had is known when it is asked for', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    expect(await sandbox.ready('python', patientCall())).toMatchObject({ ok: false });
  });
});

describe('readiness', () => {
  test('is looked up once, however many ask at the same time', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    await Promise.all([1, 2, 3].map(() => sandbox.ready('python', patientCall())));
    await sandbox.run(pythonJob(''), patientCall());
    expect(asked.filter((route) => route.startsWith('GET /images/'))).toHaveLength(1);
  });

  test('that was interrupted is looked up again by the next', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    const aborted = { signal: AbortSignal.abort(), deadline: clock.now() + 1000 };
    expect(await sandbox.ready('python', aborted)).toEqual({ ok: false, reason: 'the run was interrupted' });
    expect(await sandbox.ready('python', patientCall())).toMatchObject({
      reason: 'the image box is not here, and pulling is switched off',
    });
    expect(asked.filter((route) => route.startsWith('GET /images/'))).toHaveLength(1);
  });
});

describe('the doctor', () => {
  test('says why there is no engine', async () => {
    const report = await doctor(options({ socket: NOWHERE }), patientCall());
    expect(report).toEqual({
      requested: 'auto',
      chosen: 'none',
      docker: {
        usable: false,
        reason: `no Docker engine: the socket ${NOWHERE} does not exist`,
        socket: NOWHERE,
        engine: undefined,
        images: [],
      },
    });
  });

  test.each([
    ['missing', 'to-pull'],
    ['never', 'unusable'],
  ] as const)('of a missing image under %s says %s, and fetches nothing', async (pull, state) => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const report = await doctor(options({ socket, pull }), patientCall());
    expect(report.chosen).toBe('docker');
    expect(report.docker.images).toMatchObject([{ language: 'python', name: 'python:3.13-slim', state }]);
    expect(asked.some((route) => route.startsWith('POST'))).toBe(false);
  });

  const docker = dockerUnderTest('the doctor');
  test.runIf(docker !== undefined)('tries out an image that is here, and leaves nothing', async () => {
    const report = await doctor(options({ ...docker, requested: 'docker', run: 'bluecode-doctor' }), patientCall());
    expect(report).toMatchObject({ chosen: 'docker', docker: { usable: true, images: [{ state: 'ready' }] } });
    expect(report.docker.images[0]?.identity).toMatch(/sha256:/);
  });
});
