import { atMost, noteWritten, touch } from './access.ts';
import type { Called, Model } from './called.ts';
import { sizeAt } from './library-heap.ts';
import type { State } from './state.ts';
import {
  ANY,
  add,
  between,
  constant,
  isConstant,
  type Memory,
  multiply,
  type Num,
  type Text,
  type Value,
} from './values.ts';

/** The text that starts just where a pointer points. */
export function textOf(st: State, value: Value | undefined): Text | undefined {
  if (value?.kind !== 'pointer' || !isConstant(value.offset)) return undefined;
  const memory = st.memory.get(value.object);
  const text = memory?.text;
  if (memory === undefined || text === undefined || value.offset.lo === 0) return text;
  const passed = value.offset.lo / (memory.element || 1);
  return passed < 0 || passed > text.filled
    ? undefined
    : { ...text, length: add(text.length, constant(-passed)), filled: text.filled - passed };
}

/** Writes through an argument; from then on it holds `text`. */
export function write(
  called: Called,
  position: number,
  bytes: Num | undefined,
  text: Text | undefined,
): Memory | undefined {
  const { an, st, expression, name, values } = called;
  const value = values[position];
  if (value === undefined) return undefined;
  const memory = touch(an, st, value, bytes, { mode: 'write', node: expression, name });
  if (memory === undefined || value.kind !== 'pointer') return undefined;
  noteWritten(st, memory, value.offset, bytes);
  st.forgetParts(memory.id);
  const isStart = isConstant(value.offset) && value.offset.lo === 0;
  const behind = text?.raw === true ? { ...text, length: add(value.offset, text.length) } : undefined;
  st.change(memory.id, { text: isStart ? text : behind });
  if (memory.variable !== undefined) st.values.set(memory.variable, ANY);
  st.undecide(undefined);
  return memory;
}

export function read(called: Called, position: number, bytes: Num | undefined): void {
  const { an, st, expression, name, values } = called;
  const value = values[position];
  if (value !== undefined) touch(an, st, value, bytes, { mode: 'read', node: expression, name });
}

export const target = ({ values }: Called): Value => values[0] ?? ANY;

/** How far a text must be read to find its end; says where there is none. */
function measured(called: Called, position: number, element: number): Num | undefined {
  const { an, st, expression, name, values } = called;
  const value = values[position];
  read(called, position, constant(1));
  const text = textOf(st, value);
  const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
  if (text === undefined || memory === undefined) return undefined;
  const room = memory.size !== undefined && isConstant(memory.size) ? memory.size.lo / element : undefined;
  if (text.raw === true || (!text.ends && room !== undefined && text.filled >= room))
    an.report('unended-text', expression, name, `reads \`${memory.name}\` as a text, which has no end`);
  return text.ends ? text.length : undefined;
}

export const noEnd = (filled: number): Text => ({
  length: between(filled, Number.POSITIVE_INFINITY),
  filled,
  ends: false,
});

const copyText =
  (element: number): Model =>
  (called) => {
    const length = measured(called, 1, element);
    const text = textOf(called.st, called.values[1]);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    write(called, 0, bytes, text);
    return target(called);
  };

const appendText =
  (element: number): Model =>
  (called) => {
    const more = measured(called, 1, element);
    const had = measured(called, 0, element);
    const length = more === undefined || had === undefined ? undefined : add(had, more);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    const text = length === undefined ? undefined : { length, filled: Math.max(0, length.lo), ends: true };
    write(called, 0, bytes, text);
    return target(called);
  };

/** `strncpy` fills all that it is told to; without an end where the source is as long. */
const copyUpTo =
  (element: number): Model =>
  (called) => {
    const length = measured(called, 1, element);
    const count = sizeAt(called, 2);
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    write(called, 0, bytes, copiedUpTo(length, count));
    return target(called);
  };

function copiedUpTo(length: Num | undefined, count: Num | undefined): Text | undefined {
  if (length === undefined || count === undefined || !isConstant(count)) return undefined;
  if (length.hi < count.lo) return { length, filled: Math.max(0, length.lo), ends: true };
  if (length.lo >= count.lo) return noEnd(count.lo);
  return undefined;
}

const appendUpTo =
  (element: number): Model =>
  (called) => {
    const more = measured(called, 1, element);
    const had = measured(called, 0, element);
    const count = sizeAt(called, 2);
    const added = more === undefined || count === undefined ? undefined : atMost(more, count.hi);
    const length = added === undefined || had === undefined ? undefined : add(had, added);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    write(called, 0, bytes, length === undefined ? undefined : { length, filled: Math.max(0, length.lo), ends: true });
    return target(called);
  };

const length =
  (element: number): Model =>
  (called) =>
    unsigned(measured(called, 0, element)) ?? between(0, Number.POSITIVE_INFINITY);

/** An empty text is one that programs forget, and mostly know not to be there. */
const unsigned = (num: Num | undefined): Num | undefined =>
  num === undefined || num.lo === num.hi ? num : { ...num, low: false };

const compare: Model = (called) => {
  measured(called, 0, 1);
  measured(called, 1, 1);
  return ANY;
};

/** A place in a text, or none. */
const search: Model = ({ values }) => {
  const [where] = values;
  if (where?.kind !== 'pointer') return ANY;
  return { ...where, offset: between(0, Number.POSITIVE_INFINITY), maybeNull: true, unasked: 'search' };
};

export const TEXTS: readonly (readonly [string, Model])[] = [
  ...['strchr', 'strrchr', 'strstr', 'strpbrk', 'memchr'].map((name) => [name, search] as const),
  ['strcpy', copyText(1)],
  ['stpcpy', copyText(1)],
  ['wcscpy', copyText(4)],
  ['strcat', appendText(1)],
  ['wcscat', appendText(4)],
  ['strncpy', copyUpTo(1)],
  ['wcsncpy', copyUpTo(4)],
  ['strncat', appendUpTo(1)],
  ['wcsncat', appendUpTo(4)],
  ['strlen', length(1)],
  ['wcslen', length(4)],
  ['strcmp', compare],
];
