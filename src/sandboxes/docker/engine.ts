import type { Duplex } from 'node:stream';
import type { z } from 'zod';
import type { Call, Clock } from '../../contracts/call.ts';
import type { Address, Remote } from './address.ts';
import { EngineError } from './engine-error.ts';
import { ask, follow, hijack, type Question } from './http.ts';
import { type Patience, patience } from './patience.ts';

/** Milliseconds the engine may take to answer one request. Starting a container is the slowest of them. */
export const ANSWER_MS = 30_000;
/** The first question of all: an engine that is there answers it at once. */
export const GREETING_MS = 10_000;

/** Where and how the engine is talked to. */
export type EngineOptions = {
  /** A path or `unix://` address; `DOCKER_HOST`'s value fits. Default: the usual path. */
  readonly socket?: string | undefined;
  /** Default: an engine on another machine is refused. */
  readonly remote?: Remote | undefined;
  readonly clock: Clock;
  /** Milliseconds for one answer, for tests; default 30 s (10 s for the first). */
  readonly answerMs?: number;
};

/** The engine at one address, at one version of its API. */
export type Engine = {
  readonly address: Address;
  /** How long an ordinary answer may take, for this call. */
  patience(call: Call, milliseconds?: number): Patience;
  /** The answer's text, unread. */
  say(question: Question): Promise<string>;
  /** The answer, parsed by a schema: an engine (or what pretends to be one) is not trusted to keep its own format. */
  ask<T>(schema: z.ZodType<T>, question: Question): Promise<T>;
  follow(question: Question, line: (text: string) => void): Promise<void>;
  hijack(question: Question): Promise<Duplex>;
  readonly answerMs: number;
};

/** Parses an answer at the door. */
export function parseAnswer<T>(schema: z.ZodType<T>, text: string, path: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EngineError('nonsense', `the Docker engine's answer to ${path} is not JSON`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new EngineError('nonsense', `the Docker engine's answer to ${path} is not understood${field}`);
}

/** An engine at a known version; `version` is empty for the questions asked before it is known. */
export function engineAt(address: Address, version: string, options: EngineOptions): Engine {
  const answerMs = options.answerMs ?? ANSWER_MS;
  const prefix = version === '' ? '' : `/v${version}`;
  const at = (question: Question): Question => ({ ...question, path: prefix + question.path });
  return {
    address,
    answerMs,
    patience: (call, milliseconds = answerMs) => patience(milliseconds, call, options.clock),
    say: (question) => ask(address, at(question)),
    ask: async (schema, question) => parseAnswer(schema, await ask(address, at(question)), question.path),
    follow: (question, line) => follow(address, at(question), line),
    hijack: (question) => hijack(address, at(question)),
  };
}
