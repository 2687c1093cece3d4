import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ModelRequest } from '../../src/contracts/model.ts';
import { createScriptedModel } from '../../src/models/scripted.ts';

const schema = z.strictObject({ verdict: z.enum(['safe', 'unsafe']) });
const CALL = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };

const question = (subject: string): ModelRequest<z.infer<typeof schema>> => ({
  role: 'judge',
  subject,
  prompt: { system: 'Judge.', user: 'code', masked: 2 },
  schema,
  schemaName: 'verdict_1',
  maxTokens: 50,
});

test('a scripted value is checked by the schema, as a reply of a real model is', async () => {
  const model = createScriptedModel({
    reply: ({ subject }) => ({ kind: 'answer', value: { verdict: subject === 'a.py' ? 'safe' : 'perhaps' } }),
  });
  expect(await model.ask(question('a.py'), CALL)).toEqual({
    kind: 'answer',
    value: { verdict: 'safe' },
    model: 'scripted',
    cached: false,
  });
  expect(await model.ask(question('b.py'), CALL)).toMatchObject({ kind: 'nonsense' });
  expect(model.usage().calls).toBe(2);
});

test('a scripted failure is handed on, and what was asked stands in the ledger, sorted', async () => {
  const model = createScriptedModel({ reply: () => ({ kind: 'refused', reason: 'it will not say' }) });
  for (const subject of ['z.py', 'a.py']) {
    expect(await model.ask(question(subject), CALL)).toEqual({ kind: 'refused', reason: 'it will not say' });
  }
  expect(model.sent()).toMatchObject([
    { subject: 'a.py', role: 'judge', bytes: 'Judge.\ncode'.length, masked: 2 },
    { subject: 'z.py' },
  ]);
});

test('an interrupted run asks nothing', async () => {
  const model = createScriptedModel({ reply: () => ({ kind: 'answer', value: {} }) });
  const call = { signal: AbortSignal.abort(), deadline: Number.POSITIVE_INFINITY };
  expect(await model.ask(question('a.py'), call)).toMatchObject({ kind: 'deadline' });
  expect(model.requests).toEqual([]);
});
