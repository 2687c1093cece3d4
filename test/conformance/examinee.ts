import { expect } from 'vitest';
import type { Sandbox, SandboxJob, SandboxOutcome } from '../../src/contracts/sandbox.ts';

/** A backend to examine. */
export type Examinee = {
  readonly name: string;
  create(): Promise<Sandbox>;
  /** How many places (containers, workers) of this examinee exist now. */
  places(): Promise<number>;
};

/** A Python job whose `main` is the given source. */
export const pythonJob = (main: string, change: Partial<SandboxJob> = {}): SandboxJob => ({
  language: 'python',
  harness: { main },
  input: new Uint8Array(),
  timeoutMs: 15_000,
  outputLimit: 64 * 1024,
  ...change,
});

type Ran = Extract<SandboxOutcome, { kind: 'ran' }>;

/** The outcome of a job that must have been run. */
export function ran(outcome: SandboxOutcome): Ran {
  if (outcome.kind === 'failed') return expect.fail(`the backend failed: ${outcome.reason}`);
  return outcome;
}

/** Runs a Python source that the backend must be able to run. */
export type Run = (main: string, change?: Partial<SandboxJob>) => Promise<Ran>;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (value: Uint8Array): string => new TextDecoder().decode(value);
