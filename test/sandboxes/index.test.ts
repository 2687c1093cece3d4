import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChooseOptions, chooseSandbox, doctor, SANDBOXES } from '../../src/sandboxes/index.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../conformance/docker-under-test.ts';
import { harnessFor, taskFor } from '../conformance/examinee.ts';
import { removeFolder, temporaryFolder } from '../support/git.ts';
import { keeper } from '../support/keeper.ts';
import { fakeEngine, HEALTHY } from './docker/fake-engine.ts';

const NOWHERE = '/nowhere/docker.sock';
const NO_ENGINE = `no Docker engine: the socket ${NOWHERE} does not exist`;
const NO_WASM = { child: '/nowhere/child.mjs', folder: '/nowhere' };
const NO_CHILD = 'child.mjs is missing beside the program';

const options = (change: Partial<ChooseOptions>): ChooseOptions => ({
  requested: 'auto',
  run: 'r',
  clock,
  log: recordingLog(),
  keeper,
  wasm: NO_WASM,
  ...change,
});

/** Files by the right names, with nothing of use in them. */
let wasm: ChooseOptions['wasm'];
let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  wasm = { child: join(folder, 'child.mjs'), folder };
  for (const file of ['child.mjs', 'python.wasm.br', 'python.memory.br', 'quickjs.wasm.br'])
    writeFileSync(join(folder, file), '');
});
afterEach(() => removeFolder(folder));

test('every file and folder beside the registry is a registered backend, or what containers share', () => {
  const found = readdirSync(new URL('../../src/sandboxes/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  const shared = ['first-ready', 'index', 'keeper'];
  expect(found.filter((name) => !shared.includes(name)).sort()).toEqual(Object.keys(SANDBOXES).sort());
});

describe('the choice of a sandbox', () => {
  test('auto takes docker where it can be used, though wasm could be, too', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options({ socket, wasm }), patientCall());
    expect(choice).toMatchObject({ reason: undefined, gapWhenNotReady: 'sandbox-none' });
    expect(choice.sandbox.describe().backend).toBe('docker');
  });

  test('auto takes wasm where docker cannot be used', async () => {
    const choice = await chooseSandbox(options({ socket: NOWHERE, wasm }), patientCall());
    expect(choice).toMatchObject({ reason: undefined, gapWhenNotReady: 'sandbox-none' });
    expect(choice.sandbox.describe()).toMatchObject({ backend: 'wasm', isolation: 'reduced' });
    await choice.sandbox.close(patientCall());
  });

  test('wasm by name asks no engine', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options({ requested: 'wasm', socket, wasm }), patientCall());
    expect(choice).toMatchObject({ reason: undefined, gapWhenNotReady: 'sandbox-absent' });
    expect(choice.sandbox.describe().backend).toBe('wasm');
    expect(asked).toEqual([]);
    await choice.sandbox.close(patientCall());
  });

  test('docker by name does not fall back to wasm', async () => {
    const choice = await chooseSandbox(options({ requested: 'docker', socket: NOWHERE, wasm }), patientCall());
    expect(choice.sandbox.describe().backend).toBe('none');
  });

  test.each([
    ['auto', 'sandbox-none', `no sandbox: ${NO_ENGINE}; ${NO_CHILD}`],
    ['docker', 'sandbox-absent', `no sandbox: ${NO_ENGINE}`],
    ['wasm', 'sandbox-absent', `no sandbox: ${NO_CHILD}`],
  ] as const)('%s without any executes nothing, says why, and names the gap %s', async (requested, gap, reason) => {
    const choice = await chooseSandbox(options({ requested, socket: NOWHERE }), patientCall());
    expect(choice).toMatchObject({ reason, gapWhenNotReady: gap });
    expect(choice.sandbox.describe()).toEqual({ backend: 'none', isolation: 'none', image: undefined });
    const harness = harnessFor('python');
    expect(await choice.sandbox.ready(harness, patientCall())).toEqual({ ok: false, reason });
    const place = await choice.sandbox.open(harness, patientCall());
    expect(await place.run(taskFor(''), patientCall())).toEqual({ kind: 'failed', reason });
    await choice.sandbox.close(patientCall());
  });

  test('a remote engine is refused, not used', async () => {
    const choice = await chooseSandbox(options({ socket: 'tcp://127.0.0.1:2375' }), patientCall());
    expect(choice.reason).toContain('tcp://');
    expect(choice.sandbox.describe().backend).toBe('none');
  });

  test('none asks no engine and leaves no gap', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options({ requested: 'none', socket, wasm }), patientCall());
    expect(choice.gapWhenNotReady).toBeUndefined();
    expect(choice.reason).toContain('switched off');
    expect(choice.sandbox.describe().backend).toBe('none');
    expect(asked).toEqual([]);
  });

  test('an image that cannot be had is known when it is asked for', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    expect(await sandbox.ready(harnessFor('python'), patientCall())).toMatchObject({ ok: false });
  });
});

