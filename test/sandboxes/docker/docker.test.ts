import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { attach, awaitEnd, create, remove, start } from '../../../src/sandboxes/docker/container.ts';
import { containerSpec } from '../../../src/sandboxes/docker/container-spec.ts';
import type { Engine } from '../../../src/sandboxes/docker/engine.ts';
import { findImage, type Image } from '../../../src/sandboxes/docker/images.ts';
import { createDockerSandbox, type DockerOptions } from '../../../src/sandboxes/docker/index.ts';
import { thisOwner } from '../../../src/sandboxes/docker/owner.ts';
import { runInContainer } from '../../../src/sandboxes/docker/run.ts';
import { TRIALS, trialFlaw } from '../../../src/sandboxes/docker/trial.ts';
import {
  clock,
  type DockerUnderTest,
  dockerUnderTest,
  patientCall,
  recordingLog,
} from '../../conformance/docker-under-test.ts';
import { pythonJob, ran } from '../../conformance/examinee.ts';
import { examine } from '../../conformance/sandbox.ts';
import { containersOf, realEngine } from './engine-under-test.ts';

const docker = dockerUnderTest('the docker sandbox');

const tag = () => `bluecode-test-${randomUUID()}`;

function sandboxWith(under: DockerUnderTest, change: Partial<DockerOptions> = {}): Sandbox {
  return createDockerSandbox({ ...under, pull: 'never', run: tag(), clock, log: recordingLog(), ...change });
}

async function imageOf(engine: Engine, name: string): Promise<Image> {
  const answer = await findImage(engine, name, patientCall());
  return answer.ok ? answer.image : expect.fail(answer.reason);
}

/** An image like the one under test, with other settings. */
async function variant(engine: Engine, under: DockerUnderTest, changes: readonly string[]): Promise<string> {
  const [container, name] = [tag(), tag()];
  const patience = engine.patience(patientCall());
  await create(engine, container, { Image: under.image, Cmd: ['true'] }, patience);
  const query = new URLSearchParams({ container, repo: name });
  for (const change of changes) query.append('changes', change);
  await engine.say({ method: 'POST', path: `/commit?${query}`, body: {}, patience });
  await remove(engine, container);
  return name;
}

