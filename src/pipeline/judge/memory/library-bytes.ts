import type { Model } from './called.ts';
import { sizeAt } from './library-heap.ts';
import { noEnd, read, target, textOf, write } from './library-text.ts';
import { ANY, constant, isConstant, isNull, multiply, type Num, type Text } from './values.ts';

const copyBytes =
  (element: number): Model =>
  (called) => {
    const count = sizeAt(called, 2);
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    const text = textOf(called.st, called.values[1]);
    read(called, 1, bytes);
    write(called, 0, bytes, text === undefined || count === undefined ? undefined : copiedBytes(text, count));
    return target(called);
  };

function copiedBytes(text: Text, count: Num): Text | undefined {
  if (!isConstant(count)) return undefined;
  if (text.ends && text.length.hi < count.lo) return text;
  return text.filled >= count.lo ? noEnd(count.lo) : undefined;
}

const fillBytes =
  (element: number): Model =>
  (called) => {
    const count = sizeAt(called, 2);
    const fill = called.values[1] ?? ANY;
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    const isZero = isNull(fill);
    const text: Text | undefined = isZero
      ? { length: constant(0), filled: 0, ends: true }
      : count !== undefined && isConstant(count) && isConstant(fill)
        ? noEnd(count.lo)
        : undefined;
    write(called, 0, bytes, text);
    return target(called);
  };

export const BYTES: readonly (readonly [string, Model])[] = [
  ['memcpy', copyBytes(1)],
  ['memmove', copyBytes(1)],
  ['wmemcpy', copyBytes(4)],
  ['wmemmove', copyBytes(4)],
  ['memset', fillBytes(1)],
  ['wmemset', fillBytes(4)],
];
