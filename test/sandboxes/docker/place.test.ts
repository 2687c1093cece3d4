import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/contracts/call.ts';
import { localSocket } from '../../../src/sandboxes/docker/address.ts';
import { create } from '../../../src/sandboxes/docker/container.ts';
import { engineAt } from '../../../src/sandboxes/docker/engine.ts';
import { makeContainer } from '../../../src/sandboxes/docker/making.ts';
import type { Patience } from '../../../src/sandboxes/docker/patience.ts';
import { createPlace } from '../../../src/sandboxes/docker/place.ts';
import { createPool } from '../../../src/sandboxes/docker/pool.ts';
import { clock, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, taskFor, text } from '../../conformance/examinee.ts';
import { keeper } from '../../support/keeper.ts';
import { type Answer, fakeEngine } from './fake-engine.ts';
import { type Act, fakeKeeper, printed, READY } from './fake-keeper.ts';

/** An engine that makes every container at once. */
const WILLING: Readonly<Record<string, Answer>> = {
  'POST /containers/create': [201, { Id: 'c1', Warnings: [] }],
  'POST /containers/*/start': [204, ''],
  'GET /containers/*/json': [200, { State: { OOMKilled: false } }],
  'DELETE /containers/*': [204, ''],
};
const HELLO: readonly Act[] = [READY, printed('hello')];
const PYTHON = harnessFor('python');

type Options = { acts?: readonly Act[]; attached?: (stream: Duplex) => void; answerMs?: number };

async function open(answers: Readonly<Record<string, Answer>>, options: Options = {}) {
  const { acts = HELLO, attached = fakeKeeper(acts), answerMs = 300 } = options;
  const fake = await fakeEngine({ ...WILLING, ...answers }, attached);
  const log = recordingLog();
  const engine = engineAt(localSocket(fake.socket), '1.41', { clock, answerMs });
  const making = {
    engine,
    create: (name: string, wait: Patience) => create(engine, name, {}, wait),
    files: keeper,
    kept: new WeakMap(),
    log,
  };
  const pool = createPool({
    ahead: 0,
    atOnce: 2,
    life: 60_000,
    clock,
    make: (harness, call) => makeContainer(making, harness, call),
  });
  const place = createPlace(pool, engine, PYTHON);
  const run = (call = patientCall(), timeoutMs = 500) => place.run(taskFor('', { timeoutMs }), call);
  return { place, pool, run, asked: fake.asked, warnings: log.warnings };
}

/** One task, and everything cleared away after it. */
async function once(answers: Readonly<Record<string, Answer>>, options: Options & { call?: Call } = {}) {
  const { place, pool, run, asked, warnings } = await open(answers, options);
  const before = clock.now();
  const outcome = await run(options.call);
  const took = clock.now() - before;
  await place.close();
  await pool.close();
  return { outcome, asked, warnings, took };
}

const counted = (asked: readonly string[], route: string) => asked.filter((one) => one.startsWith(route)).length;

describe('a place', () => {
  test('is created, attached, started, used for every task, and removed', async () => {
    const { place, pool, run, asked } = await open({});
    for (let n = 0; n < 3; n += 1) {
      const outcome = await run();
      expect(outcome.kind === 'ran' && text(outcome.stdout)).toBe('hello');
    }
    await place.close();
    await pool.close();
    expect(asked).toEqual([
      'POST /containers/create',
      'POST /containers/*/attach',
      'POST /containers/*/start',
      'DELETE /containers/*',
    ]);
  });

  test('is made when it is opened, not when it is first used', async () => {
    const { place, pool, asked } = await open({});
    await expect.poll(() => counted(asked, 'POST /containers/*/start')).toBe(1);
    await place.close();
    await place.close();
    await pool.close();
    expect(counted(asked, 'DELETE')).toBe(1);
  });

  test.each<[string, Act, object]>([
    ['was spoiled', printed('last', { spoiled: true }), { kind: 'ran' }],
    ['ended midway', 'leave', { kind: 'failed', reason: 'the sandbox ended' }],
    ['spoke nonsense', [['z', '']], { kind: 'failed', reason: expect.stringContaining('not understood') }],
  ])('that %s is replaced for the next task', async (_title, act, expected) => {
    let containers = 0;
    const attached = (stream: Duplex) => {
      containers += 1;
      fakeKeeper(containers === 1 ? [READY, act] : HELLO)(stream);
    };
    const { place, pool, run, asked } = await open({}, { attached });
    expect(await run()).toMatchObject(expected);
    const outcome = await run();
    expect(outcome.kind === 'ran' && text(outcome.stdout)).toBe('hello');
    await place.close();
    await pool.close();
    expect([counted(asked, 'POST /containers/create'), counted(asked, 'DELETE')]).toEqual([2, 2]);
  });

  test('whose keeper was ended for want of memory says that the task used it up', async () => {
    const answers = { 'GET /containers/*/json': [200, { State: { OOMKilled: true } }] } as const;
    const { outcome } = await once(answers, { acts: [READY, 'leave'] });
    expect(outcome).toMatchObject({ kind: 'ran', killed: 'memory', exitCode: 137 });
  });

  test('runs one task after the other, even when asked for two at once', async () => {
    const { place, pool, run } = await open({});
    expect((await Promise.all([run(), run(), run()])).map(({ kind }) => kind)).toEqual(['ran', 'ran', 'ran']);
    await place.close();
    await pool.close();
  });
});

