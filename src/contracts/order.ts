import type { Span } from './span.ts';

/** As `Array.prototype.toSorted` wants it. */
export type Comparison<T> = (a: T, b: T) => number;

/** Compares by a key: strings by UTF-16 code units, the same under every locale. */
export const by =
  <T>(key: (value: T) => string | number): Comparison<T> =>
  (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

/** The first comparison that tells two values apart decides. */
export const inOrder =
  <T>(...comparisons: readonly Comparison<T>[]): Comparison<T> =>
  (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** The order of everything that is reported: by path, then by position. */
export const byPlace = <T>(place: (value: T) => { readonly path: string; readonly span: Span }): Comparison<T> =>
  inOrder(
    by((value) => place(value).path),
    by((value) => place(value).span.startLine),
    by((value) => place(value).span.startColumn),
    by((value) => place(value).span.endLine),
    by((value) => place(value).span.endColumn),
  );
