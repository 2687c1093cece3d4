import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import { keeper } from '../../support/keeper.ts';

const docker = dockerUnderTest('an engine that is killed');
const script = (name: string) => join(import.meta.dirname, '..', '..', '..', 'scripts', 'docker', name);
const IMAGE = 'bluecode-sandbox:killed';
const AHEAD = 2;
/** Starting an engine needs root; elsewhere the fake engine's tests have to do. */
const able = docker !== undefined && process.getuid?.() === 0 && spawnSync('dockerd', ['--version']).status === 0;

const why = able ? '' : ' (skipped: starting an engine needs root and dockerd)';

test.runIf(able)(
  `an engine that is killed midway ends every task in a failure, soon, and nothing hangs${why}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bluecode-killed-'));
    afterAll(() => {
      spawnSync('bash', [script('start-engine.sh'), '--stop', folder]);
      rmSync(folder, { recursive: true, force: true });
    });
    const socket = join(folder, 'docker.sock');
    for (const args of [
      [script('start-engine.sh'), folder],
      [script('build-image.sh'), socket, IMAGE],
    ]) {
      expect(spawnSync('bash', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    }
    const log = recordingLog();
    const options = { socket, image: IMAGE, pull: 'never', run: `killed-${process.pid}`, clock, log, keeper } as const;
    const sandbox = createDockerSandbox({ ...options, ahead: AHEAD });
    const harness = harnessFor('python');
    expect(await sandbox.ready(harness, patientCall())).toEqual({ ok: true });
    const place = await sandbox.open(harness, patientCall());
    expect(text(ran(await place.run(taskFor('print("well")'), patientCall())).stdout)).toBe('well\n');

    const running = place.run(taskFor('while True: pass', { timeoutMs: 20_000 }), patientCall());
    const before = clock.now();
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL');
    expect(await running).toMatchObject({ kind: 'failed' });
    expect(await place.run(taskFor('print(1)'), patientCall())).toMatchObject({ kind: 'failed' });
    const next = await Promise.all(Array.from({ length: AHEAD + 1 }, () => sandbox.open(harness, patientCall())));
    const outcomes = await Promise.all(next.map((one) => one.run(taskFor('print(1)'), patientCall())));
    expect(outcomes.map(({ kind }) => kind)).toEqual(next.map(() => 'failed'));
    // Those that stood ready say that they ended; one that had to be made says which engine does not answer.
    expect(outcomes).toContainEqual(expect.objectContaining({ reason: expect.stringContaining(socket) }));
    await Promise.all([place, ...next].map((one) => one.close()));
    await sandbox.close(patientCall());
    expect(clock.now() - before).toBeLessThan(10_000);
  },
  180_000,
);
