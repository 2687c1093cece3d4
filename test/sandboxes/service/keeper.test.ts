import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { exampleOptions, inPlace, type ServiceContainer, sandboxOn, serviceFor, startService } from './container.ts';

const docker = dockerUnderTest('the keeper in a service container');

if (docker !== undefined) {
  let examined: ServiceContainer;
  beforeAll(() => {
    examined = startService(docker);
  });
  afterAll(() => examined.remove());
  describe('who runs the tasks', () => {
    const ATTACKS = {
      'a signal': 'os.kill(keeper, 9)',
      'a signal to a thread': 'l.syscall(234, keeper, keeper, 9) == 0 and print("sent")',
      'a signal to its group': 'os.killpg(os.getpgid(keeper), 9)',
      'a signal to everybody': 'os.kill(-1, 9)',
      'a signal by a descriptor':
        'l.syscall(424, os.open("/proc/%d" % keeper, os.O_RDONLY), 9, None, 0) == 0 and print("sent")',
      'its limits': 'resource.prlimit(keeper, resource.RLIMIT_NOFILE, (0, 0))',
      'its memory': 'open("/proc/%d/mem" % keeper, "r+b")',
      'its streams': 'open("/proc/%d/fd/0" % keeper, "rb")',
      'a trace': 'l.ptrace(16, keeper, 0, 0) == 0 and print("traced")',
    } as const;
    test.each(Object.entries(ATTACKS))('is out of reach of %s', async (_title, attack) => {
      const sandbox = sandboxOn(docker, examined.name);
      const source = `import ctypes, os, resource
l, keeper = ctypes.CDLL(None, use_errno=True), os.getppid()
try: ${attack}
except OSError: pass
print("here", keeper)`;
      const [first, second] = await inPlace(sandbox, [source, source]);
      expect(first).toMatch(/^here \d+$/);
      expect(second).toBe(first);
      await sandbox.close(patientCall());
    });

    test('a process that leaves its parents has the filter, too', async () => {
      const source = `import os, sys, time
keeper = os.getppid()
sys.stdout.flush()
if os.fork() == 0:
 os.setsid()
 if os.fork() == 0:
  try: os.kill(keeper, 9)
  except OSError: os.write(1, b"refused\\n")
 os._exit(0)
os.wait()
time.sleep(0.3)`;
      const sandbox = sandboxOn(docker, examined.name);
      expect(await inPlace(sandbox, [source, 'print("well")'])).toEqual(['refused', 'well']);
      await sandbox.close(patientCall());
    });

    test.each([
      ['keys', 'l.syscall(248, b"user", b"k", b"v", 1, -2)'],
      ['io_uring', 'l.syscall(425, 8, ctypes.create_string_buffer(256))'],
      ['packets by hand', 'l.socket(17, 3, 0)'],
      ['calls of another kind of machine', 'l.syscall(0x40000000 + 39)'],
      ['memory of others', 'l.process_vm_readv(os.getpid(), None, 0, None, 0, 0)'],
    ])('has a filter of its own against %s', async (_title, call) => {
      const { name } = serviceFor(docker, [...exampleOptions(), '--security-opt', 'seccomp=unconfined']);
      const sandbox = sandboxOn(docker, name, { allowReduced: true });
      expect(await inPlace(sandbox, [`import ctypes, os\nl = ctypes.CDLL(None)\nprint(${call})`])).toEqual(['-1']);
      await sandbox.close(patientCall());
    });
  });
}
