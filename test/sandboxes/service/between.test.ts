import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { clock, dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import {
  engine,
  inPlace,
  processesIn,
  type ServiceContainer,
  sandboxOn,
  serviceFor,
  startNetwork,
  startService,
  without,
} from './container.ts';

const docker = dockerUnderTest('a service container between units');

if (docker !== undefined) {
  let examined: ServiceContainer;
  beforeAll(() => {
    examined = startService(docker);
  });
  afterAll(() => examined.remove());
  describe('between units', () => {
    let sandbox: Sandbox;
    beforeAll(() => {
      sandbox = sandboxOn(docker, examined.name);
    });
    afterAll(() => sandbox.close(patientCall()));

    const SHARED = 'import ctypes\nl = ctypes.CDLL(None)\n';
    test.each<[string, string, string]>([
      [
        'files',
        'open("/tmp/poison.py", "w")\nopen("/dev/shm/poison", "w")',
        'import os\nprint(os.listdir("/tmp"), os.listdir("/dev/shm"))',
      ],
      [
        'what is closed to its owner',
        'import os\nos.makedirs("/tmp/a/b/c")\nos.chmod("/tmp/a/b", 0)\nos.chmod("/tmp/a", 0)',
        'import os\nprint(os.listdir("/tmp"))',
      ],
      [
        'what is nested deep',
        'import os\nos.chdir("/tmp")\nfor n in range(1500): os.mkdir("d"); os.chdir("d")',
        'import os\nprint(os.listdir("/tmp"))',
      ],
      ['shared memory', `${SHARED}l.shmget(77, 4096, 0o1666)`, 'print(len(open("/proc/sysvipc/shm").readlines()))'],
      ['a queue', `${SHARED}l.mq_open(b"/q", 0o102, 0o666, None)`, 'import os\nprint(os.listdir("/dev/mqueue"))'],
    ])('%s are gone', async (_title, leave, look) => {
      const before = await inPlace(sandbox, [look]);
      await inPlace(sandbox, [leave]);
      expect(await inPlace(sandbox, [look])).toEqual(before);
    });

    test('places take turns, and each finds nothing of the other', async () => {
      const write = 'import os\nprint(os.listdir("/tmp"))\nopen("/tmp/" + str(os.getpid()), "w")';
      const [one, two] = [
        await sandbox.open(harnessFor('python'), patientCall()),
        await sandbox.open(harnessFor('python'), patientCall()),
      ];
      for (const place of [one, two, one, two]) {
        expect(text(ran(await place.run(taskFor(write), patientCall())).stdout)).toBe('[]\n');
      }
      await one.close();
      expect(text(ran(await two.run(taskFor(write), patientCall())).stdout)).toBe('[]\n');
      await two.close();
      expect(processesIn(docker, examined.name)).toBe(0);
    });

    test('what signals cannot take away, a restart does, and the network stays away', async () => {
      const network = startNetwork(docker);
      // Without --init the first process does not reap: what ends without its parent stays in the list of processes.
      const started = startService(docker, without('--init'), { network: network.name });
      try {
        const own = sandboxOn(docker, started.name);
        const many = 'import os, signal\nfor n in range(40):\n if os.fork() == 0: signal.pause()\nsignal.pause()';
        const place = await own.open(harnessFor('python'), patientCall());
        const aborted = new AbortController();
        const call = { signal: aborted.signal, deadline: clock.now() + 60_000 };
        const pending = place.run(taskFor(many), call);
        await expect.poll(() => processesIn(docker, started.name), { timeout: 10_000 }).toBeGreaterThan(40);
        const began = engine(docker, 'inspect', '--format', '{{.State.StartedAt}}', started.name);
        aborted.abort();
        expect(await pending).toMatchObject({ kind: 'failed' });
        await place.close();
        expect(engine(docker, 'inspect', '--format', '{{.State.StartedAt}}', started.name)).not.toBe(began);
        expect(engine(docker, 'inspect', '--format', '{{len .NetworkSettings.Networks}}', started.name)).toBe('0');
        expect(await inPlace(own, ['print("well")'])).toEqual(['well']);
        await own.close(patientCall());
      } finally {
        started.remove();
        network.remove();
      }
    });

    test('a container that is taken away midway is a failure of the backend, at once and for good', async () => {
      const started = serviceFor(docker);
      const own = sandboxOn(docker, started.name);
      const place = await own.open(harnessFor('python'), patientCall());
      const pending = place.run(taskFor('while True: pass'), patientCall());
      await expect.poll(() => processesIn(docker, started.name), { timeout: 10_000 }).toBeGreaterThan(1);
      started.remove();
      expect(await pending).toMatchObject({ kind: 'failed' });
      expect(await place.run(taskFor('print(1)'), patientCall())).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('could not be made clean again'),
      });
      await place.close();
      await own.close(patientCall());
    });
  });
}
