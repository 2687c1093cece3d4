import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import { locate } from './places.ts';
import type { State } from './state.ts';
import { store } from './stores.ts';
import type { Value } from './values.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** `target = value`, `target += value`. */
export function assigned(an: Analysis, st: State, expression: Kind<'assignment'>): Value {
  const { target, operator } = expression;
  const { start, end } = expression;
  const given =
    operator === undefined
      ? expression.value
      : ({
          kind: 'binary',
          start,
          end,
          operator: operator.replace(/=$/, ''),
          left: target,
          right: expression.value,
        } as const);
  const value = evaluate(an, st, given);
  store(an, st, locate(an, st, target), value, operator === undefined ? expression.value : expression);
  return value;
}
