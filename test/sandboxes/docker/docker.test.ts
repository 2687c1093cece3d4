import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAlone, type Sandbox } from '../../../src/contracts/sandbox.ts';
import { attach, create, remove, start } from '../../../src/sandboxes/docker/container.ts';
import { containerSpec } from '../../../src/sandboxes/docker/container-spec.ts';
import type { Engine } from '../../../src/sandboxes/docker/engine.ts';
import { findImage, type Image } from '../../../src/sandboxes/docker/images.ts';
import { createDockerSandbox, type DockerOptions } from '../../../src/sandboxes/docker/index.ts';
import { makeContainer } from '../../../src/sandboxes/docker/making.ts';
import { thisOwner } from '../../../src/sandboxes/docker/owner.ts';
import type { Patience } from '../../../src/sandboxes/docker/patience.ts';
import { type EngineFacts, preflight } from '../../../src/sandboxes/docker/preflight.ts';
import { seccompProfile } from '../../../src/sandboxes/docker/seccomp.ts';
import { TRIALS, trialFlaw } from '../../../src/sandboxes/docker/trial.ts';
import { keeperCommand } from '../../../src/sandboxes/keeper/files.ts';
import {
  clock,
  type DockerUnderTest,
  dockerUnderTest,
  patientCall,
  recordingLog,
} from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import { keeper } from '../../support/keeper.ts';
import { containersOf, realEngine } from './engine-under-test.ts';

const docker = dockerUnderTest('the docker sandbox');
const PYTHON = harnessFor('python');

/** Refuses what the trial looks for, and lets an engine start a container without `no-new-privileges`. */
const REFUSING = JSON.stringify({
  defaultAction: 'SCMP_ACT_ALLOW',
  syscalls: [{ names: ['io_uring_setup', 'socket'], action: 'SCMP_ACT_ERRNO' }],
});

const tag = () => `bluecode-test-${randomUUID()}`;

