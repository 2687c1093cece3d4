import { atMost } from './access.ts';
import type { Called, Model } from './called.ts';
import { sizeAt } from './library-heap.ts';
import { textOf, write } from './library-text.ts';
import { ANY, add, between, constant, type Num } from './values.ts';

/** What a format writes, as far as it is known: `%s` as much as the text that it is given. */
function formattedLength(called: Called, at: number): Num | undefined {
  const { st, args, values } = called;
  const format = args[at];
  if (format?.kind !== 'literal' || typeof format.value !== 'string') return undefined;
  let total: Num = constant(0);
  let next = at + 1;
  for (const [piece, width, , kind] of format.value.matchAll(/%[-+ #0]*(\d*)(\.\d+|\.\*)?[hlzjt]*([a-zA-Z%])|[^%]/g)) {
    if (kind === undefined) total = add(total, constant(new TextEncoder().encode(piece).length));
    else if (kind === '%') total = add(total, constant(1));
    else {
      const text = kind === 's' && piece.indexOf('.') < 0 && width === '' ? textOf(st, values[next]) : undefined;
      total = add(
        total,
        kind === 'c' ? constant(1) : text?.ends === true ? text.length : between(0, Number.POSITIVE_INFINITY),
      );
      next += 1;
    }
  }
  return total;
}

const print: Model = (called) => {
  const written = formattedLength(called, 1);
  const bytes = written === undefined ? undefined : add(written, constant(1));
  write(called, 0, bytes, written === undefined ? undefined : { length: written, filled: 0, ends: true });
  return ANY;
};

const printUpTo: Model = (called) => {
  const limit = sizeAt(called, 1);
  const written = formattedLength(called, 2) ?? between(0, Number.POSITIVE_INFINITY);
  const most = limit === undefined ? written : atMost(written, limit.hi - 1);
  write(called, 0, limit, { length: { ...most, high: false }, filled: 0, ends: true });
  return written;
};

export const FORMATS: readonly (readonly [string, Model])[] = [
  ['sprintf', print],
  ['snprintf', printUpTo],
  ['SNPRINTF', printUpTo],
  ['swprintf', printUpTo],
];
