import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place, Sandbox } from '../../../src/contracts/sandbox.ts';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import { keeper } from '../../support/keeper.ts';

const docker = dockerUnderTest('an engine that fails');
const script = (name: string) => join(import.meta.dirname, '..', '..', '..', 'scripts', 'docker', name);
const IMAGE = 'bluecode-sandbox:failing';
const AHEAD = 2;
const HARNESS = harnessFor('python');
const ENDLESS = taskFor('while True: pass', { timeoutMs: 20_000 });
/** Starting an engine needs root; elsewhere the fake engine's tests have to do. */
const able = docker !== undefined && process.getuid?.() === 0 && spawnSync('dockerd', ['--version']).status === 0;
const why = able ? '' : ' (skipped: starting an engine needs root and dockerd)';

const folder = able ? mkdtempSync(join(tmpdir(), 'bluecode-failing-')) : '';
const socket = join(folder, 'docker.sock');
const data = join(folder, 'data');
const MEGABYTE = 1 << 20;
/** Room for the image, and little beside it. */
const DISK_MEGABYTES = 1200;

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect(status, `${command} ${args.join(' ')}: ${stderr}`).toBe(0);
  return stdout.trim();
}
const engine = (...args: readonly string[]) => run('docker', '--host', `unix://${socket}`, ...args);
const build = () => run('bash', script('build-image.sh'), socket, IMAGE);

/** A disk of its own for the engine, so that it can be full. */
function start(): void {
  mkdirSync(data);
  run('mount', '-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'none', data);
  run('bash', script('start-engine.sh'), folder);
  build();
}

function stop(): void {
  if (folder === '') return;
  spawnSync('bash', [script('start-engine.sh'), '--stop', folder]);
  // What the killed engine's children still hold is let go when they end.
  spawnSync('umount', ['--lazy', data]);
  rmSync(folder, { recursive: true, force: true });
}

type Engine = { readonly at: string; readonly answerMs?: number };

async function withSandbox({ at, ...engineOptions }: Engine, work: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const log = recordingLog();
  const run = `failing-${process.pid}`;
  const options = { socket: at, image: IMAGE, pull: 'never', run, clock, log, keeper, ahead: AHEAD } as const;
  const sandbox = createDockerSandbox({ ...options, ...engineOptions });
  expect(await sandbox.ready(HARNESS, patientCall())).toEqual({ ok: true });
  try {
    await work(sandbox);
  } finally {
    await sandbox.close(patientCall());
  }
}

const inPlace = async (sandbox: Sandbox, work: (place: Place) => Promise<void>): Promise<void> => {
  const place = await sandbox.open(HARNESS, patientCall());
  await work(place);
  await place.close();
};
const works = (sandbox: Sandbox) =>
  inPlace(sandbox, async (place) => {
    expect(text(ran(await place.run(taskFor('print("well")'), patientCall())).stdout)).toBe('well\n');
  });

/** What the next places answer: those that stand ready, and one that has to be made. */
async function nextOutcomes(sandbox: Sandbox) {
  const next = await Promise.all(Array.from({ length: AHEAD + 1 }, () => sandbox.open(HARNESS, patientCall())));
  const outcomes = await Promise.all(next.map((one) => one.run(taskFor('print(1)'), patientCall())));
  await Promise.all(next.map((one) => one.close()));
  return outcomes;
}
const failedFor = (reason: string) =>
  expect.objectContaining({ kind: 'failed', reason: expect.stringContaining(reason) });

/** Between the sandbox and its engine; what it stops to carry is lost to both. */
async function wire(path: string): Promise<{ readonly stall: () => void; readonly cut: () => void }> {
  const ends = new Set<Socket>();
  let stalled = false;
  const server = createServer((near) => {
    const far = connect(socket);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      from.on('data', (bytes) => stalled || to.write(bytes));
    }
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const cut = () => {
    for (const end of ends) end.destroy();
    server.close();
  };
  const stall = () => {
    stalled = true;
  };
  return { cut, stall };
}

describe.runIf(able)(`a real engine fails midway${why}`, { timeout: 180_000 }, () => {
  beforeAll(start, 180_000);
  afterAll(stop);

  test('its disk is full: what has to be made says so, and all is well when there is room again', async () => {
    await withSandbox({ at: socket }, async (sandbox) => {
      await works(sandbox);
      const { bavail, bsize } = statfsSync(data);
      const ballast = join(data, 'ballast');
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize)));
      expect(statfsSync(data).bavail * bsize).toBeLessThan(MEGABYTE);
      await expect.poll(() => nextOutcomes(sandbox), { timeout: 30_000 }).toContainEqual(failedFor('no space left'));
      truncateSync(ballast, 0);
      await expect
        .poll(async () => (await nextOutcomes(sandbox)).every(({ kind }) => kind === 'ran'), { timeout: 30_000 })
        .toBe(true);
    });
  });

  test('its image is deleted: what has to be made says so', async () => {
    await withSandbox({ at: socket }, async (sandbox) => {
      await works(sandbox);
      engine('rm', '--force', ...engine('ps', '--all', '--quiet').split('\n'));
      engine('rmi', '--force', IMAGE);
      await expect.poll(() => nextOutcomes(sandbox), { timeout: 30_000 }).toContainEqual(failedFor('o such image'));
    });
    build();
  });

  test('its socket stalls: the task that runs, and those after it, end in a failure within their time', async () => {
    const at = join(folder, 'wire.sock');
    const { stall, cut } = await wire(at);
    const before = clock.now();
    await withSandbox({ at, answerMs: 5000 }, async (sandbox) => {
      const place = await sandbox.open(HARNESS, patientCall());
      expect(await place.run(taskFor('print(1)'), patientCall())).toMatchObject({ kind: 'ran' });
      const running = place.run(taskFor('print(2)', { timeoutMs: 1000 }), patientCall());
      stall();
      expect(await running).toMatchObject({ kind: 'failed' });
      expect((await nextOutcomes(sandbox)).map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
      await place.close();
    });
    cut();
    expect(clock.now() - before).toBeLessThan(90_000);
    // The containers end by themselves when nobody holds the other end.
    await expect.poll(() => engine('ps', '--quiet'), { timeout: 30_000 }).toBe('');
  });

  // The last one: it leaves no engine.
  test('it is killed: every task ends in a failure, soon, and nothing hangs', async () => {
    await withSandbox({ at: socket }, async (sandbox) => {
      await works(sandbox);
      const place = await sandbox.open(HARNESS, patientCall());
      const running = place.run(ENDLESS, patientCall());
      const before = clock.now();
      process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL');
      expect(await running).toMatchObject({ kind: 'failed' });
      expect(await place.run(taskFor('print(1)'), patientCall())).toMatchObject({ kind: 'failed' });
      const outcomes = await nextOutcomes(sandbox);
      expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'failed'));
      // Those that stood ready say that they ended; one that had to be made says which engine does not answer.
      expect(outcomes).toContainEqual(failedFor(socket));
      await place.close();
      expect(clock.now() - before).toBeLessThan(10_000);
    });
  });
});
