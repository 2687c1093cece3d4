import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/contracts/store.ts';
import { completion, errorOf, modelServer, streamed } from '../support/model-server.ts';
import { ask, during, GOOD, modelAt, question } from './asking.ts';

const JSON_GOOD = JSON.stringify(GOOD);

function memory(): Store & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, text) => {
      entries.set(key, text);
    },
  };
}

describe('the budget', () => {
  it('sends nothing that could go beyond it, and counts what the server counted', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const model = modelAt(server, { prices: { small: { input: 1000, output: 10_000 } }, maxCost: 1.3 });
    expect(await ask(model)).toMatchObject({ kind: 'answer' });
    // 100 tokens of question and 10 of answer at these prices.
    expect(model.usage()).toMatchObject({ calls: 1, promptTokens: 100, answerTokens: 10, cost: 0.2, unpriced: [] });
    expect(await ask(model, { look: 1 })).toMatchObject({
      kind: 'budget',
      reason: expect.stringContaining('max-cost'),
    });
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    ['maxTokens', 250, 'max-tokens'],
    ['maxCalls', 1, 'max-calls'],
  ])('ends by %s', async (limit, most, named) => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const model = modelAt(server, { [limit]: most });
    expect(await ask(model)).toMatchObject({ kind: 'answer' });
    expect(await ask(model, { look: 1 })).toMatchObject({ kind: 'budget', reason: expect.stringContaining(named) });
    expect(server.asked).toHaveLength(1);
  });

  it('waits for what others have set aside instead of giving up', async () => {
    const server = await modelServer(() => ({ ...completion(JSON_GOOD), after: 30 }));
    const model = modelAt(server, { maxTokens: 360 });
    const outcomes = await Promise.all([0, 1, 2].map((look) => ask(model, { look })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer']);
  });

  it('a model without a price has no cost, and that is said', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const model = modelAt(server, { maxCost: 0 });
    expect(await ask(model)).toMatchObject({ kind: 'answer' });
    expect(model.usage()).toMatchObject({ cost: 0, unpriced: ['small'] });
  });

  it('does not believe every count, and does without one', async () => {
    const counts = [{ prompt_tokens: 1e300, completion_tokens: -5 }, null];
    const server = await modelServer((_, index) => completion(JSON_GOOD, { usage: counts[index] }));
    const model = modelAt(server);
    await ask(model);
    await ask(model, { look: 1 });
    const { promptTokens, answerTokens } = model.usage();
    expect(promptTokens).toBeGreaterThan(10);
    expect(promptTokens).toBeLessThan(200);
    expect(answerTokens).toBeGreaterThan(10);
  });

  it('what was refused outright costs nothing', async () => {
    const server = await modelServer(() => errorOf(400, 'no'));
    const model = modelAt(server);
    await ask(model);
    expect(model.usage()).toMatchObject({ calls: 1, promptTokens: 0, answerTokens: 0 });
  });
});

describe('the cache', () => {
  it('answers the same question of the same build without asking', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const store = memory();
    expect(await ask(modelAt(server, { store }))).toMatchObject({ cached: false });
    const again = modelAt(server, { store });
    expect(await ask(again)).toEqual({ kind: 'answer', value: GOOD, model: 'small', cached: true });
    expect(again.usage()).toMatchObject({ calls: 0, cacheHits: 1 });
    expect(again.sent()).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  it('knows other looks, prompts, schemas, models and builds apart', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const store = memory();
    await ask(modelAt(server, { store }));
    const { prompt } = question();
    for (const more of [{ look: 1 }, { prompt: { ...prompt, user: 'else' } }, { schemaName: 'verdict_2' }])
      expect(await ask(modelAt(server, { store }), more)).toMatchObject({ cached: false });
    const roles = { judge: 'large', summariser: 'large', tester: 'large' };
    expect(await ask(modelAt(server, { store, roles }))).toMatchObject({ cached: false });
    expect(await ask(modelAt(server, { store, salt: 'other build' }))).toMatchObject({ cached: false });
  });

  it.each([
    ['not JSON', '{'],
    ['another format', JSON.stringify({ format: 99, answer: GOOD })],
    ['an answer that does not fit', JSON.stringify({ format: 1, answer: { verdict: 'safe', confidence: 7 } })],
    ['far too long', JSON.stringify({ format: 1, answer: GOOD, more: 'x'.repeat(2_000_000) })],
  ])('an entry that is %s counts as none', async (_, text) => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const store = memory();
    await ask(modelAt(server, { store }));
    for (const key of store.entries.keys()) store.entries.set(key, text);
    expect(await ask(modelAt(server, { store }))).toMatchObject({ value: GOOD, cached: false });
  });

  it('keeps answers as they come and no failures', async () => {
    const server = await modelServer((_, index) => (index === 0 ? completion(JSON_GOOD) : errorOf(401, 'no')));
    const store = memory();
    const model = modelAt(server, { store });
    await ask(model);
    expect(store.entries.size).toBe(1);
    await ask(model, { look: 1 });
    expect(store.entries.size).toBe(1);
  });
});

