import type { LineRange } from '../../contracts/span.ts';

/** Sorted, without overlaps, neighbours joined. */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end + 1) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** What both cover; each list sorted and without overlaps. */
export function intersect(a: readonly LineRange[], b: readonly LineRange[]): LineRange[] {
  const both: LineRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) break;
    const range = { start: Math.max(left.start, right.start), end: Math.min(left.end, right.end) };
    if (range.start <= range.end) both.push(range);
    if (left.end < right.end) i += 1;
    else j += 1;
  }
  return both;
}

/** What `a` covers and `b` does not; each list sorted and without overlaps. */
export function subtract(a: readonly LineRange[], b: readonly LineRange[]): LineRange[] {
  const gaps: LineRange[] = [];
  let next = 1;
  for (const range of b) {
    if (range.start > next) gaps.push({ start: next, end: range.start - 1 });
    next = Math.max(next, range.end + 1);
  }
  return intersect(a, [...gaps, { start: next, end: Number.MAX_SAFE_INTEGER }]);
}

/** The ranges of each value in a list of one value a line. */
export function rangesOf<T>(lines: readonly (T | undefined)[]): ReadonlyMap<T, readonly LineRange[]> {
  const ranges = new Map<T, LineRange[]>();
  for (const [index, value] of lines.entries()) {
    if (value === undefined) continue;
    const own = ranges.get(value) ?? [];
    const last = own.at(-1);
    if (last && last.end === index) own[own.length - 1] = { start: last.start, end: index + 1 };
    else own.push({ start: index + 1, end: index + 1 });
    ranges.set(value, own);
  }
  return ranges;
}

export const countRanges = (ranges: readonly LineRange[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);
