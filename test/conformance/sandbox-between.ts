import { describe, expect, test } from 'vitest';
import { clock } from './docker-under-test.ts';
import { type Exam, text } from './examinee.ts';

/** What one task of a place does, and what the next one sees of it when it leaks; a fresh place says the same. */
const TRACES = {
  'a file': ['open("/tmp/poison.py", "w").write("x = 1")', 'import os\nprint(os.listdir("/tmp"))'],
  'a folder in a folder': ['import os\nos.makedirs("/tmp/a/b/c")', 'import os\nprint(os.listdir("/tmp"))'],
  'an imported module': ['import json\njson.poison = 1', 'import json\nprint(hasattr(json, "poison"))'],
  'a module that main had loaded': ['import sys\nsys.poison = 1', 'import sys\nprint(hasattr(sys, "poison"))'],
  "a harness's module": ['import shared\nshared.state.append(1)', 'import shared\nprint(shared.state)'],
  'a preload module': ['import preload\npreload.state.append(1)', 'import preload\nprint(preload.state)'],
  'a built-in function': ['import builtins\nbuiltins.len = lambda x: 7', 'print(len("ab"))'],
  'a variable of the environment': [
    'import os\nos.environ["POISON"] = "1"',
    'import os\nprint("POISON" in os.environ)',
  ],
  'the current folder': ['import os\nos.makedirs("/tmp/d")\nos.chdir("/tmp/d")', 'import os\nprint(os.getcwd())'],
  'the search path': ['import sys\nsys.path.insert(0, "/tmp")', 'import sys\nprint("/tmp" in sys.path[:1])'],
  'an open file': [
    'import os\nfor n in range(20): os.open("/tmp/f%d" % n, os.O_CREAT)',
    'import os\nprint(os.open("/", os.O_RDONLY))',
  ],
  "another task's module": ['import extra', 'try:\n import extra\n print("there")\nexcept ImportError: print("no")'],
} as const;

/** The same, with what only processes have. */
const PROCESS_TRACES = {
  'the umask': ['import os\nos.umask(0o777)', 'import os\nprint(os.umask(0))'],
  'its own limits': [
    'import resource as r\nr.setrlimit(r.RLIMIT_NOFILE, (16, 16)); r.setrlimit(r.RLIMIT_CPU, (9, 9))',
    'import resource as r\nprint(r.getrlimit(r.RLIMIT_NOFILE), r.getrlimit(r.RLIMIT_CPU))',
  ],
  "the first process's limits": [
    'import resource as r\nfor k in (r.RLIMIT_NOFILE, r.RLIMIT_CPU, r.RLIMIT_FSIZE, r.RLIMIT_NPROC, r.RLIMIT_AS, r.RLIMIT_STACK):\n try: r.prlimit(1, k, (1, 1))\n except OSError: pass',
    'import resource as r\nprint([r.getrlimit(k) for k in (r.RLIMIT_NOFILE, r.RLIMIT_CPU, r.RLIMIT_FSIZE, r.RLIMIT_NPROC, r.RLIMIT_AS, r.RLIMIT_STACK)])',
  ],
  "the first process's priority": [
    'import os\nfor w in (lambda: os.setpriority(os.PRIO_PROCESS, 1, 19), lambda: os.setpriority(os.PRIO_USER, 65534, 19), lambda: os.setpriority(os.PRIO_USER, 0, 19), lambda: os.sched_setaffinity(1, {max(os.sched_getaffinity(0))}), lambda: os.sched_setscheduler(1, os.SCHED_IDLE, os.sched_param(0)), lambda: os.sched_setscheduler(1, os.SCHED_BATCH, os.sched_param(0))):\n try: w()\n except OSError: pass',
    'import os\nprint(os.getpriority(os.PRIO_PROCESS, 0), len(os.sched_getaffinity(0)), os.sched_getscheduler(0), os.sched_getscheduler(1), os.getpriority(os.PRIO_PROCESS, 1))',
  ],
  'an ignored signal': [
    'import signal\nsignal.signal(signal.SIGUSR1, signal.SIG_IGN); signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})',
    'import signal\nprint(signal.getsignal(signal.SIGUSR1), signal.pthread_sigmask(signal.SIG_BLOCK, ()))',
  ],
  'its descriptors': [
    'import os\n[os.dup(0) for n in range(9)]',
    'import os\nprint(sorted(os.listdir("/proc/self/fd")), [os.readlink("/proc/self/fd/%d" % n).split(":")[0] for n in (0, 1, 2)])',
  ],
  processes: [
    'import os, time\nif os.fork() == 0:\n os.setsid()\n if os.fork() == 0: time.sleep(60)\n os._exit(0)\nos.wait()',
    'import os\nprint(len([p for p in os.listdir("/proc") if p.isdigit() and p != "1" and int(p) != os.getpid()]))',
  ],
  'odd files': [
    'import os\nos.mkfifo("/tmp/fifo"); os.symlink("/etc", "/tmp/link"); os.symlink("/tmp", "/tmp/loop"); os.link("/tmp/fifo", "/tmp/hard"); open(b"/tmp/\\xff\\n", "w"); os.mkdir("/tmp/shut"); os.mkdir("/tmp/shut/in"); open("/tmp/shut/in/f", "w"); os.chmod("/tmp/shut/in", 0); os.chmod("/tmp/shut", 0); open("/tmp/none", "w"); os.chmod("/tmp/none", 0)',
    'import os\nprint(os.listdir("/tmp"), os.path.exists("/etc/passwd"))',
  ],
  'a very deep folder': [
    'import os\nos.chdir("/tmp")\nfor n in range(1500):\n os.mkdir("d" * 200); os.chdir("d" * 200)\nos.chmod(".", 0)',
    'import os\nprint(os.listdir("/tmp"))',
  ],
  'many files': [
    'import os\ntry:\n for n in range(9999): open("/tmp/%d" % n, "w").close()\nexcept OSError: pass',
    'import os\nprint(os.listdir("/tmp"), os.statvfs("/tmp").f_ffree > 1000)',
  ],
} as const;

