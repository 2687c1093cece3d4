import type { Expression, Node } from '../../../contracts/program.ts';
import { checkWritten, noteWritten, touch, writeCharacter } from './access.ts';
import type { Analysis } from './analysis.ts';
import { locate, type Place } from './places.ts';
import type { State } from './state.ts';
import { type Scalar, scalarOfVariable } from './types.ts';
import {
  ANY,
  between,
  chosen,
  constant,
  dated,
  isConstant,
  type Memory,
  type Num,
  pointTo,
  type Value,
} from './values.ts';

/** Where the parts of a memory stand among the values. */
const keyOf = (memory: Memory, offset: Num, field: string): string | undefined =>
  isConstant(offset) ? `#${memory.id}:${offset.lo}${field}` : undefined;

/** What a place holds. */
export function load(an: Analysis, st: State, place: Place | undefined, node: Node): Value {
  if (place === undefined) return ANY;
  if (place.kind === 'variable') return held(an, st, place.id, node);
  if (place.kind === 'field') return st.values.get(place.key) ?? ANY;
  const { pointer, bytes, field, name } = place;
  const memory = touch(an, st, pointer, bytes, { mode: 'read', node, name });
  if (memory === undefined || pointer.kind !== 'pointer') return ANY;
  if (memory.variable !== undefined && field === '') return held(an, st, memory.variable, node);
  if (an.isArrayField(field)) return ANY;
  if (!checkWritten(an, memory, pointer, { mode: 'read', node, name })) an.sound(node);
  const key = keyOf(memory, pointer.offset, field);
  return (key === undefined ? undefined : st.values.get(key)) ?? ANY;
}

/** A variable's value; of an array: where it lies. */
function held(an: Analysis, st: State, id: string, node: Node): Value {
  const type = an.types.get(id);
  const value = st.values.get(id) ?? ANY;
  if (value.kind === 'unset') {
    an.report('unset-use', node, `\`${an.text(node)}\``, 'is read and has never been given a value');
    st.values.set(id, ANY);
    return ANY;
  }
  an.sound(node);
  const scalar = type === undefined ? undefined : scalarOfVariable(type);
  return value.kind === 'any' && scalar !== undefined && !scalar.isReal ? between(scalar.lo, scalar.hi) : value;
}

/** What a type can hold of a value. What a computation on a number from outside loses is the flaw. */
export function fitted(an: Analysis, value: Value, scalar: Scalar | undefined, node: Node): Value {
  if (value.kind !== 'number' || scalar === undefined || scalar.isReal) return value;
  if (value.lo >= scalar.lo && value.hi <= scalar.hi) return value;
  const over = value.hi > scalar.hi && value.high;
  const under = value.lo < scalar.lo && value.low;
  if (value.made && (over || under)) {
    const size = over ? 'large' : 'small';
    if (value.origin !== undefined)
      an.report(
        'overflow',
        node,
        'the result',
        `can become too ${size} for its type, since ${value.origin.says} is computed with unchecked`,
        value,
      );
    else if (
      isConstant(value) &&
      value.assumed !== true &&
      value.unit === undefined &&
      an.testing === 0 &&
      isNear(value, scalar)
    )
      an.report('overflow', node, 'the result', `is too ${size} for its type`);
  }
  return cut(value, scalar);
}

/**
 * What is left of a value that was too large: anything, and still as somebody outside likes. What nobody chose and no bound
 * is known of is not held to have gone round.
 */
export const cut = (value: Num, { lo, hi }: Scalar): Num => {
  const { origin, low, high } = value;
  if (origin !== undefined && low && high) return chosen(lo, hi, origin);
  const isOpen = origin === undefined && value.hi === Number.POSITIVE_INFINITY && value.lo >= lo && value.lo <= hi;
  return between(isOpen ? value.lo : lo, hi);
};

/** Hashes wrap on purpose, and by far. */
const isNear = ({ lo }: Num, scalar: Scalar): boolean => (scalar.lo < 0 || lo >= -16 ? lo <= 16 * scalar.hi : false);

/** Gives a place a value. */
export function store(an: Analysis, st: State, place: Place | undefined, value: Value, node: Node): void {
  if (place === undefined) {
    handOn(st, value);
    return;
  }
  if (place.kind === 'variable') {
    setVariable(an, st, place.id, value, node);
    return;
  }
  if (place.kind === 'field') {
    st.values.set(place.key, value);
    handOn(st, value);
    return;
  }
  storeThrough(an, st, place, value, node);
}

export function setVariable(an: Analysis, st: State, id: string, value: Value, node: Node): void {
  const type = an.types.get(id);
  st.undecide(id);
  if (an.kept.has(id)) {
    handOn(st, value);
    st.values.set(id, type?.isArray === true ? (st.values.get(id) ?? ANY) : ANY);
    return;
  }
  st.values.set(id, dated(st, fitted(an, value, type === undefined ? undefined : scalarOfVariable(type), node)));
}

function storeThrough(
  an: Analysis,
  st: State,
  place: Extract<Place, { kind: 'memory' }>,
  value: Value,
  node: Node,
): void {
  const { pointer, bytes, field, name } = place;
  handOn(st, value);
  st.undecide(undefined);
  const memory = touch(an, st, pointer, bytes, { mode: 'write', node, name });
  if (memory === undefined || pointer.kind !== 'pointer') return;
  if (memory.variable !== undefined) {
    if (field === '') setVariable(an, st, memory.variable, value, node);
    return;
  }
  noteWritten(st, memory, pointer.offset, bytes);
  const key = keyOf(memory, pointer.offset, field);
  if (key === undefined) st.forgetParts(memory.id);
  else st.values.set(key, value);
  if (field === '' && bytes !== undefined && bytes.lo <= 4) writeCharacter(st, memory, pointer.offset, value);
}

/** Somebody else has it now: it may be given back there, or kept. */
export function handOn(st: State, value: Value): void {
  if (value.kind !== 'pointer') return;
  st.change(value.object, { escaped: true });
  if (value.old !== undefined) st.change(value.old, { escaped: true });
}

/** `&x`: the variable as memory. */
export function addressOf(an: Analysis, st: State, operand: Expression, node: Node): Value {
  const place = locate(an, st, operand);
  if (place?.kind === 'memory') return place.pointer;
  if (place?.kind !== 'variable') return ANY;
  const type = an.types.get(place.id);
  const value = st.values.get(place.id);
  if (type?.isArray === true && value !== undefined) return value;
  const known = [...st.memory.values()].find(({ variable }) => variable === place.id);
  if (known !== undefined) return pointTo(known.id);
  const id = an.fresh();
  const made = { id, how: 'variable', name: an.text(operand), size: undefined, element: 0, node } as const;
  st.memory.set(id, {
    ...made,
    freed: undefined,
    escaped: false,
    written: Number.POSITIVE_INFINITY,
    text: undefined,
    variable: place.id,
  });
  return { ...pointTo(id), offset: constant(0) };
}
