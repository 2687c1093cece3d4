import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAlone } from '../../../src/contracts/sandbox.ts';
import { createDecoder, encode } from '../../../src/sandboxes/wasm/child/wire.ts';
import type { WasmFiles } from '../../../src/sandboxes/wasm/files.ts';
import { createWasmSandbox, missingFile, type WasmSandbox } from '../../../src/sandboxes/wasm/index.ts';
import { clock, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import { wasmFiles } from '../../support/wasm-machines.ts';

let folder = '';
const made: WasmSandbox[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bluecode-wasm-'));
});
afterEach(async () => {
  await Promise.all(made.splice(0).map((sandbox) => sandbox.close(patientCall())));
  rmSync(folder, { recursive: true, force: true });
});

function sandboxOf(wasm: WasmFiles): WasmSandbox {
  const sandbox = createWasmSandbox({ wasm, clock, log: recordingLog(), ahead: 0 });
  made.push(sandbox);
  return sandbox;
}

const python = harnessFor('python');

/** The processes that this one has started and that still run. */
function children(): readonly number[] {
  const parentOf = (pid: string): string | undefined => {
    try {
      const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return state === 'Z' ? undefined : parent;
    } catch {
      return undefined;
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => parentOf(pid) === String(process.pid)).map(Number);
}

describe('the files', () => {
  const altered = async (file: string, bytes: Uint8Array): Promise<WasmFiles> => {
    const files = await wasmFiles();
    cpSync(files.folder, folder, { recursive: true });
    writeFileSync(join(folder, file), bytes);
    return { ...files, folder, readable: [...(files.readable ?? []), folder] };
  };

  test.each([
    ['other bytes', brotliCompressSync(Buffer.from('another machine')), 'python.wasm.br is not the expected one'],
    ['no packed bytes', Buffer.from('nothing'), 'python.wasm.br cannot be read'],
    ['nothing', Buffer.alloc(0), 'python.wasm.br cannot be read'],
  ])('with %s are refused, and nothing runs', async (_title, bytes, reason) => {
    const sandbox = sandboxOf(await altered('python.wasm.br', bytes));
    expect(await sandbox.ready(python, patientCall())).toEqual({ ok: false, reason });
    const outcome = await runAlone(sandbox, python, taskFor('print(1)'), patientCall());
    expect(outcome).toEqual({ kind: 'failed', reason });
  });

  test('of one language do not matter to another', async () => {
    const sandbox = sandboxOf(await altered('python.memory.br', Buffer.from('nothing')));
    expect(await sandbox.ready(harnessFor('javascript'), patientCall())).toEqual({ ok: true });
  });

  test('that are missing are named', async () => {
    expect(await missingFile({ child: '/nowhere/index.js', folder: '/nowhere' })).toContain('index.js is missing');
    expect(await missingFile({ ...(await wasmFiles()), folder })).toContain('python.wasm.br is missing');
    expect(await missingFile(await wasmFiles())).toBeUndefined();
  });
});

describe('the process', () => {
  test('that cannot be started is a reason', async () => {
    const child = join(folder, 'child.mjs');
    writeFileSync(child, 'process.exit(3)');
    const files = await wasmFiles();
    const ready = await sandboxOf({ child, folder: files.folder }).ready(python, patientCall());
    expect(ready).toEqual({ ok: false, reason: 'the wasm process ended' });
  });

  test('that talks nonsense is ended', async () => {
    const child = join(folder, 'child.mjs');
    writeFileSync(child, 'process.stdout.write(Buffer.alloc(64, 255)); setInterval(() => {}, 1000);');
    const files = await wasmFiles();
    const ready = await sandboxOf({ child, folder: files.folder }).ready(python, patientCall());
    expect(ready).toEqual({ ok: false, reason: 'what came from the wasm process is not understood' });
  });

  test.runIf(existsSync('/proc/self'))('that is killed midway is made anew, and the task run once more', async () => {
    const sandbox = sandboxOf(await wasmFiles());
    expect(await sandbox.ready(python, patientCall())).toEqual({ ok: true });
    const pending = runAlone(sandbox, python, taskFor('import time\ntime.sleep(1)\nprint("well")'), patientCall());
    await expect.poll(() => sandbox.machines(), { timeout: 10_000 }).toBe(1);
    const [child] = children();
    if (child === undefined) expect.fail('there is no child process');
    else process.kill(child, 'SIGKILL');
    expect(text(ran(await pending).stdout)).toBe('well\n');
    expect(children()).not.toContain(child);
  });

  test.runIf(existsSync('/proc/self'))('has no variable of ours, and ends with the sandbox', async () => {
    const sandbox = sandboxOf(await wasmFiles());
    expect(await sandbox.ready(python, patientCall())).toEqual({ ok: true });
    const [child] = children();
    expect(readFileSync(`/proc/${child}/environ`, 'utf8')).toBe('');
    await sandbox.close(patientCall());
    await expect.poll(children, { timeout: 10_000 }).toEqual([]);
  });

  test('has no machine for C, and says so', async () => {
    const sandbox = sandboxOf(await wasmFiles());
    const ready = await sandbox.ready(harnessFor('c'), patientCall());
    expect(ready).toMatchObject({ ok: false, reason: expect.stringContaining('no compiler for C') });
    expect(await runAlone(sandbox, harnessFor('c'), taskFor(''), patientCall())).toMatchObject({ kind: 'failed' });
    expect(await sandbox.machines()).toBe(0);
  });
});

describe('a machine', () => {
  test('has clocks that go on, an alarm, and sleep that ends', async () => {
    const source = `import signal, time
def late(*_): raise TimeoutError
def endless():
 while True: pass
signal.signal(signal.SIGALRM, late)
began = time.process_time()
signal.setitimer(signal.ITIMER_REAL, 0.2)
try: endless()
except TimeoutError: print('alarmed')
signal.setitimer(signal.ITIMER_REAL, 0)
print(time.process_time() > began)
before = time.monotonic(); time.sleep(0.05); print(time.monotonic() - before >= 0.045)`;
    const outcome = await runAlone(sandboxOf(await wasmFiles()), python, taskFor(source), patientCall());
    expect(text(ran(outcome).stdout)).toBe('alarmed\nTrue\nTrue\n');
  });

  test('gives files that were deleted their room back', async () => {
    const source = `import os
for n in range(8):
 with open('/tmp/f', 'wb') as f: f.write(b'x' * (12 << 20))
 os.remove('/tmp/f')
print(os.listdir('/tmp'))`;
    const outcome = await runAlone(sandboxOf(await wasmFiles()), python, taskFor(source), patientCall());
    expect(text(ran(outcome).stdout)).toBe('[]\n');
  });
});

describe('the messages', () => {
  test('come out whole, however they are cut', () => {
    const all = Buffer.concat([
      encode({ id: 1 }, Buffer.from('ab')),
      encode({ id: 2 }),
      encode({ id: 3 }, Buffer.from('é')),
    ]);
    for (const size of [1, 3, 7, all.length]) {
      const decode = createDecoder(1000);
      const found = [];
      for (let at = 0; at < all.length; at += size) found.push(...decode(all.subarray(at, at + size)));
      expect(found.map(({ head, body }) => [head, text(body)])).toEqual([
        [{ id: 1 }, 'ab'],
        [{ id: 2 }, ''],
        [{ id: 3 }, 'é'],
      ]);
    }
  });

  test('that are too long, or no JSON, are refused', () => {
    expect(() => createDecoder(10)(encode({ id: 1 }, Buffer.alloc(100)))).toThrow('too long');
    expect(() => createDecoder(100)(Buffer.from([0, 0, 0, 1, 0, 0, 0, 0, 63]))).toThrow();
  });
});
