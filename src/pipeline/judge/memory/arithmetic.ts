import type { Expression } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import { scalarOfExpression } from './scalars.ts';
import type { State } from './state.ts';
import { fitted } from './stores.ts';
import { commonType } from './types.ts';
import { ANY, add, between, divide, isConstant, isNull, multiply, type Num, subtract, type Value } from './values.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;

/** What comes out of `+ - * / %`; whether it fits the type it is computed in. */
export function arithmetic(an: Analysis, st: State, expression: Binary, a: Value, b: Value): Value {
  const { operator, right } = expression;
  if (operator === '/' || operator === '%') checkDivisor(an, st, expression, b);
  if (a.kind !== 'number' || b.kind !== 'number') return ANY;
  const result = computed(operator, a, b);
  if (result === undefined) return operator === '%' ? remainder(a, b) : ANY;
  const type = commonType(scalarOfExpression(an, st, expression.left), scalarOfExpression(an, st, right));
  return type === undefined || operator === '/' ? result : fitted(an, result, type, expression);
}

function computed(operator: string, a: Num, b: Num): Num | undefined {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      return undefined;
  }
}

/** `n % 10` lies below 10, however it came about. */
function remainder(a: Num, b: Num): Value {
  if (!isConstant(b) || b.lo <= 0 || b.unit !== undefined) return ANY;
  if (isConstant(a) && a.unit === undefined) return { ...a, lo: a.lo % b.lo, hi: a.lo % b.lo };
  return between(a.lo >= 0 ? 0 : 1 - b.lo, b.lo - 1);
}

/** A divisor that is zero, or that somebody outside may make zero. */
function checkDivisor(an: Analysis, st: State, { right }: Binary, divisor: Value): void {
  if (divisor.kind !== 'number' || divisor.nonzero) return;
  if (isNull(divisor)) an.report('zero-divisor', right, 'the divisor', 'is zero here');
  const reaches = divisor.origin !== undefined && divisor.lo <= 0 && divisor.hi >= 0 && (divisor.low || divisor.high);
  if (!reaches || divisor.origin === undefined || isNull(divisor)) return;
  const real = scalarOfExpression(an, st, right)?.isReal === true;
  an.report(
    'zero-divisor',
    right,
    'the divisor',
    `can be zero, since ${divisor.origin.says} is not tested for it${real ? ' (infinite, in floating point)' : ''}`,
    divisor,
  );
}
