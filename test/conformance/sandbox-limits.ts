import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clock } from './docker-under-test.ts';
import { type Examinee, type Run, text } from './examinee.ts';

const BOMBS = {
  endless:
    'import signal\nfor s in range(1, 65):\n try: signal.signal(s, signal.SIG_IGN)\n except (OSError, ValueError): pass\nwhile True: pass',
  memory: 'import mmap\nm = mmap.mmap(-1, 600 << 20)\nfor i in range(0, 600 << 20, 4096): m[i] = 1\nprint("touched")',
  fork: 'import os\nwhile True:\n try: os.fork()\n except OSError: pass',
  stdout: 'import os\nwhile True: os.write(1, b"x" * 65536)',
  stderr: 'import os\nwhile True: os.write(2, b"x" * 65536)',
};

/** What must be stopped. */
export function limits(run: Run, examinee: Examinee): void {
  describe('what must be stopped', () => {
    test('a job without end is killed at its time-out, though it ignores every signal', async () => {
      const before = clock.now();
      expect(await run(BOMBS.endless, { timeoutMs: 700 })).toMatchObject({ killed: 'timeout' });
      expect(clock.now() - before).toBeLessThan(6000);
    });

    test('what was printed before the time-out comes back', async () => {
      const outcome = await run('print("so far", flush=True)\nwhile True: pass', { timeoutMs: 1500 });
      expect([text(outcome.stdout), outcome.killed]).toEqual(['so far\n', 'timeout']);
    });

    test.each(['stdout', 'stderr'] as const)('a flood on %s is cut at the limit', async (stream) => {
      const outcome = await run(BOMBS[stream], { outputLimit: 10_000 });
      expect(outcome.killed).toBe('output');
      expect(outcome.stdout).toHaveLength(stream === 'stdout' ? 10_000 : 0);
    });

    test('output of exactly the limit is not cut', async () => {
      const outcome = await run('import os\nos.write(1, b"x" * 5000)\nos.write(1, b"y" * 5000)', {
        outputLimit: 10_000,
      });
      expect([outcome.stdout.length, outcome.killed, outcome.exitCode]).toEqual([10_000, undefined, 0]);
    });

    test('a memory bomb is stopped, and said to be one', async () => {
      const outcome = await run(BOMBS.memory);
      expect([text(outcome.stdout), outcome.killed]).toEqual(['', 'memory']);
    });

    test('a fork bomb ends with the job, and the next job is well', async () => {
      expect((await run(BOMBS.fork, { timeoutMs: 1500 })).killed).toBe('timeout');
      expect(await examinee.places()).toBe(0);
      expect(text((await run('print("well")')).stdout)).toBe('well\n');
    });

    test('processes are counted', async () => {
      const source =
        'import os, time\nn = 0\ntry:\n while n < 500:\n  if os.fork() == 0: time.sleep(30)\n  n += 1\nexcept OSError: pass\nprint(n, flush=True)\nos._exit(0)';
      const outcome = await run(source);
      expect(Number(text(outcome.stdout))).toBeGreaterThan(5);
      expect(Number(text(outcome.stdout))).toBeLessThan(128);
    });

    test.each([
      ['one big file', 'f = open("/tmp/one", "wb")\nwhile True: f.write(b"z" * (1 << 20)); f.flush(); n += 1'],
      ['many small files', 'while True: open("/tmp/f%d" % n, "w").close(); n += 1'],
      ['files until the disk is full', 'while True: open("/tmp/f%d" % n, "wb").write(b"z" * (1 << 20)); n += 1'],
    ])('the scratch folder cannot be filled by %s', async (_title, loop) => {
      const guard = 'import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nn = 0\ntry:\n';
      const outcome = await run(`${guard} ${loop.replaceAll('\n', '\n ')}\nexcept OSError: print("stopped", n < 5000)`);
      expect(text(outcome.stdout)).toBe('stopped True\n');
    });
  });
}

/** Whether any process of this machine has the word in its command line. */
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

/** What is left of a job. */
export function traces(run: Run, examinee: Examinee): void {
  describe('what is left', () => {
    test('a job finds nothing of the one before', async () => {
      await run('open("/tmp/poison.py", "w").write("x = 1")');
      const outcome = await run('import os, sys\nsys.path.insert(0, "/tmp")\nprint(os.listdir("/tmp"))');
      expect(text(outcome.stdout)).toBe('[]\n');
    });

    test('processes that left their session end with the job, and do not hold it up', async () => {
      const word = `survivor-${process.pid}-${Math.trunc(clock.now())}`;
      const source = `import os, subprocess, sys
for keep in (True, False):
 subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)', '${word}'], start_new_session=True, stdout=None if keep else subprocess.DEVNULL)
print('parent done', flush=True)
os._exit(0)`;
      const before = clock.now();
      expect(text((await run(source)).stdout)).toBe('parent done\n');
      expect(clock.now() - before).toBeLessThan(8000);
      expect(processesNamed(word)).toBe(0);
      expect(await examinee.places()).toBe(0);
    });
  });
}
