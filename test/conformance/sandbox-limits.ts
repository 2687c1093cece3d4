import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clock } from './docker-under-test.ts';
import { type Exam, text } from './examinee.ts';

const DEAF =
  'import signal\nfor s in range(1, 65):\n try: signal.signal(s, signal.SIG_IGN)\n except (OSError, ValueError): pass\n';

/** What would use up the machine. */
export const BOMBS = {
  endless: 'while True: pass',
  memory: 'keep = []\nwhile True: keep.append(bytearray(b"x" * (8 << 20)))',
  fork: 'import os\nwhile True:\n try: os.fork()\n except OSError: pass',
  stdout: 'import os\nwhile True: os.write(1, b"x" * 65536)',
  stderr: 'import os\nwhile True: os.write(2, b"x" * 65536)',
} as const;

/** What must be stopped. */
export function limits({ run, say, inPlace, can, titled, examinee }: Exam): void {
  const well = async (again: typeof run) => expect(text((await again('print("well")')).stdout)).toBe('well\n');

  describe('what must be stopped', () => {
    test('a task without end is killed at its time-out, and the next one is well', async () => {
      await inPlace(async (again) => {
        const before = clock.now();
        const source = `${can('processes') ? DEAF : ''}${BOMBS.endless}`;
        expect(await again(source, { timeoutMs: 700 })).toMatchObject({ killed: 'timeout' });
        expect(clock.now() - before).toBeLessThan(6000);
        await well(again);
      });
    });

    test('what was printed before the time-out comes back', async () => {
      const outcome = await run('print("so far", flush=True)\nwhile True: pass', { timeoutMs: 1500 });
      expect([text(outcome.stdout), outcome.killed]).toEqual(['so far\n', 'timeout']);
    });

    test('a flood on standard output is cut at the limit, and the next task is well', async () => {
      await inPlace(async (again) => {
        const outcome = await again(BOMBS.stdout, { outputLimit: 10_000 });
        expect([outcome.killed, outcome.stdout.length]).toEqual(['output', 10_000]);
        await well(again);
      });
    });

    test('a flood on standard error ends by its time limit and comes to nobody', async () => {
      await inPlace(async (again) => {
        const outcome = await again(BOMBS.stderr, { timeoutMs: 700, outputLimit: 10_000 });
        expect([outcome.killed, outcome.stdout.length]).toEqual(['timeout', 0]);
        await well(again);
      });
    });

    test('output of exactly the limit is not cut', async () => {
      const outcome = await run('import os\nos.write(1, b"x" * 5000)\nos.write(1, b"y" * 5000)', {
        outputLimit: 10_000,
      });
      expect([outcome.stdout.length, outcome.killed, outcome.exitCode]).toEqual([10_000, undefined, 0]);
    });

    test('a memory bomb is stopped, said to be one, and the next task is well', async () => {
      await inPlace(async (again) => {
        const outcome = await again(BOMBS.memory, { timeoutMs: 20_000 });
        expect([text(outcome.stdout), outcome.killed]).toEqual(['', 'memory']);
        await well(again);
      });
    });

    test.each([
      ['one big file', 'f = open("/tmp/one", "wb")\nwhile n < 5000: f.write(b"z" * (1 << 20)); f.flush(); n += 1'],
      ['many small files', 'while n < MANY: open("/tmp/f%d" % n, "w").close(); n += 1'],
      ['large files', 'while n < 5000: open("/tmp/f%d" % n, "wb").write(b"z" * (1 << 20)); n += 1'],
    ])('the scratch folder cannot be filled by %s, and the next task is well', async (_title, loop) => {
      const deaf = can('processes') ? 'import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n' : '';
      const many = can('file-count') ? 5000 : 5_000_000;
      await inPlace(async (again) => {
        const outcome = await again(
          `${deaf}MANY = ${many}\nn = 0\ntry:\n ${loop.replaceAll('\n', '\n ')}\nexcept (OSError, MemoryError): print("stopped", n < MANY)`,
          { timeoutMs: 30_000 },
        );
        // Where files lie in the task's own memory, or are not counted, it may run out of that.
        const inMemory = !(can('processes') && can('file-count'));
        const stopped = text(outcome.stdout) === 'stopped True\n' || (inMemory && outcome.killed === 'memory');
        expect([stopped, text(outcome.stdout)]).toEqual([true, text(outcome.stdout)]);
        await well(again);
      });
    });
  });

  describe.runIf(can('processes'))(titled('processes', 'processes'), () => {
    test('one that kills itself was not out of memory', async () => {
      const outcome = await run('import os\nprint("so", flush=True)\nos.kill(os.getpid(), 9)');
      expect([text(outcome.stdout), outcome.exitCode, outcome.killed]).toEqual(['so\n', 137, undefined]);
    });

    test('a fork bomb ends with its task, and the next one is well', async () => {
      await inPlace(async (again) => {
        expect((await again(BOMBS.fork, { timeoutMs: 1500 })).killed).toBe('timeout');
        await well(again);
      });
      await expect.poll(() => examinee.places(), { timeout: 10_000 }).toBe(0);
    });

    test('are counted', async () => {
      const source =
        'import os, time\nn = 0\ntry:\n while n < 500:\n  if os.fork() == 0: time.sleep(30)\n  n += 1\nexcept OSError: pass\nprint(n, flush=True)\nos._exit(0)';
      const count = Number(await say(source));
      expect(count).toBeGreaterThan(5);
      expect(count).toBeLessThan(128);
    });

    test('that have ended make room for others', async () => {
      const source = `import os, time
for n in range(300):
 if os.fork() == 0:
  if os.fork() == 0: os._exit(0)
  os._exit(0)
 os.wait()
 if n % 20 == 19: time.sleep(0.02)
print("all")`;
      expect(await say(source)).toBe('all');
    });

    test('that left their session end with the task, and do not hold it up', async () => {
      const word = `survivor-${process.pid}-${Math.trunc(clock.now())}`;
      const source = `import os, subprocess, sys
for keep in (True, False):
 subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)', '${word}'], start_new_session=True, stdout=None if keep else subprocess.DEVNULL)
print('parent done', flush=True)
os._exit(0)`;
      await inPlace(async (again) => {
        const before = clock.now();
        expect(text((await again(source)).stdout)).toBe('parent done\n');
        expect(clock.now() - before).toBeLessThan(8000);
        expect(processesNamed(word)).toBe(0);
      });
    });

    test('one that closes its output and goes on is waited for until its time is over', async () => {
      const source = 'import os\nprint("so", flush=True)\nos.close(1)\nwhile True: pass';
      const outcome = await run(source, { timeoutMs: 700 });
      expect([text(outcome.stdout), outcome.killed]).toEqual(['so\n', 'timeout']);
      const short = 'import os, time\nos.close(1)\ntime.sleep(0.3)\nos._exit(5)';
      expect(await run(short)).toMatchObject({ exitCode: 5, killed: undefined });
    });
  });
}

/** How many processes of this machine have the word in their command line. */
function processesNamed(word: string): number {
  const of = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.filter((pid) => of(pid).includes(word)).length;
}
