import { describe, expect, it } from 'vitest';
import { completion, errorOf, modelServer, type Script, type Served, streamed } from '../support/model-server.ts';
import { ask, during, GOOD, modelAt, question } from './asking.ts';

const good = (): Served => streamed(JSON.stringify(GOOD));
/** The first so many requests fare badly, the others well. */
const atFirst =
  (bad: readonly Served[]): Script =>
  (_, index) =>
    bad[index] ?? good();

const ANSWER = { kind: 'answer', value: GOOD, model: 'small', cached: false };

describe('what passes is asked again', () => {
  it.each<[string, Served]>([
    ['HTTP 429 with a short retry-after', { ...errorOf(429, 'slow down'), headers: { 'retry-after-ms': '30' } }],
    ['HTTP 500', errorOf(500, 'oops')],
    ['HTTP 503 with a page', { status: 503, body: '<html>busy</html>', headers: { 'content-type': 'text/html' } }],
    ['HTTP 529', errorOf(529, 'overloaded')],
    ['a dropped connection', { drops: 'first' }],
    ['a stream that drops', { events: [{ choices: [{ delta: { content: '{"ver' } }] }], drops: 'last' }],
    ['a stream that just ends', { events: [{ choices: [{ delta: { content: '{"ver' } }] }] }],
    [
      'an error in mid-stream, after HTTP 200',
      { events: [{ choices: [{ delta: { content: '{"ver' } }] }, { error: { code: 500, message: 'not the format' } }] },
    ],
    ['a stream of broken JSON', { events: ['data: {"choices": [\n\n'] }],
    ['an error body under HTTP 200', { body: { error: { message: 'upstream' } } }],
    ['an answer without choices', { body: {} }],
  ])('%s', async (_, bad) => {
    const server = await modelServer(atFirst([bad]));
    expect(await ask(modelAt(server))).toEqual(ANSWER);
    expect(server.asked).toHaveLength(2);
  });

  it('gives up after four requests, and says what the last one said', async () => {
    const server = await modelServer(() => errorOf(503, 'no capacity'));
    const outcome = await ask(modelAt(server));
    expect(outcome).toMatchObject({ kind: 'unavailable', reason: expect.stringContaining('no capacity') });
    expect(server.asked).toHaveLength(4);
  });

  it('waits as long as it is asked to, also for all others', async () => {
    const server = await modelServer(atFirst([{ ...errorOf(429, 'slow down'), headers: { 'retry-after': '1' } }]));
    const model = modelAt(server, { concurrency: 1 });
    expect(await Promise.all([ask(model), ask(model, { look: 1 })])).toEqual([ANSWER, ANSWER]);
    const [first = 0, second = 0] = server.asked.map(({ at }) => at);
    expect(second - first).toBeGreaterThan(950);
  });

  it('does not wait beyond the deadline: a long retry-after ends the question at once', async () => {
    const server = await modelServer(() => ({ ...errorOf(429, 'slow down'), headers: { 'retry-after': '90' } }));
    const began = performance.now();
    expect(await ask(modelAt(server))).toMatchObject({ kind: 'unavailable', reason: expect.stringContaining('90 s') });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(server.asked).toHaveLength(1);
  });

  it('hangs up on silence, before the answer and within it', async () => {
    const silent = [{ after: 400 }, { events: [{ choices: [{ delta: { content: '{' } }] }], hangs: true }];
    const server = await modelServer(atFirst(silent));
    expect(await ask(modelAt(server, { patience: 150 }))).toEqual(ANSWER);
    expect(server.asked).toHaveLength(3);
  });

  it('asks no more after three questions that nobody answered', async () => {
    const server = await modelServer(() => ({ ...errorOf(503, 'down'), headers: { 'retry-after-ms': '1' } }));
    const model = modelAt(server);
    for (let look = 0; look < 5; look++) expect(await ask(model, { look })).toMatchObject({ kind: 'unavailable' });
    expect(server.asked).toHaveLength(12);
  });
});

