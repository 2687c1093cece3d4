import type { Expression, Statement } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import { make } from './heap.ts';
import type { State } from './state.ts';
import { baseOf, scalarOf, sizeOfType } from './types.ts';
import { ANY, constant, multiply, UNSET, type Value } from './values.ts';

type Declare = Extract<Statement, { kind: 'declare' }>;

/** A variable comes into sight. Only numbers and pointers are known to hold nothing yet. */
export function declare(an: Analysis, st: State, statement: Declare): void {
  const { name, type, pointers, dimensions } = statement;
  const isKept = /\b(?:static|extern|thread_local|_Thread_local)\b/.test(type);
  const base = baseOf(type);
  const id = `${name}@${statement.start}`;
  const isArray = dimensions.length > 0;
  st.scope = new Map([...st.scope, [name, id]]);
  st.undecide(name);
  if (isKept) an.kept.add(id);
  if (isArray && dimensions[0] === undefined) st.values.set(`${id} unsized`, ANY);
  an.types.set(id, { base: dimensions.length > 1 ? '' : base, pointers, isArray });
  if (isArray) st.values.set(id, arrayOf(an, st, statement, base, isKept));
  else st.values.set(id, isKept || (pointers === 0 && scalarOf(base) === undefined) ? ANY : UNSET);
}

function arrayOf(an: Analysis, st: State, statement: Declare, base: string, isKept: boolean): Value {
  const { dimensions, pointers, name } = statement;
  const [length] = dimensions;
  if (dimensions.length > 1) return ANY;
  const { bytes, unit } = sizeOfType(base, pointers);
  const count = length === undefined ? ANY : evaluate(an, st, length);
  const size = count.kind === 'number' ? multiply(count, constant(bytes, unit)) : ANY;
  const how = isKept ? 'static' : 'array';
  const element = bytes;
  return make(an, st, {
    how,
    size,
    element,
    node: statement,
    name,
    maybeNull: false,
    filled: isKept || (unit !== undefined && an.isCpp),
  });
}

/** `char a[10] = "x"`, `int a[] = {1, 2}`. Tells whether it was one. */
export function initialise(an: Analysis, st: State, target: Expression, value: Expression): boolean {
  if (target.kind !== 'name') return false;
  const id = st.scope.get(target.name) ?? '';
  const type = an.types.get(id);
  const held = st.values.get(id);
  if (value.kind === 'collection') for (const entry of value.entries) evaluate(an, st, entry.value);
  if (type?.isArray !== true || held?.kind !== 'pointer') {
    if (value.kind !== 'collection') return false;
    st.values.set(id, ANY);
    return true;
  }
  const memory = st.memory.get(held.object);
  if (memory === undefined) return true;
  const given = value.kind === 'collection' ? undefined : evaluate(an, st, value);
  const from = given?.kind === 'pointer' ? st.memory.get(given.object) : undefined;
  const count = value.kind === 'collection' ? constant(value.entries.length * memory.element) : from?.size;
  const { bytes, unit } = sizeOfType(type.base, type.pointers);
  const counted = value.kind === 'collection' ? constant(value.entries.length * bytes, unit) : count;
  const isZero = value.kind === 'collection' && memory.element <= 4 && value.entries.every(isZeroEntry);
  st.change(memory.id, {
    written: Number.POSITIVE_INFINITY,
    size: memory.size ?? (isUnsized(st, id) ? counted : undefined),
    text: isZero ? { length: constant(0), filled: 0, ends: true } : from?.text,
  });
  return true;
}

const isUnsized = (st: State, id: string): boolean => st.values.has(`${id} unsized`);

const isZeroEntry = ({ value }: { readonly value: Expression }): boolean =>
  value.kind === 'literal' && value.value === 0;
