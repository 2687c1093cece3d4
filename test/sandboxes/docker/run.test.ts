import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/contracts/call.ts';
import { engineAt } from '../../../src/sandboxes/docker/engine.ts';
import { runInContainer } from '../../../src/sandboxes/docker/run.ts';
import { clock, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { pythonJob, text } from '../../conformance/examinee.ts';
import { type Answer, fakeEngine, frame } from './fake-engine.ts';

/** An engine that runs every job at once and without a container. */
const WILLING: Readonly<Record<string, Answer>> = {
  'POST /containers/create': [201, { Id: 'c1', Warnings: [] }],
  'POST /containers/*/start': [204, ''],
  'POST /containers/*/wait': [200, { StatusCode: 0 }],
  'POST /containers/*/kill': [204, ''],
  'GET /containers/*/json': [200, { State: { OOMKilled: false } }],
  'DELETE /containers/*': [204, ''],
};

async function run(
  answers: Readonly<Record<string, Answer>>,
  options: { attached?: (stream: Duplex) => void; call?: Call; timeoutMs?: number; answerMs?: number } = {},
) {
  const engine = await fakeEngine({ ...WILLING, ...answers }, options.attached);
  const log = recordingLog();
  const job = pythonJob('', { timeoutMs: options.timeoutMs ?? 200, outputLimit: 100 });
  const before = clock.now();
  const real = engineAt(engine.socket, '1.41', { clock, answerMs: options.answerMs ?? 300 });
  const outcome = await runInContainer(real, {}, job, options.call ?? patientCall(), log);
  return { outcome, asked: engine.asked, warnings: log.warnings, took: clock.now() - before };
}

const removals = (asked: readonly string[]) => asked.filter((route) => route.startsWith('DELETE')).length;

describe('one job', () => {
  test('is created, attached, started, awaited, inspected and removed, in this order', async () => {
    const attached = (stream: Duplex) => stream.end(Buffer.concat([frame(2, 'noise'), frame(1, 'hello')]));
    const { outcome, asked } = await run({}, { attached });
    expect(outcome).toMatchObject({ kind: 'ran', exitCode: 0, killed: undefined });
    expect(outcome.kind === 'ran' && text(outcome.stdout)).toBe('hello');
    expect(asked).toEqual([
      'POST /containers/create',
      'POST /containers/*/attach',
      'POST /containers/*/start',
      'POST /containers/*/wait',
      'GET /containers/*/json',
      'DELETE /containers/*',
    ]);
  });

  test('that ends by itself just when its time is over was not killed', async () => {
    const late: Answer = (_request, response) => {
      setTimeout(() => response.writeHead(200).end('{"StatusCode":0}'), 150);
    };
    const answers = {
      'POST /containers/*/wait': late,
      'POST /containers/*/kill': [409, { message: 'not running' }],
    } as const;
    const { outcome } = await run(answers, { timeoutMs: 50 });
    expect(outcome).toMatchObject({ kind: 'ran', killed: undefined });
  });

  test('of which the kernel killed a process for its memory says so', async () => {
    const answers = { 'GET /containers/*/json': [200, { State: { OOMKilled: true } }] } as const;
    expect((await run(answers)).outcome).toMatchObject({ kind: 'ran', killed: 'memory' });
  });
});

describe('an engine that fails midway is a failure of the backend, and the container is removed', () => {
  test.each<[string, Readonly<Record<string, Answer>>, string]>([
    [
      'refuses to create',
      { 'POST /containers/create': [400, { message: 'invalid setting' }] },
      'refused (400): invalid setting',
    ],
    ['answers creation with nonsense', { 'POST /containers/create': [201, '[]'] }, 'is not understood'],
    [
      'refuses to start',
      { 'POST /containers/*/start': [400, { message: 'python3: not found' }] },
      'python3: not found',
    ],
    ['never starts it', { 'POST /containers/*/start': 'hang' }, 'did not answer within 0.3 s'],
    ['never says that it ended', { 'POST /containers/*/wait': 'hang' }, 'did not answer within'],
    ['says that it ended, in nonsense', { 'POST /containers/*/wait': [200, 'ok'] }, 'is not JSON'],
    ['cannot inspect it', { 'GET /containers/*/json': [500, { message: 'broken' }] }, 'refused (500): broken'],
  ])('%s', async (_title, answers, said) => {
    const { outcome, asked, warnings, took } = await run(answers);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(said) });
    expect([removals(asked), warnings]).toEqual([1, []]);
    expect(took).toBeLessThan(5000);
  });

  test('cuts the connection while waiting', async () => {
    const cut: Answer = (request) => request.socket.destroy();
    const { outcome, asked } = await run({ 'POST /containers/*/wait': cut });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/was cut/) });
    expect(removals(asked)).toBe(1);
  });

  test.each<[number, string]>([
    [404, 'refused (404): no such container'],
    [200, 'did not hand over the connection'],
  ])('answers %d instead of handing over the connection', async (status, said) => {
    const answer: Answer = [status, { message: 'no such container' }];
    const { outcome, asked } = await run({ 'POST /containers/*/attach': answer });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(said) });
    expect(asked.at(-1)).toBe('DELETE /containers/*');
  });

  test('sends a stream that is not in its format', async () => {
    const { outcome } = await run({}, { attached: (stream) => stream.end(Buffer.from('plain text, not frames')) });
    expect(outcome).toMatchObject({ kind: 'failed', reason: "the Docker engine's output stream is not understood" });
  });

  test('keeps the stream open after the end', async () => {
    const { outcome, took } = await run({}, { attached: () => undefined, call: patientCall(1500) });
    expect(outcome.kind).toBe('failed');
    expect(took).toBeLessThan(4000);
  });
});

