import type { Expression } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import type { State } from './state.ts';
import type { Value } from './values.ts';

export type Call = Extract<Expression, { kind: 'call' }>;

/** A call, its arguments evaluated. */
export type Called = {
  readonly an: Analysis;
  readonly st: State;
  readonly expression: Call;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly values: readonly Value[];
};

/** What one function of the library does. */
export type Model = (called: Called) => Value;
