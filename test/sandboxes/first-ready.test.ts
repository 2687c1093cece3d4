import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import { firstReady } from '../../src/sandboxes/first-ready.ts';
import { patientCall } from '../conformance/docker-under-test.ts';
import { harnessFor } from '../conformance/examinee.ts';

const PYTHON = harnessFor('python');
const JAVASCRIPT = harnessFor('javascript');

/** A backend that is ready for these languages, and notes what it is asked. */
function backend(name: 'docker' | 'wasm', languages: readonly string[], parallelism = 1) {
  const asked: string[] = [];
  const sandbox: Sandbox = {
    parallelism,
    ready: async ({ language }) => {
      asked.push(`ready ${language}`);
      return languages.includes(language) ? { ok: true } : { ok: false, reason: `${name} has no ${language}` };
    },
    describe: () => ({ backend: name, isolation: name === 'docker' ? 'full' : 'reduced', image: undefined }),
    open: async ({ language }) => {
      asked.push(`open ${language}`);
      return { run: async () => ({ kind: 'failed', reason: name }), close: async () => undefined };
    },
    close: async () => {
      asked.push('close');
    },
  };
  return { sandbox, asked };
}

describe('of several backends', () => {
  test('the first one serves where it is ready, and the next is not asked', async () => {
    const docker = backend('docker', ['python'], 4);
    const wasm = backend('wasm', ['python']);
    const sandbox = firstReady(docker.sandbox, wasm.sandbox);
    expect(await sandbox.ready(PYTHON, patientCall())).toEqual({ ok: true });
    expect(sandbox.describe().backend).toBe('docker');
    expect(sandbox.parallelism).toBe(4);
    expect(wasm.asked).toEqual([]);
  });

  test('the next one serves the whole run where the first has no image', async () => {
    const docker = backend('docker', ['javascript']);
    const wasm = backend('wasm', ['python', 'javascript']);
    const sandbox = firstReady(docker.sandbox, wasm.sandbox);
    expect(await sandbox.ready(PYTHON, patientCall())).toEqual({ ok: true });
    expect(await sandbox.ready(JAVASCRIPT, patientCall())).toEqual({ ok: true });
    await sandbox.open(JAVASCRIPT, patientCall());
    expect(sandbox.describe()).toMatchObject({ backend: 'wasm', isolation: 'reduced' });
    expect(docker.asked).toEqual(['ready python']);
    expect(wasm.asked).toContain('open javascript');
  });

  test('none is ready for a reason of each', async () => {
    const sandbox = firstReady(backend('docker', []).sandbox, backend('wasm', []).sandbox);
    const reason = 'docker has no python; wasm has no python';
    expect(await sandbox.ready(PYTHON, patientCall())).toEqual({ ok: false, reason });
  });

  test('one that is asked for by many at once is chosen once', async () => {
    const docker = backend('docker', []);
    const wasm = backend('wasm', ['python']);
    const sandbox = firstReady(docker.sandbox, wasm.sandbox);
    await Promise.all([1, 2, 3].map(() => sandbox.ready(PYTHON, patientCall())));
    expect(docker.asked).toEqual(['ready python']);
  });

  test('an answer that was cut short chooses nothing', async () => {
    const wasm = backend('wasm', ['python']);
    const sandbox = firstReady(backend('docker', []).sandbox, wasm.sandbox);
    const over = { ...patientCall(), signal: AbortSignal.abort() };
    expect(await sandbox.ready(PYTHON, over)).toMatchObject({ ok: false });
    expect(wasm.asked).toEqual([]);
    expect(sandbox.describe().backend).toBe('docker');
  });

  test('all are closed', async () => {
    const docker = backend('docker', []);
    const wasm = backend('wasm', []);
    await firstReady(docker.sandbox, wasm.sandbox).close(patientCall());
    expect([docker.asked, wasm.asked]).toEqual([['close'], ['close']]);
  });
});
