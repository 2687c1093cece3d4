import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate, split } from './analysis.ts';
import { arithmetic } from './arithmetic.ts';
import { assigned } from './assign.ts';
import { call } from './calls.ts';
import { compared } from './compare.ts';
import { KNOWN_CONSTANTS } from './constants.ts';
import { release } from './heap.ts';
import { assembled } from './macros.ts';
import { measured } from './measure.ts';
import { elementOf, locate, shifted } from './places.ts';
import type { State } from './state.ts';
import { addressOf, cut, fitted, handOn, load } from './stores.ts';
import { extracted, isStream } from './streams.ts';
import { parseType, scalarOfVariable } from './types.ts';
import { ANY, between, constant, either, isConstant, isNull, negate, pointTo, type Value } from './values.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', 'and', 'or']);

/** What is known of an expression's value; what it does is done. */
export function evaluateExpression(an: Analysis, st: State, expression: Expression): Value {
  an.spend();
  const value = plain(an, st, expression);
  if (expression.cast === undefined || value.kind !== 'number') return value;
  // Who writes a cast knows that the value may be cut: only what was computed before it counts.
  const scalar = scalarOfVariable(parseType(expression.cast));
  return value.made ? fitted(an, value, scalar, expression) : narrowed(value, scalar);
}

function narrowed(value: Value, scalar: ReturnType<typeof scalarOfVariable>): Value {
  if (value.kind !== 'number' || scalar === undefined || scalar.isReal) return value;
  return value.lo >= scalar.lo && value.hi <= scalar.hi ? value : cut(value, scalar);
}

function plain(an: Analysis, st: State, expression: Expression): Value {
  switch (expression.kind) {
    case 'literal':
      return literal(an, st, expression);
    case 'name':
      return named(an, st, expression);
    case 'member':
    case 'index':
      return load(an, st, locate(an, st, expression), expression);
    case 'call':
      return call(an, st, expression);
    case 'binary':
      return binary(an, st, expression);
    case 'unary':
      return unary(an, st, expression);
    case 'conditional':
      return conditional(an, st, expression);
    case 'assignment':
      return assignment(an, st, expression);
    case 'other':
      if (assembled(an, st, expression)) return ANY;
      if (expression.measures !== undefined) return measured(an, st, expression.measures);
      for (const part of expression.parts) evaluate(an, st, part);
      return ANY;
    case 'collection':
      for (const entry of expression.entries) handOn(st, evaluate(an, st, entry.value));
      return ANY;
    case 'template':
      for (const part of expression.parts) evaluate(an, st, part);
      return ANY;
    default:
      return ANY;
  }
}

function literal(an: Analysis, st: State, { value, start }: Kind<'literal'>): Value {
  if (value === null) return constant(0);
  if (typeof value !== 'string') return constant(Number(value));
  return textAt(an, st, value, start, /^L"/.test(an.module.text.slice(start, start + 2)) ? 4 : 1);
}

const encoder = new TextEncoder();

/** A literal text lies somewhere, with its end. */
function textAt(an: Analysis, st: State, value: string, start: number, element: number): Value {
  const id = -1 - start;
  const length = element === 1 ? encoder.encode(value).length : value.length;
  st.memory.set(id, {
    id,
    how: 'literal',
    name: 'the text',
    size: constant((length + 1) * element),
    element,
    node: { start, end: start },
    freed: undefined,
    escaped: false,
    written: Number.POSITIVE_INFINITY,
    text: { length: constant(length), filled: length, ends: true },
    variable: undefined,
  });
  an.spend();
  return pointTo(id);
}

function named(an: Analysis, st: State, expression: Kind<'name'>): Value {
  const place = locate(an, st, expression);
  if (place !== undefined) return load(an, st, place, expression);
  const text = an.texts.get(expression.name);
  if (text !== undefined) return textAt(an, st, text, expression.start, 1);
  return an.constants.get(expression.name) ?? KNOWN_CONSTANTS.get(expression.name) ?? ANY;
}

function binary(an: Analysis, st: State, expression: Kind<'binary'>): Value {
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    const { yes, no } = split(an, st.copy(), expression);
    for (const side of [...yes, ...no]) setBeside(st, side);
    return yes.length === 0 ? constant(0) : no.length === 0 ? constant(1) : between(0, 1);
  }
  const a = evaluate(an, st, left);
  if (operator === '>>' && an.isCpp && isStream(an, st, left)) return extracted(an, st, right);
  const b = evaluate(an, st, right);
  if (COMPARES.has(operator)) {
    const truth = compared(operator, a, b);
    return truth === undefined ? between(0, 1) : constant(truth ? 1 : 0);
  }
  return moved(an, st, expression, a, b) ?? arithmetic(an, st, expression, a, b);
}

const ANYWHERE = between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
/** A pointer and a number. */
function moved(
  an: Analysis,
  st: State,
  { operator, left, right }: Kind<'binary'>,
  a: Value,
  b: Value,
): Value | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  if (a.kind === 'pointer' && b.kind === 'any' && operator === '+') return shifted(a, ANYWHERE, constant(1));
  if (a.kind === 'pointer' && b.kind === 'number')
    return shifted(a, operator === '-' ? negate(b) : b, elementOf(an, st, left, a));
  return b.kind === 'pointer' && operator === '+' ? shifted(b, a, elementOf(an, st, right, b)) : undefined;
}

function unary(an: Analysis, st: State, expression: Kind<'unary'>): Value {
  const { operator, operand } = expression;
  if (operator === '&') return addressOf(an, st, operand, expression);
  if (operator === '*') return load(an, st, locate(an, st, expression), expression);
  const value = evaluate(an, st, operand);
  if (operator === 'delete') {
    release(an, st, value, expression, /^(?:::)?\s*delete\s*\[/.test(an.text(expression)) ? 'new[]' : 'new');
    return ANY;
  }
  if (operator === '-' && value.kind === 'number') return negate(value);
  if (operator === '+') return value;
  if (operator !== 'not') return ANY;
  return isNull(value) ? constant(1) : isConstant(value) ? constant(0) : between(0, 1);
}

/** What one side of a condition has set may be set. */
function setBeside(st: State, side: State): void {
  for (const [id, value] of st.values) {
    if (value.kind === 'unset' && side.values.get(id)?.kind !== 'unset') st.values.set(id, ANY);
  }
  for (const { id, written } of st.memory.values()) {
    const there = side.memory.get(id)?.written ?? written;
    if (there > written) st.change(id, { written: there });
  }
}

/** Each side is looked at where the test came out for it; of what it does besides only what it may have set counts. */
function conditional(an: Analysis, st: State, { test, then, otherwise }: Kind<'conditional'>): Value {
  const { yes, no } = split(an, st.copy(), test);
  const [some, none] = [yes[0], no[0]];
  const first = some === undefined ? undefined : evaluate(an, some, then);
  const second = none === undefined ? undefined : evaluate(an, none, otherwise);
  for (const side of [some, none]) if (side !== undefined) setBeside(st, side);
  if (first === undefined) return second ?? ANY;
  return second === undefined ? first : either(first, second);
}

function assignment(an: Analysis, st: State, expression: Kind<'assignment'>): Value {
  const { target, operator } = expression;
  const before = operator === undefined ? undefined : evaluate(an, st, target);
  const value = assigned(an, st, expression);
  const isAfter =
    operator !== undefined && !/^(?:\+\+|--)/.test(an.text(expression)) && /(?:\+\+|--)$/.test(an.text(expression));
  return isAfter && before !== undefined ? before : value;
}
