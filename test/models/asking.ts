import { z } from 'zod';
import type { Model, ModelOutcome, ModelRequest } from '../../src/contracts/model.ts';
import { createModel, type ModelOptions } from '../../src/models/index.ts';
import type { ModelServer } from '../support/model-server.ts';

/** The answer that the tests ask for: closed, with a range. */
export const verdictSchema = z.strictObject({
  verdict: z.enum(['safe', 'unsafe']),
  confidence: z.number().min(0).max(1),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const GOOD: Verdict = { verdict: 'unsafe', confidence: 0.5 };

const CLOCK = { now: () => performance.now() };

export const question = (more: Partial<ModelRequest<Verdict>> = {}): ModelRequest<Verdict> => ({
  role: 'judge',
  subject: 'app.py:view',
  prompt: { system: 'Judge the code.', user: 'def view(): pass', masked: 0 },
  schema: verdictSchema,
  schemaName: 'verdict_1',
  maxTokens: 100,
  ...more,
});

/** A model at a scripted server, with little patience. */
export const modelAt = ({ url }: Pick<ModelServer, 'url'>, more: Partial<ModelOptions> = {}): Model =>
  createModel({
    baseUrl: url,
    key: 'key-of-the-test',
    headers: [],
    roles: { judge: 'small', summariser: 'small', tester: 'small' },
    fallback: undefined,
    embedding: undefined,
    maxCost: 1,
    maxTokens: 1_000_000,
    maxCalls: 1000,
    prices: {},
    concurrency: 8,
    patience: 5000,
    excluded: () => false,
    store: undefined,
    salt: 'build',
    clock: CLOCK,
    random: () => 0,
    ...more,
  });

export const during = (milliseconds = 20_000) => ({
  signal: new AbortController().signal,
  deadline: CLOCK.now() + milliseconds,
});

export const ask = (model: Model, more: Partial<ModelRequest<Verdict>> = {}): Promise<ModelOutcome<Verdict>> =>
  model.ask(question(more), during());
