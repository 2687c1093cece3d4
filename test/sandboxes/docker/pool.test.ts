import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/contracts/call.ts';
import type { Harness } from '../../../src/contracts/sandbox.ts';
import { EngineError } from '../../../src/sandboxes/docker/engine-error.ts';
import type { Container } from '../../../src/sandboxes/docker/making.ts';
import { createPool } from '../../../src/sandboxes/docker/pool.ts';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { harnessFor } from '../../conformance/examinee.ts';

const PYTHON = harnessFor('python');
const OTHER = harnessFor('python', { preload: 'x = 1' });

/** Containers that are only counted. `fail`: what making the next ones throws. */
function maker(options: { ahead?: number; makeMs?: number; removeMs?: number; life?: number } = {}) {
  const { ahead = 2, makeMs = 5, removeMs = 5, life = 1000 } = options;
  const state = { made: 0, removed: 0, most: 0, now: 0, time: 0, fail: undefined as unknown, spent: new Set<number>() };
  const of = new Map<Container, number>();
  const pool = createPool({
    ahead,
    atOnce: 2,
    life,
    clock: { now: () => state.time },
    make: async (harness: Harness, call: Call) => {
      state.now += 1;
      state.most = Math.max(state.most, state.now);
      await sleep(makeMs);
      state.now -= 1;
      if (state.fail !== undefined) throw state.fail;
      if (call.signal.aborted) throw new EngineError('interrupted', 'given up');
      state.made += 1;
      const number = state.made;
      const container: Container = {
        keeper: {
          ready: Promise.resolve(),
          run: async () => ({ kind: 'failed', reason: JSON.stringify(harness) }),
          spent: () => state.spent.has(number),
          end: () => undefined,
        },
        outOfMemory: async () => false,
        remove: async () => {
          await sleep(removeMs);
          state.removed += 1;
        },
      };
      of.set(container, number);
      return container;
    },
  });
  return {
    pool,
    state,
    take: async (harness = PYTHON) => of.get(await pool.take(harness)),
    container: (harness = PYTHON) => pool.take(harness),
  };
}

describe('a pool', () => {
  test('makes as many in advance as it is told, and one more for each that is taken', async () => {
    const { pool, state, take } = maker({ ahead: 3 });
    pool.fill(PYTHON, patientCall());
    await expect.poll(() => state.made).toBe(3);
    await sleep(30);
    expect([state.made, state.most]).toEqual([3, 2]);
    expect(await take()).toBe(1);
    await expect.poll(() => state.made).toBe(4);
    await pool.close();
    // The one that was taken is its taker's to give back.
    expect([state.made, state.removed]).toEqual([4, 3]);
  });

  test('makes none in advance when it is not told to', async () => {
    const { pool, state, take } = maker({ ahead: 0 });
    pool.fill(PYTHON, patientCall());
    expect(await take()).toBe(1);
    await sleep(20);
    expect(state.made).toBe(1);
    await pool.close();
  });

  test('gives the same container to nobody twice, and each harness its own', async () => {
    const { pool, state, take, container } = maker({ ahead: 1 });
    pool.fill(PYTHON, patientCall());
    pool.fill(OTHER, patientCall());
    const numbers = await Promise.all([take(), take(), take(OTHER), take(), take(OTHER)]);
    expect(new Set(numbers).size).toBe(5);
    const outcome = await (await container(OTHER)).keeper.run({
      modules: {},
      input: new Uint8Array(),
      timeoutMs: 1,
      outputLimit: 1,
    });
    expect(outcome).toEqual({ kind: 'failed', reason: JSON.stringify(OTHER) });
    await pool.close();
    expect(state.now).toBe(0);
  });

  test('takes two harnesses of the same text for one', async () => {
    const { pool, state, take } = maker({ ahead: 1 });
    pool.fill(harnessFor('python'), patientCall());
    await expect.poll(() => state.made).toBe(1);
    expect(await take(harnessFor('python'))).toBe(1);
    await pool.close();
  });

  test('gives none that has ended, and none that is too old', async () => {
    const { pool, state, take } = maker({ ahead: 2, life: 100 });
    pool.fill(PYTHON, patientCall());
    await expect.poll(() => state.made).toBe(2);
    state.spent.add(1);
    expect(await take()).toBe(2);
    await expect.poll(() => state.made).toBe(4);
    state.time = 101;
    expect(await take()).toBeGreaterThan(4);
    await pool.close();
    expect(state.removed).toBe(state.made - 2);
  });

  test('does not let the giver wait for the removal, but whoever closes it', async () => {
    const { pool, state, container } = maker({ ahead: 0, removeMs: 100 });
    pool.discard(await container());
    expect(state.removed).toBe(0);
    await pool.close();
    expect(state.removed).toBe(1);
  });

  test('stops filling when the run is given up, and removes what waits', async () => {
    const { pool, state } = maker({ ahead: 2, makeMs: 20 });
    const controller = new AbortController();
    pool.fill(PYTHON, { signal: controller.signal, deadline: Number.POSITIVE_INFINITY });
    await expect.poll(() => state.made).toBe(2);
    controller.abort();
    await expect.poll(() => state.removed).toBe(2);
    expect(state.made).toBe(2);
    await pool.close();
  });

  test('that is closed while it makes leaves nothing, and refuses whoever waits', async () => {
    const { pool, state, take } = maker({ ahead: 4, makeMs: 50 });
    pool.fill(PYTHON, patientCall());
    const waiting = Promise.all([1, 2, 3, 4, 5, 6].map(() => take()));
    await sleep(5);
    const refused = expect(waiting).rejects.toThrow('the sandbox was closed');
    await pool.close();
    await refused;
    await expect(take()).rejects.toThrow('the sandbox was closed');
    expect(state.made).toBe(state.removed);
    await pool.close();
  });

  test('tells whoever waits why nothing could be made, and tries again for the next', async () => {
    const { pool, state, take } = maker({ ahead: 1 });
    state.fail = new EngineError('refused', 'no space left on device');
    pool.fill(PYTHON, patientCall());
    await expect(take()).rejects.toThrow('no space left');
    state.fail = undefined;
    await expect.poll(() => take().catch(() => undefined)).toBe(1);
    await pool.close();
  });

  test('does not ask an engine again for a while that did not answer', async () => {
    const { pool, state, take } = maker({ ahead: 0, makeMs: 40 });
    state.fail = new EngineError('silent', 'no answer');
    await expect(take()).rejects.toThrow('no answer');
    state.fail = undefined;
    await expect(take()).rejects.toThrow('no answer');
    expect(state.made).toBe(0);
    state.time = 30_001;
    expect(await take()).toBe(1);
    await pool.close();
  });
});
