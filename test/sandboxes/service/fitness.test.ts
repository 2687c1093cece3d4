import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { harnessFor } from '../../conformance/examinee.ts';
import {
  engine,
  exampleOptions,
  inPlace,
  processesIn,
  type ServiceContainer,
  sandboxOn,
  serviceFor,
  startNetwork,
  startService,
  without,
} from './container.ts';

const docker = dockerUnderTest('the fitness of a service container');

if (docker !== undefined) {
  let examined: ServiceContainer;
  beforeAll(() => {
    examined = startService(docker);
  });
  afterAll(() => examined.remove());
  describe('before anything runs', () => {
    test('the container is taken off its networks, for good', async () => {
      const network = startNetwork(docker);
      const started = startService(docker, exampleOptions(), { network: network.name });
      try {
        const sandbox = sandboxOn(docker, started.name);
        expect(await sandbox.ready(harnessFor('python'), patientCall())).toEqual({ ok: true });
        const devices = 'print([l.split(":")[0].strip() for l in open("/proc/net/dev") if ":" in l])';
        expect(await inPlace(sandbox, [devices])).toEqual(["['lo']"]);
        expect(engine(docker, 'inspect', '--format', '{{len .NetworkSettings.Networks}}', started.name)).toBe('0');
      } finally {
        started.remove();
        network.remove();
      }
    });

    test('limits that its options left out are put in place', async () => {
      const limits = ['--memory', '--memory-swap', '--pids-limit', '--cpus'];
      const options = exampleOptions().filter(
        (word, at, all) => !limits.includes(word) && !limits.includes(all[at - 1] ?? ''),
      );
      const { name } = serviceFor(docker, options);
      const sandbox = sandboxOn(docker, name);
      expect(await sandbox.ready(harnessFor('python'), patientCall())).toEqual({ ok: true });
      const format = '{{.HostConfig.Memory}} {{.HostConfig.PidsLimit}} {{.HostConfig.NanoCpus}}';
      expect(engine(docker, 'inspect', '--format', format, name)).toBe(`${256 << 20} 64 1000000000`);
      await sandbox.close(patientCall());
    });

    test.each<[string, readonly string[], string]>([
      ['a root file system that can be written to', without('--read-only'), '--read-only'],
      ['capabilities', without('--cap-drop', 1), '--cap-drop ALL'],
      ['privileges to gain', without('--security-opt', 1), '--security-opt no-new-privileges'],
      ['no scratch folder', without('--tmpfs', 1), '--tmpfs /tmp:'],
      ['a volume', [...exampleOptions(), '--volume', '/data'], 'without volumes'],
      [
        'no filter of system calls',
        [...exampleOptions(), '--security-opt', 'seccomp=unconfined'],
        'seccomp=unconfined',
      ],
      ['all of /proc', [...exampleOptions(), '--security-opt', 'systempaths=unconfined'], 'systempaths=unconfined'],
      [
        'programs in its scratch folder',
        exampleOptions().map((word) => word.replace('noexec', 'exec')),
        '--tmpfs /tmp:rw,noexec',
      ],
      ['shared memory', without('--ipc', 1), '--ipc none'],
      ['a device', [...exampleOptions(), '--device', '/dev/null'], '--device'],
    ])('one with %s is refused, and used where that is allowed', async (title, options, remedy) => {
      const { name } = serviceFor(docker, options);
      const call = patientCall();
      expect(await sandboxOn(docker, name).ready(harnessFor('python'), call)).toMatchObject({
        ok: false,
        reason: expect.stringContaining(remedy),
      });
      const allowed = sandboxOn(docker, name, { allowReduced: true });
      // Without a place to write no harness works, whatever is allowed.
      const expected = title === 'no scratch folder' ? { ok: false } : { ok: true };
      expect(await allowed.ready(harnessFor('python'), call)).toMatchObject(expected);
      await allowed.close(call);
    });

    test.each<[string, readonly string[], string]>([
      [
        'whose first process is the user of suspect code',
        without('--user', 1).concat('--user', '65534:65534'),
        '--user',
      ],
      ["among the machine's processes", [...exampleOptions(), '--pid', 'host'], '--pid host'],
      ['that is privileged', [...exampleOptions(), '--privileged'], '--privileged'],
    ])('one %s is refused whatever is allowed, and nothing in it is ended', async (_title, options, why) => {
      const { name } = serviceFor(docker, options);
      const sandbox = sandboxOn(docker, name, { allowReduced: true });
      const ready = await sandbox.ready(harnessFor('python'), patientCall());
      expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining(why) });
      expect(await inPlace(sandbox, ['print(1)'])).toEqual([`failed: ${ready.ok ? '' : ready.reason}`]);
      expect(engine(docker, 'inspect', '--format', '{{.State.Running}} {{.RestartCount}}', name)).toBe('true 0');
    });

    test("somebody else's process of that user is left alone, and keeps the container from being used", async () => {
      const { name } = serviceFor(docker);
      engine(docker, 'exec', '--detach', '--user', '65534:65534', name, 'sleep', '600');
      const ready = await sandboxOn(docker, name).ready(harnessFor('python'), patientCall());
      expect(ready).toMatchObject({
        ok: false,
        reason: expect.stringContaining('1 processes of user 65534 run in it'),
      });
      expect(processesIn(docker, name)).toBe(1);
    });

    test('one whose command ended is refused, and says what it needs', async () => {
      const { name } = serviceFor(docker, exampleOptions(), { command: ['true'] });
      await expect.poll(() => engine(docker, 'inspect', '--format', '{{.State.Running}}', name)).toBe('false');
      expect(await sandboxOn(docker, name).ready(harnessFor('python'), patientCall())).toEqual({
        ok: false,
        reason:
          "the service container is not running (exited): its image's own command must idle, for options cannot change it",
      });
    });

    test('C is not ready, and is not executed', async () => {
      const sandbox = sandboxOn(docker, examined.name);
      const reason = 'C and C++ are not executed in a service container';
      expect(await sandbox.ready(harnessFor('c'), patientCall())).toEqual({ ok: false, reason });
      expect(await inPlace(sandbox, ['print(1)'], harnessFor('c'))).toEqual([`failed: ${reason}`]);
      await sandbox.close(patientCall());
    });
  });

  test('a run that was aborted before starts nothing, and the next is ready all the same', async () => {
    const sandbox = sandboxOn(docker, examined.name);
    const call = { signal: AbortSignal.abort(), deadline: clock.now() + 60_000 };
    expect(await sandbox.ready(harnessFor('python'), call)).toEqual({ ok: false, reason: 'the run was interrupted' });
    expect(await sandbox.ready(harnessFor('python'), patientCall())).toEqual({ ok: true });
    expect(sandbox.describe()).toMatchObject({
      backend: 'service',
      isolation: 'reduced',
      image: expect.stringMatching(/sha256:/),
    });
    await sandbox.close(patientCall());
  });
}