function sandboxWith(under: DockerUnderTest, change: Partial<DockerOptions> = {}): Sandbox {
  const options = { ...under, pull: 'never', run: tag(), clock, log: recordingLog(), keeper, ahead: 0 } as const;
  return createDockerSandbox({ ...options, ...change });
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
      await sandbox.ready(PYTHON, patientCall());
      expect(sandbox.describe().image).toBe((await imageOf(engine, docker.image)).identity);
    });

    test('variables and the entry point of an image do not reach the task', async () => {
      const image = await make(['ENV TOKEN=secret HOME=/root', 'ENTRYPOINT ["/bin/false"]', 'HEALTHCHECK CMD true']);
      const sandbox = sandboxWith(docker, { image });
      const task = taskFor('import os\nprint(sorted(os.environ.items()))');
      const outcome = ran(await runAlone(sandbox, PYTHON, task, patientCall()));
      await sandbox.close(patientCall());
      expect(text(outcome.stdout)).toBe(
        "[('HOME', '/tmp'), ('LANG', 'C.UTF-8'), ('PATH', '/usr/local/bin:/usr/bin:/bin')]\n",
      );
    });

    test('an image that declares a volume is refused, for a volume has no limit', async () => {
      const ready = await sandboxWith(docker, { image: await make(['VOLUME /data']) }).ready(PYTHON, patientCall());
      expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining('volumes') });
    });

    test('an image without python is refused before any snippet is run', async () => {
      const image = tag();
      const empty = new URLSearchParams({ fromSrc: '-', repo: image });
      await importEmpty(docker.socket, `/v1.41/images/create?${empty}`);
      made.push(image);
      const sandbox = sandboxWith(docker, { image });
      const ready = await sandbox.ready(PYTHON, patientCall());
      expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining(`the image ${image} fails its trial`) });
      const outcome = await runAlone(sandbox, PYTHON, taskFor('print(1)'), patientCall());
      expect(outcome).toEqual({ kind: 'failed', reason: ready.ok ? '' : ready.reason });
    });

    test('an image that is not here and may not be pulled is a reason', async () => {
      const ready = await sandboxWith(docker, { image: 'bluecode-nowhere:none' }).ready(PYTHON, patientCall());
      expect(ready).toEqual({
        ok: false,
        reason: 'the image bluecode-nowhere:none is not here, and pulling is switched off',
      });
    });
  });

  describe('containers', () => {
    /** A container's settings as they would be, for tests that change some. */
    async function settings(under: DockerUnderTest, engine: Engine) {
      const tenancy = { run: tag(), owner: await thisOwner(), deadline: Date.now() + 60_000 };
      const image = await imageOf(engine, under.image);
      return containerSpec('python', image, await factsOf(under), tenancy, keeper, seccompProfile('python'));
    }

    test('one that waits ends by itself when the connection of its host is gone', async () => {
      const engine = await realEngine(docker);
      const name = tag();
      const wait = engine.patience(patientCall());
      try {
        await create(engine, name, await settings(docker, engine), wait);
        const stream = await attach(engine, name, wait);
        stream.on('error', () => undefined);
        await start(engine, name, wait);
        stream.destroy();
        await expect.poll(() => stateOf(engine, name), { timeout: 10_000 }).toEqual({ Running: false, ExitCode: 0 });
      } finally {
        expect(await remove(engine, name)).toBe(true);
      }
    });

    test('one whose task runs ends by itself, too', async () => {
      const engine = await realEngine(docker);
      const name = tag();
      const wait = engine.patience(patientCall());
      try {
        await create(engine, name, await settings(docker, engine), wait);
        const stream = await attach(engine, name, wait);
        stream.on('error', () => undefined);
        await start(engine, name, wait);
        const frame = (value: string) => `${Buffer.byteLength(value)}\n${value}`;
        const harness = { language: 'python', modules: { main: 'while True: pass' }, boot: '', kept: '' };
        const task = { modules: {}, ahead: [], timeoutMs: 60_000, outputLimit: 10 };
        stream.write(frame(JSON.stringify(harness)) + frame(JSON.stringify(task)) + frame(''));
        await new Promise((resolve) => stream.once('data', resolve));
        stream.destroy();
        await expect.poll(() => stateOf(engine, name), { timeout: 10_000 }).toMatchObject({ Running: false });
      } finally {
        expect(await remove(engine, name)).toBe(true);
      }
    });

    test.each<[string, object, object, string]>([
      ['the user', { User: '' }, {}, 'the engine ignores the user'],
      ['any system call filter', {}, { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] }, 'no seccomp filter'],
      ['our system call filter', {}, { SecurityOpt: ['no-new-privileges'] }, 'does not apply our seccomp filter'],
      ['no-new-privileges', {}, { SecurityOpt: [`seccomp=${REFUSING}`] }, 'no-new-privileges'],
      ['capabilities', {}, { CapDrop: [] }, 'the engine leaves capabilities'],
      ['the read-only root', {}, { ReadonlyRootfs: false }, 'can be written to'],
      [
        'the environment',
        { Entrypoint: keeperCommand(keeper).slice(5), Env: ['TOKEN=1'] },
        {},
        'its environment is not empty',
      ],
      ['folders to be hidden', {}, { MaskedPaths: [] }, 'files can be left in /dev/mqueue'],
      ['the scratch folder', {}, { Tmpfs: {} }, 'it has no scratch folder'],
    ])('the trial finds out an engine that ignores %s', async (_title, change, hostChange, flaw) => {
      const engine = await realEngine(docker);
      const given = await settings(docker, engine);
      const weak = { ...given, ...change, HostConfig: { ...given.HostConfig, ...hostChange } };
      const making = {
        engine,
        create: (name: string, wait: Patience) => create(engine, name, weak, wait),
        files: keeper,
        kept: new WeakMap(),
        log: recordingLog(),
      };
      const container = await makeContainer(making, TRIALS.python.harness, patientCall());
      const outcome = await container.keeper.run(TRIALS.python.task);
      await container.remove();
      expect(trialFlaw('python', outcome)).toContain(flaw);
    });

    test('the engine has put every limit in place', async () => {
      const run = tag();
      const sandbox = sandboxWith(docker, { run });
      const engine = await realEngine(docker);
      await sandbox.ready(PYTHON, patientCall());
      const place = await sandbox.open(PYTHON, patientCall());
      await expect.poll(() => containersOf(engine, run), { timeout: 10_000 }).toHaveLength(1);
      const [id] = await containersOf(engine, run);
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
        SecurityOpt: ['no-new-privileges', expect.stringContaining('SCMP_ACT_ERRNO')],
        LogConfig: { Type: 'none' },
      });
      expect([host['Binds'] ?? [], host['Mounts'] ?? []]).toEqual([[], []]);
      await place.close();
      await sandbox.close(patientCall());
    });
  });

  describe('places made in advance', () => {
    const say = async (place: Awaited<ReturnType<Sandbox['open']>>, source: string) =>
      text(ran(await place.run(taskFor(source), patientCall())).stdout);

    test('are there once it is ready, are each used once, and are gone when it is closed', async () => {
      const run = tag();
      const log = recordingLog();
      const sandbox = sandboxWith(docker, { run, log, ahead: 2 });
      const engine = await realEngine(docker);
      const count = async () => (await containersOf(engine, run)).length;
      await sandbox.ready(PYTHON, patientCall());
      await expect.poll(count, { timeout: 20_000 }).toBe(2);
      const hosts = new Set<string>();
      for (let n = 0; n < 4; n += 1) {
        const place = await sandbox.open(PYTHON, patientCall());
        // Whatever one does to its place, no other gets to see it.
        expect(await say(place, 'import os\nprint(os.path.exists("/tmp/poison"), len(os.listdir("/tmp")))')).toBe(
          'False 0\n',
        );
        hosts.add(await say(place, 'print(open("/proc/self/mountinfo").readline())'));
        await say(
          place,
          'import os\nopen("/tmp/poison", "w")\nif os.fork() == 0:\n os.setsid()\n while True: pass\nos._exit(0)',
        );
        await place.close();
      }
      expect(hosts.size).toBe(4);
      await sandbox.close(patientCall());
      expect([await count(), log.warnings]).toEqual([0, []]);
    });

    test('are gone when the run is given up, without anybody closing it', async () => {
      const run = tag();
      const sandbox = sandboxWith(docker, { run, ahead: 2 });
      const engine = await realEngine(docker);
      const count = async () => (await containersOf(engine, run)).length;
      const controller = new AbortController();
      await sandbox.ready(PYTHON, { signal: controller.signal, deadline: clock.now() + 60_000 });
      await expect.poll(count, { timeout: 20_000 }).toBe(2);
      controller.abort();
      await expect.poll(count, { timeout: 20_000 }).toBe(0);
      await sandbox.close(patientCall());
    });
  });
}

async function stateOf(engine: Engine, name: string) {
  const schema = z.object({ State: z.object({ Running: z.boolean(), ExitCode: z.int() }) });
  const path = `/containers/${name}/json`;
  return (await engine.ask(schema, { method: 'GET', path, patience: engine.patience(patientCall()) })).State;
}

async function factsOf({ socket }: DockerUnderTest): Promise<EngineFacts> {
  const found = await preflight({ socket, clock }, patientCall());
  return found.ok ? found.facts : expect.fail(found.reason);
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