describe('removal', () => {
  test('is tried again when refused', async () => {
    let refusals = 2;
    const removal: Answer = (_request, response) => {
      refusals -= 1;
      response.writeHead(refusals >= 0 ? 500 : 204).end(refusals >= 0 ? '{"message":"device is busy"}' : undefined);
    };
    const { outcome, asked, warnings } = await run({ 'DELETE /containers/*': removal });
    expect([outcome.kind, removals(asked), warnings]).toEqual(['ran', 3, []]);
  });

  test('that does not succeed is said, and does not spoil the outcome', async () => {
    const { outcome, warnings } = await run({ 'DELETE /containers/*': [500, { message: 'device is busy' }] });
    expect(outcome.kind).toBe('ran');
    expect(warnings).toEqual([expect.stringContaining('could not be removed yet')]);
  });

  test('is not waited for without end', async () => {
    const { took, warnings } = await run({ 'DELETE /containers/*': 'hang' });
    expect(took).toBeLessThan(2000);
    expect(warnings).toHaveLength(1);
  });
});

describe('interruption', () => {
  const interrupted = (milliseconds: number): Call => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    return { signal: controller.signal, deadline: clock.now() + 60_000 };
  };

  test('while a container is being created waits for it, and removes it', async () => {
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
    const { outcome, asked } = await run(answers, { call: interrupted(50), answerMs: 5000 });
    expect(outcome).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
    expect(asked).toEqual(['POST /containers/create', 'DELETE /containers/*']);
    // Longer than the creation takes: nothing may appear once the job is over.
    await sleep(500);
    expect(exists).toBe(false);
  });

  test('of an engine that never answers the creation does not wait for long', async () => {
    const call = interrupted(50);
    const { outcome, asked, took } = await run({ 'POST /containers/create': 'hang' }, { call, answerMs: 20_000 });
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(asked.at(-1)).toBe('DELETE /containers/*');
    expect(took).toBeLessThan(5000);
  });

  test('while a job runs ends the wait at once, and removes the container', async () => {
    const { outcome, asked, took } = await run(
      { 'POST /containers/*/wait': 'hang' },
      { call: interrupted(100), answerMs: 30_000 },
    );
    expect(outcome).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
    expect(removals(asked)).toBe(1);
    expect(took).toBeLessThan(2000);
  });
});
