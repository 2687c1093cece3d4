import type { Node } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import type { State } from './state.ts';
import { type How, isConstant, type Memory, type Num, pointTo, type Value } from './values.ts';

/** What is more than this many bytes is not what a program meant to ask for. */
const HUGE = 64 * 1024 * 1024;

export type Made = {
  readonly how: How;
  readonly size: Value;
  readonly element: number;
  readonly node: Node;
  readonly name: string;
  /** Can fail. */
  readonly maybeNull: boolean;
  /** Is all zero, or a copy of something. */
  readonly filled: boolean;
};

/** New memory, and a pointer to it. */
export function make(an: Analysis, st: State, made: Made): Value {
  const id = an.fresh();
  const { how, size, element, node, name, filled, maybeNull } = made;
  const memory: Memory = {
    id,
    how,
    name,
    size: size.kind === 'number' ? size : undefined,
    element,
    node,
    freed: undefined,
    escaped: false,
    written: filled ? Number.POSITIVE_INFINITY : 0,
    text: undefined,
    variable: undefined,
  };
  st.memory.set(id, memory);
  return { ...pointTo(id), maybeNull, unasked: maybeNull ? 'allocation' : undefined };
}

/** A size that somebody outside says: negative becomes huge, huge is too much. */
export function checkSize(an: Analysis, node: Node, name: string, size: Value, bits: number): Num | undefined {
  if (size.kind !== 'number') return undefined;
  if (size.lo < 0 && size.low && size.origin !== undefined) {
    const kind = bits < 32 ? 'sign-extension' : 'sign-change';
    an.report(
      kind,
      node,
      name,
      `takes its size from ${size.origin.says}, which can be negative and then means a huge size`,
      size,
    );
    return undefined;
  }
  return size;
}

export function checkAllocation(an: Analysis, node: Node, name: string, size: Num | undefined): void {
  if (size?.origin === undefined || !size.high || size.hi < HUGE || size.lo < 0) return;
  an.report('huge-allocation', node, name, `allocates as much as ${size.origin.says} says, without a limit`, size);
}

const PARTNERS: Readonly<Partial<Record<How, string>>> = {
  malloc: 'free',
  new: 'delete',
  'new[]': 'delete[]',
  fopen: 'fclose',
};

/** Gives memory back in the way that `how` is given back. */
export function release(an: Analysis, st: State, value: Value, node: Node, how: How): void {
  if (value.kind !== 'pointer') return;
  const memory = st.memory.get(value.object);
  if (memory === undefined) return;
  const name = PARTNERS[how] ?? 'free';
  if (memory.freed !== undefined) {
    an.report('freed-twice', node, name, `gives \`${memory.name}\` back a second time`);
    return;
  }
  if (memory.how === 'given') {
    st.change(memory.id, { freed: node });
    return;
  }
  if (PARTNERS[memory.how] === undefined) {
    if (!memory.escaped || memory.how !== 'static')
      an.report('freed-stack', node, name, `gives back \`${memory.name}\`, which no allocation has given`);
    return;
  }
  if (memory.how !== how && !memory.escaped) {
    an.report(
      'freed-otherwise',
      node,
      name,
      `gives back \`${memory.name}\`, which must be given back by ${PARTNERS[memory.how]}`,
    );
  } else if ((value.moved || (isConstant(value.offset) && value.offset.lo !== 0)) && !memory.escaped) {
    an.report('freed-inside', node, name, `gives \`${memory.name}\` back at an address inside of it`);
  }
  st.change(memory.id, { freed: node });
}

/** What is allocated, was not handed on, and nobody knows any more when a function ends. */
export function checkLeaks(an: Analysis, st: State, returned: Value | undefined): void {
  for (const memory of st.memory.values()) {
    const isOwned = PARTNERS[memory.how] !== undefined && memory.freed === undefined && !memory.escaped;
    if (!isOwned || (returned?.kind === 'pointer' && returned.object === memory.id)) continue;
    const what = memory.how === 'fopen' ? 'opens what is not closed' : 'allocates what is not given back';
    an.report('leak', memory.node, `\`${memory.name}\``, `${what} on every way out of the function`);
  }
}