if (docker !== undefined) {
  const run = tag();
  const log = recordingLog();
  examine({
    name: 'docker',
    create: async () => sandboxWith(docker, { run, log }),
    places: async () => (await containersOf(await realEngine(docker), run)).length,
  });

  test('the exam needed no warning', () => expect(log.warnings).toEqual([]));

  describe('images', () => {
    let engine: Engine;
    const made: string[] = [];
    const make = async (changes: readonly string[]) => {
      const name = await variant(engine, docker, changes);
      made.push(name);
      return name;
    };
    beforeAll(async () => {
      engine = await realEngine(docker);
    });
    afterAll(async () => {
      for (const name of made) {
        await engine.say({ method: 'DELETE', path: `/images/${name}`, patience: engine.patience(patientCall()) });
      }
    });

    test('the image is named by its id once it is ready, and not before', async () => {
      const sandbox = sandboxWith(docker);
      expect(sandbox.describe()).toEqual({ backend: 'docker', isolation: 'full', image: undefined });
      await sandbox.ready('python', patientCall());
      expect(sandbox.describe().image).toBe((await imageOf(engine, docker.image)).identity);
    });

    test('variables and the entry point of an image do not reach the job', async () => {
      const image = await make(['ENV TOKEN=secret HOME=/root', 'ENTRYPOINT ["/bin/false"]', 'HEALTHCHECK CMD true']);
      const sandbox = sandboxWith(docker, { image });
      const job = pythonJob('import os\nprint(sorted(os.environ.items()))');
      const outcome = ran(await sandbox.run(job, patientCall()));
      expect(new TextDecoder().decode(outcome.stdout)).toBe(
        "[('HOME', '/tmp'), ('LANG', 'C.UTF-8'), ('PATH', '/usr/local/bin:/usr/bin:/bin')]\n",
      );
    });

    test('an image that declares a volume is refused, for a volume has no limit', async () => {
      const ready = await sandboxWith(docker, { image: await make(['VOLUME /data']) }).ready('python', patientCall());
      expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining('volumes') });
    });

    test('an image without python is refused before any snippet is run', async () => {
      const image = tag();
      const empty = new URLSearchParams({ fromSrc: '-', repo: image });
      await importEmpty(docker.socket, `/v1.41/images/create?${empty}`);
      made.push(image);
      const sandbox = sandboxWith(docker, { image });
      const ready = await sandbox.ready('python', patientCall());
      expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining(`the image ${image} fails its trial`) });
      const outcome = await sandbox.run(pythonJob('print(1)'), patientCall());
      expect(outcome).toEqual({ kind: 'failed', reason: ready.ok ? '' : ready.reason });
    });

    test('an image that is not here and may not be pulled is a reason', async () => {
      const ready = await sandboxWith(docker, { image: 'bluecode-nowhere:none' }).ready('python', patientCall());
      expect(ready).toEqual({
        ok: false,
        reason: 'the image bluecode-nowhere:none is not here, and pulling is switched off',
      });
    });
  });

  describe('containers', () => {
    test('a waiting container ends by itself when the connection of its host is gone', async () => {
      const engine = await realEngine(docker);
      const name = tag();
      const tenancy = { run: name, owner: await thisOwner(), deadline: Date.now() + 60_000 };
      const image = await imageOf(engine, docker.image);
      const wait = engine.patience(patientCall());
      try {
        await create(engine, name, containerSpec('python', image, await cgroupOf(engine), tenancy), wait);
        const stream = await attach(engine, name, wait);
        stream.on('error', () => undefined);
        await start(engine, name, wait);
        stream.destroy();
        expect(await awaitEnd(engine, name, engine.patience(patientCall(10_000)))).toBe(70);
      } finally {
        expect(await remove(engine, name)).toBe(true);
      }
    });

    test.each<[string, object, object, string]>([
      ['the user', { User: '' }, {}, 'the engine ignores the user'],
      ['the system call filter', {}, { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] }, 'no seccomp filter'],
      ['no-new-privileges', {}, { SecurityOpt: [] }, 'no-new-privileges'],
      ['capabilities', {}, { CapDrop: [] }, 'the engine leaves capabilities'],
      ['the read-only root', {}, { ReadonlyRootfs: false }, 'can be written to'],
      ['the environment', { Env: ['PATH=/usr/bin', 'TOKEN=1'] }, {}, 'its environment is not empty'],
      ['the scratch folder', {}, { Tmpfs: {} }, 'it has no scratch folder'],
    ])('the trial finds out an engine that ignores %s', async (_title, change, hostChange, flaw) => {
      const engine = await realEngine(docker);
      const tenancy = { run: tag(), owner: await thisOwner(), deadline: Date.now() + 60_000 };
      const spec = containerSpec('python', await imageOf(engine, docker.image), await cgroupOf(engine), tenancy);
      const weak = { ...spec, ...change, HostConfig: { ...spec.HostConfig, ...hostChange } };
      const outcome = await runInContainer(engine, weak, TRIALS.python, patientCall(), recordingLog());
      expect(trialFlaw(outcome)).toContain(flaw);
    });

    test('the engine has put every limit in place', async () => {
      const sandbox = sandboxWith(docker, { run: 'bluecode-limits' });
      const engine = await realEngine(docker);
      const pending = sandbox.run(pythonJob('import time\ntime.sleep(60)', { timeoutMs: 3000 }), patientCall());
      await expect.poll(() => containersOf(engine, 'bluecode-limits'), { timeout: 10_000 }).toHaveLength(1);
      const [id] = await containersOf(engine, 'bluecode-limits');
      const host = await inspectHost(engine, id ?? '');
      expect(host).toMatchObject({
        Memory: 256 << 20,
        MemorySwap: 256 << 20,
        PidsLimit: 64,
        NanoCpus: 1e9,
        ReadonlyRootfs: true,
        NetworkMode: 'none',
        Privileged: false,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges'],
        LogConfig: { Type: 'none' },
      });
      expect([host['Binds'] ?? [], host['Mounts'] ?? []]).toEqual([[], []]);
      await pending;
    });
  });
}

async function cgroupOf(engine: Engine): Promise<'1' | '2'> {
  const schema = z.object({ CgroupVersion: z.string().optional() });
  const info = await engine.ask(schema, { method: 'GET', path: '/info', patience: engine.patience(patientCall()) });
  return info.CgroupVersion === '2' ? '2' : '1';
}

async function inspectHost(engine: Engine, id: string): Promise<Record<string, unknown>> {
  const schema = z.object({ HostConfig: z.record(z.string(), z.unknown()) });
  const path = `/containers/${id}/json`;
  return (await engine.ask(schema, { method: 'GET', path, patience: engine.patience(patientCall()) })).HostConfig;
}

/** Imports an empty archive: two blocks of zeros. The engine client has no need of raw bodies, so this asks by itself. */
async function importEmpty(socketPath: string, path: string): Promise<void> {
  const { request } = await import('node:http');
  await new Promise<void>((resolve, reject) => {
    const outgoing = request({ socketPath, path, method: 'POST', headers: { 'content-type': 'application/x-tar' } });
    outgoing.on('response', (response) => response.resume().on('end', resolve));
    outgoing.on('error', reject);
    outgoing.end(Buffer.alloc(1024));
  });
}
