import { describe, expect, test } from 'vitest';
import { runAlone } from '../../src/contracts/sandbox.ts';
import { patientCall } from './docker-under-test.ts';
import { bytes, type Exam, ran, taskFor, text } from './examinee.ts';

/** What a task in JavaScript gets and gives: `require`, `input`, `write`, the same under every engine. */
export function javascript({ sandbox, run, say, inPlace, can, titled }: Exam): void {
  describe('javascript', () => {
    test('modules of harness and task require each other, and main has the input', async () => {
      const modules = {
        main: 'const { twice } = require("oracles.command"); write(typeof module + " " + twice(input));',
        'oracles.text': 'exports.mark = "→";',
      };
      const task = taskFor('', {
        modules: {
          'oracles.command': 'const { mark } = require("oracles.text"); exports.twice = (x) => mark + x + x;',
        },
        input: bytes('añb💩'),
      });
      const outcome = await runAlone(sandbox(), { language: 'javascript', modules }, task, patientCall());
      expect(text(ran(outcome).stdout)).toBe('object →añb💩añb💩');
      expect(outcome).toMatchObject({ exitCode: 0, killed: undefined });
    });

    test('a module is run once, and may be in a circle', async () => {
      const modules = {
        snippet: 'require("a"); write(String(require("a").n) + String(require("b").seen));',
        a: 'exports.n = (exports.n ?? 0) + 1; require("b");',
        b: 'exports.seen = require("a").n;',
      };
      expect(await say('', { modules })).toBe('11');
    });

    test('promises and timers are waited for', async () => {
      expect(await say('Promise.resolve().then(() => write("later"));')).toBe('later');
    });

    test.each([
      ['an error', 'throw new Error("x")'],
      ['a source that does not parse', 'function ('],
      ['a module that is not there', 'require("nowhere-to-be-found")'],
    ])('%s ends it with another exit code than 0, and prints nothing', async (_title, source) => {
      const outcome = await run(source);
      expect([outcome.stdout.length, outcome.killed]).toEqual([0, undefined]);
      expect(outcome.exitCode).not.toBe(0);
    });

    test('a large input and a large output come through whole', async () => {
      const input = bytes('é'.repeat(1 << 20));
      const outcome = await run('write(input.length + ":" + "x".repeat(1 << 20));', { input, outputLimit: 4 << 20 });
      expect([outcome.stdout.length, text(outcome.stdout.subarray(0, 8))]).toEqual([(1 << 20) + 8, '1048576:']);
    });

    test('what has no end, or no bounds, is stopped, and the next task is well', async () => {
      await inPlace(async (again) => {
        expect((await again('for (;;) {}', { timeoutMs: 1500 })).killed).toBe('timeout');
        const flood = await again('for (;;) write("x".repeat(1000));', { outputLimit: 5000 });
        expect([flood.killed, flood.stdout.length]).toEqual(['output', 5000]);
        const bomb = 'const keep = []; for (;;) keep.push(new Array(1e6).fill(1.5));';
        expect((await again(bomb, { timeoutMs: 20_000 })).killed).toBe('memory');
        expect(text((await again('write("well")')).stdout)).toBe('well');
      });
    });

    test.each([
      ['a global', 'globalThis.poison = 1', 'write(String(globalThis.poison))'],
      [
        'a prototype',
        'Object.prototype.poison = 1; Array.prototype.map = null',
        'write(String({}.poison) + [1].map(String))',
      ],
      ["a harness's module", 'require("shared").n = 2', 'write(String(require("shared").n))'],
    ])('nothing of one task is there for the next: %s', async (_title, poison, look) => {
      const seen = (sources: readonly string[]) =>
        inPlace(
          async (again) => {
            let last = '';
            for (const source of sources) last = text((await again(source)).stdout);
            return last;
          },
          { shared: 'exports.n = 1;' },
        );
      expect(await seen([poison, look])).toBe(await seen([look]));
    });

    test.runIf(can('processes', 'sealed'))(
      titled('variables, descriptors and processes are its own', 'processes', 'sealed'),
      async () => {
        const source = `const fs = require('node:fs');
const links = fs.readdirSync('/proc/self/fd').map((n) => { try { return fs.readlinkSync('/proc/self/fd/' + n); } catch { return ''; } });
const others = fs.readdirSync('/proc').filter((p) => /^[0-9]+$/.test(p) && p !== '1' && p !== String(process.pid));
write(JSON.stringify([Object.keys(process.env).sort(), links.filter((l) => l.startsWith('socket:')).length, others, process.execArgv]));`;
        await inPlace(async (again) => {
          for (let n = 0; n < 3; n += 1) {
            const [variables, sockets, others, args] = JSON.parse(text((await again(source)).stdout));
            expect([variables, sockets, others]).toEqual([['HOME', 'LANG', 'PATH'], 0, []]);
            expect(JSON.stringify(args)).not.toContain('keeper');
          }
        });
      },
    );
  });
}

const OVERFLOW =
  '#include <stdlib.h>\nint main(int c, char **v) { char *p = malloc(4); p[c + 8] = 1; free(p); return 0; }';
const LEAK = '#include <stdlib.h>\nint main(void) { volatile char *p = malloc(40); p = 0; return p != 0; }';
const SIGNED = '#include <limits.h>\nint main(int c, char **v) { int n = INT_MAX; n += c; return n == 3; }';

/** The harness of C is Python that compiles and runs what it likes. */
export function c({ say, inPlace }: Exam): void {
  const compile = (source: string, flags: string) => `import subprocess
open('/tmp/a.c', 'w').write(${JSON.stringify(source)})
made = subprocess.run(['gcc', '-g', '-O0', '-w'] + ${JSON.stringify(flags.split(' '))} + ['-o', '/tmp/a', '/tmp/a.c'], capture_output=True, text=True)
ran = subprocess.run(['/tmp/a'], capture_output=True, text=True)
print(made.returncode, ran.returncode != 0, [w for w in ('heap-buffer-overflow', 'detected memory leaks', 'signed integer overflow', 'fatal error') if w in ran.stderr])`;

  describe('c', () => {
    test.each([
      ['an overflow', OVERFLOW, '-fsanitize=address,undefined', "0 True ['heap-buffer-overflow']"],
      ['a leak', LEAK, '-fsanitize=address', "0 True ['detected memory leaks']"],
      [
        'undefined behaviour',
        SIGNED,
        '-fsanitize=undefined -fno-sanitize-recover=undefined',
        "0 True ['signed integer overflow']",
      ],
      ['nothing', 'int main(void) { return 0; }', '-fsanitize=address,undefined', '0 False []'],
    ])('a compiled program is watched by sanitizers: %s', async (_title, source, flags, said) => {
      expect(await say(compile(source, flags), { timeoutMs: 30_000 })).toBe(said);
    });

    test('a compiled program of one task is not there for the next', async () => {
      await inPlace(async (run) => {
        await run(compile('int main(void) { return 0; }', '-O0'), { timeoutMs: 30_000 });
        expect(text((await run('import os\nprint(os.listdir("/tmp"))')).stdout)).toBe('[]\n');
      });
    });

    test('the first process can be attached to by nobody', async () => {
      const source = `import ctypes
l = ctypes.CDLL(None, use_errno=True)
print([l.ptrace(request, 1, 0, 0) for request in (16, 0x4206)], l.ptrace(0, 0, 0, 0))`;
      expect(await say(source)).toBe('[-1, -1] -1');
    });
  });
}
