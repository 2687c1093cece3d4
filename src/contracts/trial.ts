import type { Unit } from './suspicion.ts';

/** A test of a unit that somebody wrote who is not believed: it defines `check(unit, given, expect)`. */
export type WrittenTest = {
  readonly code: string;
  /** Given to `check`: what is to harm, and what must not. */
  readonly attack: unknown;
  readonly benign: unknown;
};

/** What is tried: a unit of one file, as the file is or with lines replaced. */
export type Trial = { readonly unit: Unit; readonly test: WrittenTest };
