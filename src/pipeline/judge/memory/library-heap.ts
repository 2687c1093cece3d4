import type { Called, Model } from './called.ts';
import { checkAllocation, checkSize, make, release } from './heap.ts';
import { locate } from './places.ts';
import { scalarOfExpression } from './scalars.ts';
import { parseType, sizeOfType } from './types.ts';
import { ANY, type How, isNull, multiply, type Num, type Value } from './values.ts';

/** Bits of the type that a size is held in, before it becomes a `size_t`. */
export const bitsOf = ({ an, st, args }: Called, position: number): number => {
  const argument = args[position];
  const scalar = argument === undefined ? undefined : scalarOfExpression(an, st, argument);
  return scalar === undefined ? 32 : scalar.size * 8;
};

/** A size as the callee sees it; undefined where it is wrong, or nobody knows it. */
export function sizeAt(called: Called, position: number): Num | undefined {
  const { an, expression, name, values } = called;
  return checkSize(an, expression, name, values[position] ?? ANY, bitsOf(called, position));
}

function elementOfCast({ expression }: Called): number {
  if (expression.cast === undefined) return 1;
  const { base, pointers } = parseType(expression.cast);
  return sizeOfType(base, pointers - 1).bytes;
}

function made(called: Called, how: How, size: Value, filled: boolean, maybeNull: boolean): Value {
  const { an, st, expression, name } = called;
  return make(an, st, {
    how,
    size,
    element: elementOfCast(called),
    node: expression,
    name: `what ${name} gave`,
    maybeNull,
    filled,
  });
}

function allocate(called: Called, how: How, maybeNull: boolean): Value {
  const size = sizeAt(called, 0);
  checkAllocation(called.an, called.expression, called.name, size);
  return made(called, how, size ?? ANY, false, maybeNull);
}

const calloc: Model = (called) => {
  const [count, each] = called.values;
  const size = count?.kind === 'number' && each?.kind === 'number' ? multiply(count, each) : ANY;
  const checked = checkSize(called.an, called.expression, called.name, size, 32);
  checkAllocation(called.an, called.expression, called.name, checked);
  return made(called, 'malloc', checked ?? ANY, true, true);
};

/** The old memory is gone when it went well, and still there when not. */
const realloc: Model = (called) => {
  const { an, st, expression, name, values } = called;
  const [before] = values;
  const size = sizeAt(called, 1);
  checkAllocation(an, expression, name, size);
  const isNew = before !== undefined && isNull(before);
  const value = made(called, 'malloc', size ?? ANY, !isNew, true);
  if (before?.kind !== 'pointer' || value.kind !== 'pointer') return value;
  const memory = st.memory.get(before.object);
  if (memory?.freed !== undefined)
    an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`);
  if (memory?.escaped === true) st.change(value.object, { escaped: true });
  return { ...value, old: before.object };
};

const free: Model = (called) => {
  const { an, st, values, expression } = called;
  release(an, st, values[0]?.kind === 'any' ? (shown(called) ?? ANY) : (values[0] ?? ANY), expression, 'malloc');
  return ANY;
};

/** A pointer of which nothing was known points to something from here on. */
function shown({ an, st, args, expression }: Called): Value | undefined {
  const [argument] = args;
  const place = argument === undefined ? undefined : locate(an, st, argument);
  if (argument === undefined || (place?.kind !== 'variable' && place?.kind !== 'field')) return undefined;
  const made = { how: 'given', size: ANY, element: 1, node: expression, maybeNull: false, filled: true } as const;
  const value = make(an, st, { ...made, name: an.text(argument) });
  st.values.set(place.kind === 'variable' ? place.id : place.key, value);
  return value;
}

const fclose: Model = ({ an, st, values, expression }) => {
  release(an, st, values[0] ?? ANY, expression, 'fopen');
  return ANY;
};

const copied: Model = (called) => {
  const value = made(called, 'malloc', ANY, true, true);
  const [source] = called.values;
  const text = source?.kind === 'pointer' ? called.st.memory.get(source.object)?.text : undefined;
  if (value.kind === 'pointer') called.st.change(value.object, { text });
  return value;
};

const ALLOCAS = ['alloca', 'ALLOCA', '_alloca', '__builtin_alloca'];
const COPIES = ['strdup', 'strndup', 'wcsdup', '_strdup'];

export const ALLOCATIONS: readonly (readonly [string, Model])[] = [
  ['malloc', (called) => allocate(called, 'malloc', true)],
  ...ALLOCAS.map((name) => [name, (called: Called) => allocate(called, 'alloca', false)] as const),
  ['calloc', calloc],
  ['realloc', realloc],
  ...COPIES.map((name) => [name, copied] as const),
  ['free', free],
  ['fopen', (called) => made(called, 'fopen', ANY, true, true)],
  ['fclose', fclose],
];
