import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import { locate } from './places.ts';
import type { State } from './state.ts';
import { constant, dated, isConstant, isNull, type Num, type Value } from './values.ts';

export type Comparison = Extract<Expression, { kind: 'binary' }>;

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '==': '!=',
  '!=': '==',
};
const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** What the outcome says about both sides; empty where it cannot be. */
export function refined(
  an: Analysis,
  st: State,
  test: Comparison,
  left: Value,
  right: Value,
  truth: boolean,
): readonly State[] {
  const operator = truth ? test.operator : (OPPOSITE[test.operator] ?? '');
  const mirrored = MIRRORED[operator] ?? '';
  const possible = learn(an, st, test.left, left, operator, right) && learn(an, st, test.right, right, mirrored, left);
  return possible ? [st] : [];
}

/** A variable behind an assignment or a call that only takes its size. */
function subjectOf(expression: Expression): Expression {
  if (expression.kind === 'assignment') return expression.target;
  return expression;
}

/** `value operator other` holds: what that says about the variable that holds the value. Whether it can be so. */
function learn(an: Analysis, st: State, expression: Expression, value: Value, operator: string, other: Value): boolean {
  if (value.kind === 'pointer') return learnPointer(an, st, expression, value, operator, other);
  const subject = subjectOf(expression);
  if (subject.kind === 'call') {
    if (measuredText(an, st, subject, operator, other)) return true;
    for (const argument of subject.args) lookedAt(st, argument.value, operator, other);
    return true;
  }
  if (value.kind !== 'number') return true;
  const next = narrowed(value, operator, other);
  if (next === undefined) return false;
  put(an, st, subject, next);
  return true;
}

/** Replaces a variable's value by what is now known of it. */
function put(an: Analysis, st: State, expression: Expression, value: Value): void {
  an.quiet += 1;
  const place = locate(an, st, expression);
  an.quiet -= 1;
  const known = dated(st, value);
  if (place?.kind === 'variable' && an.types.get(place.id)?.isArray !== true) st.values.set(place.id, known);
  if (place?.kind === 'field') st.values.set(place.key, known);
}

/** `strlen(text) > 0` says how long the text is. */
function measuredText(
  an: Analysis,
  st: State,
  { callee, args }: Extract<Expression, { kind: 'call' }>,
  operator: string,
  other: Value,
): boolean {
  const [argument] = args;
  if (argument === undefined || callee.kind !== 'name' || !/^(?:strlen|wcslen)$/.test(callee.name)) return false;
  an.quiet += 1;
  const pointer = evaluate(an, st, argument.value);
  an.quiet -= 1;
  const memory = pointer.kind === 'pointer' && isNull(pointer.offset) ? st.memory.get(pointer.object) : undefined;
  if (memory?.text === undefined) return true;
  const length = narrowed(memory.text.length, operator, other);
  if (length !== undefined) st.change(memory.id, { text: { ...memory.text, length } });
  return true;
}

/** `abs(n) < limit`, `valid(n)`: somebody has looked at it, and whether that is enough cannot be seen here. */
function lookedAt(st: State, expression: Expression, operator: string, other: Value): void {
  if (expression.kind !== 'name') return;
  const id = st.scope.get(expression.name);
  const value = id === undefined ? undefined : st.values.get(id);
  if (id === undefined || value?.kind !== 'number' || value.origin === undefined) return;
  const nonzero = operator === '>' && other.kind === 'number' && other.lo >= 0;
  st.values.set(id, { ...value, low: false, high: false, nonzero: value.nonzero || nonzero || !isConstant(other) });
}

/** A value after a comparison; undefined where it cannot come out so. */
function narrowed(value: Num, operator: string, other: Value): Num | undefined {
  if (other.kind !== 'number') return unbounded(value, operator);
  if (value.unit !== other.unit && !isNull(other)) return { ...value, low: false, high: false };
  switch (operator) {
    case '<':
      return below(value, other.hi - 1, other);
    case '<=':
      return below(value, other.hi, other);
    case '>':
      return above(value, other.lo + 1, other);
    case '>=':
      return above(value, other.lo, other);
    case '==':
      return isConstant(other)
        ? other.lo < value.lo || other.lo > value.hi
          ? undefined
          : { ...other, assumed: !isConstant(value) }
        : { ...value, low: false, high: false };
    case '!=':
      return excluding(value, other);
    default:
      return value;
  }
}

/** Compared with what nobody knows: that end is looked at. */
function unbounded(value: Num, operator: string): Num {
  if (operator.startsWith('<')) return { ...value, high: false };
  if (operator.startsWith('>')) return { ...value, low: false };
  return value;
}

function below(value: Num, bound: number, other: Num): Num | undefined {
  if (value.lo > bound) return undefined;
  if (value.hi <= bound) return other.high ? value : { ...value, high: false };
  // A counter that starts somewhere and runs to a bound from outside meets it.
  const origin = value.origin ?? (value.low ? other.origin : undefined);
  return { ...value, hi: bound, high: other.high && origin !== undefined, origin };
}

function above(value: Num, bound: number, other: Num): Num | undefined {
  if (value.hi < bound) return undefined;
  if (value.lo >= bound) return other.low ? value : { ...value, low: false };
  return { ...value, lo: bound, low: other.low && value.origin !== undefined };
}

function excluding(value: Num, other: Num): Num | undefined {
  if (other.lo !== other.hi) return value;
  if (value.lo === value.hi) return value.lo === other.lo ? undefined : value;
  const nonzero = value.nonzero || other.lo === 0;
  const lo = value.lo === other.lo ? value.lo + 1 : value.lo;
  const hi = value.hi === other.lo ? value.hi - 1 : value.hi;
  return { ...value, lo, hi, nonzero };
}

function learnPointer(
  an: Analysis,
  st: State,
  expression: Expression,
  value: Extract<Value, { kind: 'pointer' }>,
  operator: string,
  other: Value,
): boolean {
  if (!isNull(other)) {
    // The same as something that nobody knows: it may be known, and given back, under that name.
    if (operator === '==') st.change(value.object, { escaped: true });
    return true;
  }
  const subject = subjectOf(expression);
  const known = { ...value, maybeNull: false, unasked: undefined, old: undefined };
  if (operator === '!=') {
    if (value.old !== undefined) st.memory.delete(value.old);
    put(an, st, subject, known);
    return true;
  }
  if (operator !== '==') return true;
  if (!value.maybeNull) return false;
  if (value.unasked === 'allocation') st.memory.delete(value.object);
  put(an, st, subject, constant(0));
  return true;
}
