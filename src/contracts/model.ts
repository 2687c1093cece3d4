import type { z } from 'zod';
import type { Call } from './call.ts';

/** What a model is asked as; each may be served by another one. */
export const MODEL_ROLES = ['summariser', 'judge', 'tester'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];
/** What something was sent as: an embedding model is asked nothing, and gets texts all the same. */
export const SENT_ROLES = [...MODEL_ROLES, 'embedding'] as const;
export type SentRole = (typeof SENT_ROLES)[number];

/** Both parts were composed by `pipeline/prompt`, the one door through which untrusted text enters a prompt. */
export type Prompt = {
  readonly system: string;
  readonly user: string;
  /** How many secrets were masked in it. */
  readonly masked: number;
};

export type ModelRequest<T> = {
  readonly role: ModelRole;
  /** What the answer is about, for the ledger and for gaps: a path, or `path:unit`. */
  readonly subject: string;
  readonly prompt: Prompt;
  /** Every object strict, every property required; ranges are checked after parsing. */
  readonly schema: z.ZodType<T>;
  /** Letters, digits and `_`: providers want one. Part of the cache key, so it carries the prompt's version. */
  readonly schemaName: string;
  readonly maxTokens: number;
  /** Which of several independent looks this is: part of the cache key, and of the seed. 0 is the first. */
  readonly look?: number;
};

/** Why there is no answer. None of these means "safe". */
export const MODEL_FAILURES = [
  /** It declined to answer, or its provider's filter did. */
  'refused',
  /** The answer was cut, or the prompt did not fit. */
  'truncated',
  /** It answered, and not as the schema says, after a second asking. */
  'nonsense',
  /** Nobody answered in time, after retries. */
  'unavailable',
  /** The key, the model's name or the endpoint was not accepted: asking again is of no use. */
  'rejected',
  /** Cost, tokens or calls are used up. */
  'budget',
  /** The run's own time is over. */
  'deadline',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

export type ModelOutcome<T> =
  | { readonly kind: 'answer'; readonly value: T; readonly model: string; readonly cached: boolean }
  | { readonly kind: ModelFailure; readonly reason: string };

/** What left for which host. `cached` answers sent nothing and are not here. */
export type Sent = {
  readonly subject: string;
  readonly role: SentRole;
  readonly host: string;
  readonly model: string;
  /** UTF-8 bytes of the prompt. */
  readonly bytes: number;
  /** SHA-256 of the prompt, in hex. */
  readonly hash: string;
  readonly masked: number;
};

export type ModelUsage = {
  readonly calls: number;
  readonly cacheHits: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** US dollars, of the models whose price is known. */
  readonly cost: number;
  /** Models that were used and whose price is not known: only tokens and calls bound them. */
  readonly unpriced: readonly string[];
};

/** A language model behind an OpenAI-compatible endpoint. It has no tools. Never rejects: what goes wrong is an outcome. */
export interface Model {
  ask<T>(request: ModelRequest<T>, call: Call): Promise<ModelOutcome<T>>;
  /** False: nothing of this file may be part of a prompt (`model-exclude`). Context of other files is asked about too. */
  allows(path: string): boolean;
  /** Model and host of each role. */
  describe(): Readonly<Record<ModelRole, { readonly model: string; readonly host: string }>>;
  usage(): ModelUsage;
  /** Sorted by subject, role, hash. */
  sent(): readonly Sent[];
  /** How a model turned out to want to be spoken to, in sentences for a person. */
  habits?(model: string): readonly string[];
  /** One vector a text, where an embedding model is configured. */
  embed?(texts: readonly string[], call: Call): Promise<readonly (readonly number[])[] | undefined>;
}
