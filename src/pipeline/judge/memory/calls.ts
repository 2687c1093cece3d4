import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import type { Call } from './called.ts';
import { make } from './heap.ts';
import { LIBRARY } from './library.ts';
import { DRAWS, draw } from './library-input.ts';
import type { State } from './state.ts';
import { handOn } from './stores.ts';
import { parseType, sizeOfType } from './types.ts';
import { filled, unknown } from './unknown-calls.ts';
import { ANY, constant, multiply, type Value } from './values.ts';

const nameOf = ({ callee }: Call): string =>
  callee.kind === 'name'
    ? callee.name
    : callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'std'
      ? callee.name
      : '';

/** What a call gives, and what it does to what it is given. */
export function call(an: Analysis, st: State, expression: Call): Value {
  const name = nameOf(expression);
  if (expression.cast !== undefined && /^(?:::)?\s*new\b/.test(an.text(expression))) return created(an, st, expression);
  if (name === '' && expression.callee.kind !== 'name') evaluate(an, st, objectOf(expression.callee));
  const args = expression.args.map(({ value }) => value);
  const known = an.functions.has(name)
    ? undefined
    : (LIBRARY.get(name) ?? (args.length === 0 && DRAWS.test(name) ? draw : undefined));
  if (known === undefined) return unknown(an, st, expression, name, args);
  const values = args.map((argument) => evaluate(an, st, argument));
  const result = known({ an, st, expression, name, args, values });
  for (const argument of args) filled(an, st, argument);
  return result;
}

/** `open(&size).ok()`: the call before the last one is made as well. */
const objectOf = (callee: Expression): Expression =>
  callee.kind === 'member' && callee.object.kind === 'call' ? callee.object : callee;

/** `new (place) T(a)` allocates nothing. */
const PLACED = /^(?:::)?\s*new\s*\((?:[^()]|\([^()]*\))*\)\s*[A-Za-z_:]/;

/** `new T(a)`, `new T[n]`. What is made with something may be kept by it. */
function created(an: Analysis, st: State, expression: Call): Value {
  if (PLACED.test(an.text(expression))) {
    for (const { value } of expression.args) handOn(st, evaluate(an, st, value));
    return ANY;
  }
  const { base, pointers } = parseType(expression.cast ?? '');
  const { bytes, unit } = sizeOfType(base, pointers - 1);
  const isArray = expression.callee.kind === 'name' && expression.callee.name === 'new[]';
  const values = expression.args.map(({ value }) => evaluate(an, st, value));
  for (const value of values) handOn(st, value);
  const [count] = values;
  const size = !isArray
    ? constant(bytes, unit)
    : count?.kind === 'number'
      ? multiply(count, constant(bytes, unit))
      : ANY;
  const filled = unit !== undefined || expression.args.length > 0;
  const how = isArray ? 'new[]' : 'new';
  const made = make(an, st, {
    how,
    size,
    element: bytes,
    node: expression,
    name: an.text(expression),
    maybeNull: false,
    filled,
  });
  // A class of the program's own may keep itself somewhere.
  if (unit !== undefined && !isArray && values.length > 0) handOn(st, made);
  return made;
}
