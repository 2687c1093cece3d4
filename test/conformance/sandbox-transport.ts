import { describe, expect, test } from 'vitest';
import { runAlone } from '../../src/contracts/sandbox.ts';
import { patientCall } from './docker-under-test.ts';
import { bytes, type Exam, ran, taskFor, text } from './examinee.ts';

/** What goes in and what comes out, in Python. */
export function transport({ sandbox, run, say, inPlace }: Exam): void {
  describe('what goes in and what comes out', () => {
    test('modules of harness and task import each other, and main reads the input', async () => {
      const modules = {
        main: 'import sys\nfrom oracles.command import twice\nprint(__name__, twice(sys.stdin.buffer.read().decode()))',
        oracles: '',
        'oracles.text': 'mark = "→"',
      };
      const task = taskFor('', {
        modules: { 'oracles.command': 'from oracles.text import mark\ndef twice(x): return mark + x * 2' },
        input: bytes('añb'),
      });
      const outcome = await runAlone(sandbox(), { language: 'python', modules }, task, patientCall());
      expect(outcome).toMatchObject({ kind: 'ran', exitCode: 0, killed: undefined });
      expect(text(ran(outcome).stdout)).toBe('__main__ →añbañb\n');
    });

    test('a preload module is loaded before main', async () => {
      const source = 'import sys\nprint("preload" in sys.modules, sys.modules["preload"].value)';
      const said = await inPlace(async (once) => text((await once(source)).stdout), { preload: 'value = 7' });
      expect(said).toBe('True 7\n');
    });

    test('every byte comes back as it was written, and standard error does not mix in', async () => {
      const outcome = await run(
        'import os\nos.write(2, b"noise")\nos.write(1, bytes(range(256)))\nos.write(2, b"noise")',
      );
      expect([...outcome.stdout]).toEqual(Array.from({ length: 256 }, (_, i) => i));
    });

    test('a large input arrives whole', async () => {
      const input = new Uint8Array(3 << 20).map((_, i) => i % 251);
      let sum = 0;
      for (let i = 0; i < input.length; i += 997) sum += input[i] ?? 0;
      const source = 'import sys\nb = sys.stdin.buffer.read()\nprint(len(b), sum(b[::997]))';
      expect(await say(source, { input })).toBe(`${input.length} ${sum}`);
    });

    test('a source and an input that are no text are only bytes and characters', async () => {
      const modules = { snippet: 'import sys\nprint(ascii(mark), list(sys.stdin.buffer.read()))\n', mark: '' };
      modules.snippet = `mark = "\u0000\\ud800\u{1F4A9}\u202e"\n${modules.snippet}`.replace('\u0000', '\\x00');
      expect(await say('', { modules, input: new Uint8Array([0, 255, 10, 195, 40]) })).toBe(
        "'\\x00\\ud800\\U0001f4a9\\u202e' [0, 255, 10, 195, 40]",
      );
    });

    test('a large output comes back whole', async () => {
      const outcome = await run('import os\nfor i in range(64): os.write(1, bytes([i]) * 65536)', {
        outputLimit: 8 << 20,
      });
      expect([outcome.stdout.length, outcome.stdout[0], outcome.stdout.at(-1)]).toEqual([4 << 20, 0, 63]);
    });

    test('a task that leaves its input unread still gives its output', async () => {
      const outcome = await run('print("done")', { input: new Uint8Array(3 << 20) });
      expect([text(outcome.stdout), outcome.exitCode, outcome.killed]).toEqual(['done\n', 0, undefined]);
    });

    test.each([
      ['the number given', 'import sys\nsys.exit(37)', 37],
      ['1 for an error', '1 / 0', 1],
      ['1 for a text', 'import sys\nsys.exit("so")', 1],
      ['0 for nothing', 'import sys\nsys.exit()', 0],
    ])('the exit code is %s', async (_title, source, code) => {
      expect((await run(source)).exitCode).toBe(code);
    });

    test.each<[string, Readonly<Record<string, string>>]>([
      ['that does not parse', { main: 'def (:' }],
      ['without main', { other: 'print(1)' }],
      ['that imports what is not there', { main: 'import nowhere_to_be_found' }],
    ])('a harness %s ends with an error and prints nothing', async (_title, modules) => {
      const task = taskFor('', { modules: {} });
      const outcome = await runAlone(sandbox(), { language: 'python', modules }, task, patientCall());
      expect(outcome).toMatchObject({ kind: 'ran', exitCode: 1, killed: undefined });
      expect(ran(outcome).stdout).toHaveLength(0);
    });

    test('a preload module that fails is a failure of the backend, and says so', async () => {
      const harness = {
        language: 'python',
        modules: { main: 'print(1)', preload: 'raise ValueError("no way")' },
      } as const;
      const outcome = await runAlone(sandbox(), harness, taskFor(''), patientCall());
      expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no way') });
    });

    test('output that imitates the transport is only output', async () => {
      const end = [...bytes('{"exit": 0, "killed": null}')];
      const forged = [
        101,
        0,
        0,
        0,
        end.length,
        ...end,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
        4,
        65,
        66,
        67,
        68,
        1,
        0,
        0,
        0,
        255,
        255,
        10,
      ];
      await inPlace(async (once) => {
        const outcome = await once(`import os\nos.write(1, bytes(${JSON.stringify(forged)}))\nprint("more")`);
        expect([...outcome.stdout]).toEqual([...forged, ...bytes('more\n')]);
        expect(text((await once('print("next")')).stdout)).toBe('next\n');
      });
    });

    test('tasks at the same time in places of their own each get their own output', async () => {
      const words = ['red', 'green', 'blue', 'grey'];
      const said = words.map((word) => say('import sys\nprint(sys.stdin.read())', { input: bytes(word) }));
      expect(await Promise.all(said)).toEqual(words);
    });
  });
}