describe('an engine that fails midway is a failure of the backend, and the container is removed', () => {
  test.each<[string, Readonly<Record<string, Answer>>, string]>([
    [
      'refuses to create',
      { 'POST /containers/create': [400, { message: 'invalid setting' }] },
      'refused (400): invalid setting',
    ],
    [
      'has no room on its disk',
      { 'POST /containers/create': [500, { message: 'mkdir /var/lib/docker/overlay2/x: no space left on device' }] },
      'no space left on device',
    ],
    [
      'no longer has the image',
      { 'POST /containers/create': [404, { message: 'No such image: sha256:abc' }] },
      'refused (404): No such image: sha256:abc',
    ],
    ['answers creation with nonsense', { 'POST /containers/create': [201, '[]'] }, 'is not understood'],
    [
      'refuses to start',
      { 'POST /containers/*/start': [400, { message: 'python3: not found' }] },
      'python3: not found',
    ],
    ['never starts it', { 'POST /containers/*/start': 'hang' }, 'did not answer within 0.3 s'],
  ])('%s', async (_title, answers, said) => {
    const { outcome, asked, warnings, took } = await once(answers);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(said) });
    expect([counted(asked, 'DELETE'), warnings]).toEqual([1, []]);
    expect(took).toBeLessThan(5000);
  });

  test('cuts the connection while it is asked', async () => {
    const cut: Answer = (request) => request.socket.destroy();
    const { outcome, asked } = await once({ 'POST /containers/*/start': cut });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/was cut/) });
    expect(counted(asked, 'DELETE')).toBe(1);
  });

  test.each<[number, string]>([
    [404, 'refused (404): no such container'],
    [200, 'did not hand over the connection'],
  ])('answers %d instead of handing over the connection', async (status, said) => {
    const answer: Answer = [status, { message: 'no such container' }];
    const { outcome, asked } = await once({ 'POST /containers/*/attach': answer });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(said) });
    expect(asked.at(-1)).toBe('DELETE /containers/*');
  });

  test('sends a stream that is not in its format', async () => {
    const attached = (stream: Duplex) => void stream.end(Buffer.from('plain text, not frames'));
    const { outcome } = await once({}, { attached });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('not understood') });
  });

  test.each<[string, readonly Act[]]>([
    ['before the harness is loaded', ['hang']],
    ['in the middle of a task', [READY, 'hang']],
  ])('goes silent %s: the place is given up', async (_title, acts) => {
    const { outcome, took, asked } = await once({}, { acts, call: patientCall(1500) });
    expect(outcome.kind).toBe('failed');
    expect(took).toBeLessThan(4000);
    expect(counted(asked, 'DELETE')).toBe(1);
  });
});

describe('removal', () => {
  test('is tried again when refused, and nobody waits for it but who clears away', async () => {
    let refusals = 2;
    const removal: Answer = (_request, response) => {
      refusals -= 1;
      response.writeHead(refusals >= 0 ? 500 : 204).end(refusals >= 0 ? '{"message":"device is busy"}' : undefined);
    };
    const { outcome, asked, warnings } = await once({ 'DELETE /containers/*': removal });
    expect([outcome.kind, counted(asked, 'DELETE'), warnings]).toEqual(['ran', 3, []]);
  });

  test('that does not succeed is said, and does not spoil the outcome', async () => {
    const { outcome, warnings } = await once({ 'DELETE /containers/*': [500, { message: 'device is busy' }] });
    expect(outcome.kind).toBe('ran');
    expect(warnings).toEqual([expect.stringContaining('could not be removed yet')]);
  });

  test('is not waited for by who closes a place, nor without end by who clears away', async () => {
    const { place, pool, run, warnings } = await open({ 'DELETE /containers/*': 'hang' }, { answerMs: 1000 });
    await run();
    const before = clock.now();
    await place.close();
    expect(clock.now() - before).toBeLessThan(500);
    await pool.close();
    expect(clock.now() - before).toBeLessThan(4000);
    expect(warnings).toHaveLength(1);
  });
});

describe('interruption', () => {
  const interrupted = (milliseconds: number): Call => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    return { signal: controller.signal, deadline: clock.now() + 60_000 };
  };

  test('while a container is being created leaves none behind', async () => {
    let exists = false;
    const slow: Answer = (_request, response) => {
      setTimeout(() => {
        exists = true;
        response.writeHead(201).end('{"Id":"c1"}');
      }, 400);
    };
    const removal: Answer = (_request, response) => {
      response.writeHead(exists ? 204 : 404).end(exists ? undefined : '{"message":"no such container"}');
      exists = false;
    };
    const answers = { 'POST /containers/create': slow, 'DELETE /containers/*': removal };
    const { outcome, took } = await once(answers, { call: interrupted(50), answerMs: 5000 });
    expect(outcome).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
    expect(took).toBeLessThan(350);
    // Longer than the creation takes: nothing may appear once all is cleared away.
    await sleep(500);
    expect(exists).toBe(false);
  });

  test('of an engine that never answers the creation does not wait for long', async () => {
    const { place, pool, run, asked } = await open({ 'POST /containers/create': 'hang' }, { answerMs: 20_000 });
    expect(await run(interrupted(50))).toMatchObject({ kind: 'failed' });
    const before = clock.now();
    await place.close();
    await pool.close();
    expect(asked.at(-1)).toBe('DELETE /containers/*');
    expect(clock.now() - before).toBeLessThan(5000);
  });

  test('while a task runs ends the wait at once, and removes the container', async () => {
    const { outcome, asked, took } = await once(
      {},
      { acts: [READY, 'hang'], call: interrupted(100), answerMs: 30_000 },
    );
    expect(outcome).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
    expect(counted(asked, 'DELETE')).toBe(1);
    expect(took).toBeLessThan(2000);
  });
});