describe('what is sent, and to whom', () => {
  it('goes to the host that was named, with our headers and nothing of this machine', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const base = `${server.url}?api-version=2024-10-21`;
    await ask(modelAt({ url: base }, { headers: [['X-Team', 'blue']] }));
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v1/chat/completions?api-version=2024-10-21');
    expect(asked?.headers).toMatchObject({ authorization: 'Bearer key-of-the-test', 'x-team': 'blue' });
    expect(Object.keys(asked?.headers ?? {}).filter((name) => name.startsWith('x-stainless'))).toEqual([]);
  });

  it('sends no key where there is none, and one of the headers where it is given', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    await ask(modelAt(server, { key: undefined }));
    await ask(modelAt(server, { headers: [['Authorization', 'Bearer mine']] }));
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer mine']);
  });

  it('stands in the ledger once for each prompt and model, however often it was asked', async () => {
    const server = await modelServer((_, index) => (index < 2 ? errorOf(500, 'oops') : streamed(JSON_GOOD)));
    const model = modelAt(server);
    await ask(model, { prompt: { system: 'Judge.', user: 'é', masked: 3 } });
    const host = new URL(server.url).host;
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const entry = { subject: 'app.py:view', role: 'judge', host, model: 'small', bytes: 9, hash, masked: 3 };
    expect(model.sent()).toEqual([entry]);
  });

  it.each(['secrets/a.py', 'secrets/a.py:view', 'secrets/b:c.py:view'])('nothing of %s', async (subject) => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const model = modelAt(server, { excluded: (path) => path.startsWith('secrets/') });
    expect(model.allows('secrets/a.py')).toBe(false);
    expect(await ask(model, { subject })).toMatchObject({ kind: 'rejected' });
    expect(server.asked).toEqual([]);
    expect(model.sent()).toEqual([]);
  });

  it('never more at once than it may', async () => {
    const server = await modelServer(() => ({ ...completion(JSON_GOOD), after: 40 }));
    const model = modelAt(server, { concurrency: 3 });
    await Promise.all(Array.from({ length: 10 }, (_, look) => ask(model, { look })));
    expect(server.most()).toBe(3);
  });
});

describe('another model', () => {
  const roles = { judge: 'first', summariser: 'cheap', tester: 'first' };

  it('is asked by the role', async () => {
    const server = await modelServer(() => completion(JSON_GOOD));
    const model = modelAt(server, { roles });
    expect(await ask(model, { role: 'summariser' })).toMatchObject({ model: 'cheap' });
    expect(model.describe()).toMatchObject({ judge: { model: 'first' }, summariser: { model: 'cheap' } });
  });

  it.each([
    ['refuses', completion('', { refusal: 'no' })],
    ['is not there', errorOf(404, 'no such model')],
    ['talks nonsense', completion('maybe')],
    ['has too short a context', errorOf(400, 'maximum context length is 5')],
  ])('takes over where the first %s', async (_, bad) => {
    const server = await modelServer(({ body }) => (body.model === 'first' ? bad : completion(JSON_GOOD)));
    const model = modelAt(server, { roles, fallback: 'second' });
    expect(await ask(model)).toMatchObject({ kind: 'answer', model: 'second' });
  });

  it('fails as the first did, with both reasons', async () => {
    const server = await modelServer(({ body }) =>
      body.model === 'first' ? completion('', { refusal: 'no' }) : errorOf(404, 'unknown'),
    );
    const outcome = await ask(modelAt(server, { roles, fallback: 'second' }));
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('unknown') });
  });

  it('makes vectors, kept by text, or says that it cannot', async () => {
    const server = await modelServer(({ path }) =>
      path.endsWith('/embeddings')
        ? {
            body: {
              data: [
                { index: 1, embedding: [0, 1] },
                { index: 0, embedding: [1, 0] },
              ],
            },
          }
        : errorOf(404, 'no'),
    );
    const store = memory();
    const model = modelAt(server, { embedding: 'vectors', store });
    expect(await model.embed?.(['a', 'b'], during())).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(await model.embed?.(['b', 'a', 'b'], during())).toEqual([
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(server.asked).toHaveLength(1);
    expect(model.sent().map(({ role }) => role)).toEqual(['embedding', 'embedding']);
    const broken = modelAt(await modelServer(() => ({ body: { data: 'none' } })), { embedding: 'vectors' });
    expect(await broken.embed?.(['a'], during())).toBeUndefined();
    expect(modelAt(server).embed).toBeUndefined();
  });
});