describe('what does not pass is not asked again', () => {
  it.each<[string, Served]>([
    ['401', errorOf(401, 'Incorrect API key provided')],
    ['403', errorOf(403, 'forbidden')],
    ['404, a wrong model', errorOf(404, 'The model `small` does not exist', { code: 'model_not_found' })],
    ['410', errorOf(410, 'gone')],
    ['429 for want of money', errorOf(429, 'You exceeded your current quota', { code: 'insufficient_quota' })],
    ['a web page', { body: '<!DOCTYPE html><title>Sign in</title>', headers: { 'content-type': 'text/html' } }],
    ['a web page that calls itself JSON', { body: ' <html>Sign in</html>' }],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/v1' } }],
  ])('%s, by any question', async (_, bad) => {
    const server = await modelServer(() => bad);
    const model = modelAt(server);
    expect(await ask(model)).toMatchObject({ kind: 'rejected' });
    expect(await ask(model, { look: 1 })).toMatchObject({ kind: 'rejected' });
    expect(server.asked).toHaveLength(1);
  });

  it('a fault of one question does not speak for the others', async () => {
    const server = await modelServer(atFirst([errorOf(400, 'invalid character in the input')]));
    const model = modelAt(server);
    expect(await ask(model)).toMatchObject({ kind: 'rejected' });
    expect(await ask(model)).toEqual(ANSWER);
  });

  it.each<[string, Served, string]>([
    ['a prompt beyond the context', errorOf(400, 'too long', { code: 'context_length_exceeded' }), 'truncated'],
    ['a filter on the prompt', errorOf(400, 'filtered', { code: 'content_filter' }), 'refused'],
    ['a filter in the stream', streamed('{"ver', 'content_filter'), 'refused'],
    ['a refusal', completion('', { refusal: 'I will not help with that.' }), 'refused'],
    ['a refusal in plain words', completion("I'm sorry, but I can't help with that."), 'refused'],
    ['an answer that was cut', streamed('{ "verdict": "unsafe", "con', 'length'), 'truncated'],
  ])('%s', async (_, served, kind) => {
    const server = await modelServer(() => served);
    expect(await ask(modelAt(server))).toMatchObject({ kind });
    expect(server.asked).toHaveLength(1);
  });

  it('never shows the key, whatever the server says', async () => {
    const server = await modelServer(() => errorOf(401, 'the key key-of-the-test is wrong'));
    expect(JSON.stringify(await ask(modelAt(server)))).not.toContain('key-of-the-test');
  });
});

describe('the end of the run', () => {
  it('ends a question that is under way', async () => {
    const server = await modelServer(() => ({ after: 3000 }));
    const began = performance.now();
    expect(await modelAt(server).ask(question(), during(200))).toMatchObject({ kind: 'deadline' });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('lets no further question begin', async () => {
    const server = await modelServer(good);
    expect(await modelAt(server).ask(question(), during(-1))).toMatchObject({ kind: 'deadline' });
    const call = { ...during(), signal: AbortSignal.abort() };
    expect(await modelAt(server).ask(question(), call)).toMatchObject({ kind: 'deadline' });
    expect(server.asked).toHaveLength(0);
  });
});

describe('a server that ends its streams early', () => {
  const broken: Served = { events: [{ choices: [{ delta: { content: '{"ver' } }] }, 'data: [DONE]\n\n'] };

  it('is asked for whole answers from then on', async () => {
    const server = await modelServer(({ body }) => (body.stream === true ? broken : completion(JSON.stringify(GOOD))));
    const model = modelAt(server);
    expect(await ask(model)).toMatchObject({ kind: 'answer', value: GOOD });
    expect(await ask(model, { subject: 'b.py:f', look: 1 })).toMatchObject({ kind: 'answer' });
    expect(server.asked.map(({ body }) => body.stream === true)).toEqual([true, false, false]);
  });

  it('and says as a whole why: a prompt that it streams nothing about was too long', async () => {
    const tooLong = errorOf(400, "This model's maximum context length is 4096 tokens.", {
      code: 'context_length_exceeded',
    });
    const server = await modelServer(({ body }) => (body.stream === true ? { events: [] } : tooLong));
    expect(await ask(modelAt(server))).toMatchObject({ kind: 'truncated' });
  });
});
