import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LlamaServer } from '../support/llama/start.ts';
import { ask, during, modelAt, question } from './asking.ts';

/**
 * Real inference. Such small models keep to a form and cannot judge: what they say is never looked at, only that whatever they
 * say is an answer that fits, or a failure with a name.
 */
export function conversation(start: () => Promise<LlamaServer>): void {
  let server: LlamaServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  it('gives an answer in range or none, counts the tokens of both ways, and says the same again', async () => {
    const model = modelAt(server, { patience: 100_000 });
    const first = await model.ask(question(), during(100_000));
    expect(['answer', 'nonsense', 'truncated']).toContain(first.kind);
    expect(model.usage().promptTokens).toBeGreaterThan(8);
    expect(model.usage().answerTokens).toBeGreaterThan(5);
    expect(await modelAt(server, { patience: 100_000 }).ask(question(), during(100_000))).toEqual(first);
  });

  it('cuts an answer that is longer than it may be', async () => {
    expect(await ask(modelAt(server), { maxTokens: 4 })).toMatchObject({ kind: 'truncated' });
  });

  it('refuses a prompt beyond its context', async () => {
    const prompt = { system: 'Judge.', user: 'if x: y() '.repeat(3000), masked: 0 };
    expect(await ask(modelAt(server), { prompt })).toMatchObject({ kind: 'truncated' });
  });

  it('is left in the middle of an answer, and goes on serving', async () => {
    const early = await modelAt(server).ask(question({ maxTokens: 2000 }), during(40));
    expect(early.kind).toBe('deadline');
    const next = modelAt(server, { patience: 100_000 }).ask(question({ maxTokens: 4 }), during(100_000));
    expect((await next).kind).toBe('truncated');
  });

  it('serves one after the other what is asked at once', async () => {
    const model = modelAt(server, { patience: 100_000 });
    const looks = [0, 1, 2].map((look) => model.ask(question({ look, maxTokens: 40 }), during(100_000)));
    for (const { kind } of await Promise.all(looks)) expect(['answer', 'nonsense', 'truncated']).toContain(kind);
  });
}
