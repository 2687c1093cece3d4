import { describe, expect, test } from 'vitest';
import { clock } from './docker-under-test.ts';
import { type Exam, sharing, text } from './examinee.ts';
import { BOMBS } from './sandbox-limits.ts';

const LIBRARY = 'import ctypes, os\nl = ctypes.CDLL(None, use_errno=True)\n';

/** What would end, stop, slow or take over whoever runs the tasks of a place: the first process. */
const ATTACKS = {
  'every signal': 'import os\nfor s in range(1, 65):\n try: os.kill(1, s)\n except OSError: pass',
  'every signal to everybody': 'import os\nfor s in (1, 15, 19, 9):\n try: os.kill(-1, s)\n except OSError: pass',
  'a stop': 'import os, signal\nos.kill(1, signal.SIGSTOP)\nos.kill(1, signal.SIGTSTP)',
  'a flood of signals': 'import os, signal\nfor n in range(20000): os.kill(1, signal.SIGCHLD)',
  'its own group': 'import os\ntry: os.setpgid(0, 1)\nexcept OSError: pass\ntry: os.killpg(1, 9)\nexcept OSError: pass',
  'limits of processor time':
    'import resource as r\ntry: r.prlimit(1, r.RLIMIT_CPU, (1, 1))\nexcept OSError: pass\nx = 0\nwhile x < 10**7: x += 1',
  'orphans without number':
    'import os\nfor n in range(400):\n p = os.fork()\n if p == 0:\n  os._exit(0) if os.fork() else os._exit(0)\n os.waitpid(p, 0)',
  'a child that cannot be waited for': 'import os, signal\nif os.fork() == 0: os.kill(os.getpid(), signal.SIGSTOP)',
  'its standard streams':
    'import os\nfor n in range(0, 256):\n try: os.write(n, b"e\\0\\0\\0\\2{}") if n != 1 else None\n except OSError: pass',
  'a pipe that stays full': 'import os\nif os.fork() == 0:\n while True: os.write(1, b"x" * 100)',
  'an end by a signal': 'import os\nos.abort()',
} as const;

/** What must not be opened, read, written or attached to. */
const DOORS = {
  'its memory': "attempt(lambda: open('/proc/1/mem', 'r+b'))",
  'its memory, for reading': "attempt(lambda: open('/proc/1/mem', 'rb'))",
  'its maps': "attempt(lambda: open('/proc/1/maps').read())",
  'its variables': "attempt(lambda: open('/proc/1/environ').read())",
  'its descriptors': "attempt(lambda: os.listdir('/proc/1/fd'))",
  'its input': "attempt(lambda: open('/proc/1/fd/0', 'rb'))",
  'its output': "attempt(lambda: open('/proc/1/fd/1', 'wb'))",
  'its kept streams':
    "[attempt(lambda n=n: open('/proc/1/fd/%d' % n, 'wb')) for n in range(2, 12)].count('in') and 'in' or 'no'",
  'its chance to live': "attempt(lambda: open('/proc/1/oom_score_adj', 'w').write('1000'))",
  'its folder': "attempt(lambda: os.listdir('/proc/1/cwd'))",
  'its program': "attempt(lambda: os.readlink('/proc/1/exe'))",
  'its name': "attempt(lambda: open('/proc/1/comm', 'w').write('x'))",
  'its state': "attempt(lambda: open('/proc/1/syscall').read())",
} as const;

/** Attaching and copying: all of them give -1 when refused. */
const CALLS = {
  ptrace: 'l.ptrace(16, 1, 0, 0)',
  'ptrace, another way': 'l.ptrace(0x4206, 1, 0, 0)',
  process_vm_readv: 'l.process_vm_readv(1, None, 0, None, 0, 0) or -1',
  'a descriptor by pidfd': 'l.syscall(438, os.pidfd_open(1), 0, 0)',
  kcmp: 'l.syscall(312, 1, os.getpid(), 0, 0, 0)',
} as const;

/** What a task can do to whoever runs it. */
export function attacks(exam: Exam): void {
  const { inPlace, run, can, titled } = exam;
  const survives = (attack: string, timeoutMs = 4000) =>
    inPlace(async (again) => {
      const before = clock.now();
      await again(attack, { timeoutMs });
      for (const word of ['one', 'two']) {
        expect(text((await again(`print(${JSON.stringify(word)})`)).stdout)).toBe(`${word}\n`);
      }
      expect(clock.now() - before).toBeLessThan(timeoutMs + 8000);
    });

  describe.runIf(can('processes'))(titled('whoever runs the tasks survives', 'processes'), () => {
    test.each(Object.entries(ATTACKS))('%s', (_title, attack) => survives(attack));

    test('a task that kills everybody else ends by itself', async () => {
      const outcome = await run('import os, time\nos.fork() or time.sleep(60)\nos.kill(-1, 9)\nprint("here")');
      expect([text(outcome.stdout), outcome.exitCode, outcome.killed]).toEqual(['here\n', 0, undefined]);
    });

    test('one bomb after the other', async () => {
      await inPlace(async (again) => {
        for (const bomb of [BOMBS.fork, BOMBS.memory, BOMBS.stdout, BOMBS.endless]) {
          await again(bomb, { timeoutMs: 1500 });
          expect(text((await again('print("well")')).stdout)).toBe('well\n');
        }
      });
    });
  });

  describe.runIf(can('processes', 'sealed'))(
    titled('whoever runs the tasks keeps to itself', 'processes', 'sealed'),
    () => {
      const say = sharing(exam);
      test.each(Object.entries(DOORS))('%s', async (_title, door) => {
        const source = `import os\ndef attempt(work):\n try: work(); return 'in'\n except OSError: return 'no'\nprint(${door})`;
        expect(await say(source)).toBe('no');
      });

      test.runIf(can('native')).each(Object.entries(CALLS))(titled('%s', 'native'), async (_title, call) => {
        const source = `${LIBRARY}try: print(${call})\nexcept OSError: print(-1)`;
        expect(await say(source)).toBe('-1');
      });
    },
  );

  test('a task that breaks its place gets another one for the next', async () => {
    // Most of what a task can do does no harm; whatever does must not be seen by the next one.
    const attack = can('native')
      ? `${LIBRARY}l.prctl(4, 0, 0, 0, 0)\nimport shutil\nshutil.rmtree('/tmp', ignore_errors=True)\nos.chdir('/')`
      : 'import shutil, sys\nshutil.rmtree("/tmp", ignore_errors=True)\nsys.setrecursionlimit(10**6)';
    await survives(attack);
  });
}