/** Named objects of the kernel: made by their numbers, for Python has no names for them. */
const KERNEL_TRACES = {
  'shared memory': ['l.shmget(77, 4096, 0o1666)', 'l.shmget(77, 0, 0)'],
  semaphores: ['l.semget(77, 1, 0o1666)', 'l.semget(77, 0, 0)'],
  'a message queue': ['l.msgget(77, 0o1666)', 'l.msgget(77, 0)'],
  'a named message queue': ['l.mq_open(b"/poison", 0o102, 0o666, None)', 'l.mq_open(b"/poison", 2, 0, None)'],
  'a named semaphore': ['l.sem_open(b"/poison", 0o100, 0o666, 1)', 'l.sem_open(b"/poison", 0)'],
  'a key': ['l.syscall(248, b"user", b"poison", b"x", 1, -3)', 'l.syscall(249, b"user", b"poison", None, 0)'],
} as const;

const LIBRARY = 'import ctypes\nl = ctypes.CDLL(None)\n';

/** Nothing of one task is there for the next. */
export function between({ inPlace, can, titled }: Exam): void {
  const modules = { shared: 'state = []', preload: 'state = []' };
  const seen = (work: readonly string[]) =>
    inPlace(async (run) => {
      const outcomes = [];
      for (const source of work) outcomes.push(text((await run(source, extra(source))).stdout));
      return outcomes;
    }, modules);
  const extra = (source: string) => (source === 'import extra' ? { modules: { snippet: source, extra: 'x = 1' } } : {});
  const leavesNothing = async (poison: string, look: string) => {
    const [fresh] = await seen([look]);
    expect(fresh).not.toBe('');
    expect((await seen([poison, look, poison, look])).filter((_, i) => i % 2 === 1)).toEqual([fresh, fresh]);
  };

  describe('what the next task of a place finds', () => {
    test.each(Object.entries(TRACES))('is not %s', (_title, [poison, look]) => leavesNothing(poison, look));
    describe.runIf(can('processes'))(titled('with processes', 'processes'), () => {
      test.each(Object.entries(PROCESS_TRACES))('is not %s', (_title, [poison, look]) => leavesNothing(poison, look));
    });
    describe.runIf(can('native'))(titled('in the kernel', 'native'), () => {
      test.each(Object.entries(KERNEL_TRACES))('is not %s', (_title, [poison, look]) =>
        leavesNothing(`${LIBRARY}${poison}`, `${LIBRARY}print(ctypes.c_int(${look}).value <= 0)`),
      );
    });

    test.runIf(can('preload'))(titled('is what the preload module did, once', 'preload'), async () => {
      const harness = { preload: 'import os\nstamp = os.urandom(8).hex()' };
      const stamp = () =>
        inPlace(async (run) => {
          const source = 'import preload\nprint(preload.stamp)';
          return [text((await run(source)).stdout), text((await run(source)).stdout)];
        }, harness);
      const [one, other] = await Promise.all([stamp(), stamp()]);
      expect(one?.[0]).toBe(one?.[1]);
      expect(other?.[0]).toBe(other?.[1]);
      expect(one?.[0]).not.toBe(other?.[0]);
    });

    test('is not what another place has', async () => {
      const word = `there-${Math.trunc(clock.now())}`;
      await inPlace((one) =>
        inPlace(async (other) => {
          const busy = one(`import time\nopen("/tmp/${word}", "w").close()\nprint("x", flush=True)\ntime.sleep(2)`);
          const looks = async () => text((await other('import os\nprint(os.listdir("/tmp"))')).stdout);
          for (let n = 0; n < 10; n += 1) expect(await looks()).toBe('[]\n');
          await busy;
        }),
      );
    });

    test.runIf(can('processes', 'sockets'))(
      titled('is no process, port or name of another place', 'processes', 'sockets'),
      async () => {
        const hold = `import socket, time
a = socket.socket(); a.bind(('127.0.0.1', 4711)); a.listen()
b = socket.socket(socket.AF_UNIX); b.bind('\\0there'); b.listen()
time.sleep(3)`;
        const look = `import os, socket
def attempt(family, address):
 try: socket.socket(family).connect(address); return 'reached'
 except OSError: return 'no'
print(attempt(socket.AF_INET, ('127.0.0.1', 4711)), attempt(socket.AF_UNIX, '\\0there'), len([p for p in os.listdir('/proc') if p.isdigit()]))`;
        await inPlace((one) =>
          inPlace(async (other) => {
            const [alone] = await seen([look]);
            const busy = one(hold);
            for (let n = 0; n < 10; n += 1) expect(text((await other(look)).stdout)).toBe(alone);
            await busy;
          }),
        );
      },
    );
  });
}