describe('readiness', () => {
  const python = harnessFor('python');

  test('is looked up once, however many ask at the same time', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    await Promise.all([1, 2, 3].map(() => sandbox.ready(python, patientCall())));
    const place = await sandbox.open(python, patientCall());
    await place.run(taskFor(''), patientCall());
    expect(asked.filter((route) => route.startsWith('GET /images/'))).toHaveLength(1);
  });

  test('that was interrupted is looked up again by the next', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const { sandbox } = await chooseSandbox(options({ socket, image: 'box', pull: 'never' }), patientCall());
    const aborted = { signal: AbortSignal.abort(), deadline: clock.now() + 1000 };
    expect(await sandbox.ready(python, aborted)).toEqual({ ok: false, reason: 'the run was interrupted' });
    expect(await sandbox.ready(python, patientCall())).toMatchObject({
      reason: 'the image box is not here, and pulling is switched off',
    });
    expect(asked.filter((route) => route.startsWith('GET /images/'))).toHaveLength(1);
  });
});

describe('the doctor', () => {
  test('says why there is no engine, and no wasm', async () => {
    const report = await doctor(options({ socket: NOWHERE }), patientCall());
    expect(report).toEqual({
      requested: 'auto',
      chosen: 'none',
      docker: { usable: false, reason: NO_ENGINE, socket: NOWHERE, engine: undefined, images: [] },
      wasm: { usable: false, reason: NO_CHILD, languages: [] },
    });
  });

  test('does not choose a wasm whose files are not the right ones, and says so', async () => {
    const report = await doctor(options({ socket: NOWHERE, wasm }), patientCall());
    expect(report).toMatchObject({ chosen: 'none', wasm: { usable: false } });
    expect(report.wasm.reason).toBeTruthy();
  });

  test.each([
    ['missing', 'to-pull', 'docker'],
    ['never', 'unusable', 'none'],
  ] as const)(
    'of a missing image under %s says %s and that %s is used, and fetches nothing',
    async (pull, state, chosen) => {
      const { socket, asked } = await fakeEngine(HEALTHY);
      const report = await doctor(options({ socket, pull }), patientCall());
      expect(report.chosen).toBe(chosen);
      expect(report.docker.images).toMatchObject([
        { language: 'python', name: 'python:3.13-slim', state },
        { language: 'javascript', state },
        { language: 'c', state },
      ]);
      expect(asked.some((route) => route.startsWith('POST'))).toBe(false);
    },
  );

  const docker = dockerUnderTest('the doctor');
  test.runIf(docker !== undefined)('tries out an image that is here, and leaves nothing', async () => {
    const report = await doctor(options({ ...docker, requested: 'docker', run: 'bluecode-doctor' }), patientCall());
    expect(report).toMatchObject({ chosen: 'docker', docker: { usable: true } });
    expect(report.docker.images.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    expect(report.docker.images[0]?.identity).toMatch(/sha256:/);
  });
});
