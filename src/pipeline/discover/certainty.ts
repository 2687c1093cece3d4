import type { Attribution } from '../../contracts/source-file.ts';
import type { LineRange } from '../../contracts/span.ts';
import { intersect, joinRanges } from './line-ranges.ts';

/** However many signals agree, they do not make certain what none of them makes certain alone. */
const CAP = 0.99;

/** Signals of one family depend on each other: a file's marks are one author's word, a commit's trailers come together. */
const familyOf = ({ signal }: Attribution): string =>
  signal === 'region' ? 'header' : (signal.split(':')[0] ?? signal);

/** How certain it is that code under all these attributions is AI-generated: noisy-OR over independent families. */
export function combine(attributions: readonly Attribution[]): number {
  const strongest = new Map<string, number>();
  for (const each of attributions) {
    const family = familyOf(each);
    strongest.set(family, Math.max(strongest.get(family) ?? 0, each.certainty));
  }
  const certainties = [...strongest.values()];
  const together = 1 - certainties.reduce((doubt, certainty) => doubt * (1 - certainty), 1);
  return Math.max(0, Math.min(CAP, together), ...certainties);
}

/** Lines, up to `lines`, for which the attributions together reach the wanted certainty. */
export function attributedLines(attributions: readonly Attribution[], wanted: number, lines: number): LineRange[] {
  const all: LineRange[] = lines > 0 ? [{ start: 1, end: lines }] : [];
  const whole = attributions.filter((each) => each.lines === undefined);
  if (combine(whole) >= wanted && whole.length > 0) return all;
  const partial = attributions.filter((each) => each.lines !== undefined);
  const edges = partial.flatMap((each) => each.lines ?? []).flatMap(({ start, end }) => [start, end + 1]);
  const starts = [...new Set(edges)].sort((a, b) => a - b);
  const owners = new Map<number, Attribution[]>(starts.map((start) => [start, []]));
  for (const each of partial) {
    for (const { start, end } of each.lines ?? []) {
      for (let i = starts.indexOf(start); (starts[i] ?? Number.POSITIVE_INFINITY) <= end; i += 1) {
        owners.get(starts[i] ?? 0)?.push(each);
      }
    }
  }
  const reached = starts.flatMap((start, i): LineRange[] => {
    const owned = owners.get(start) ?? [];
    const end = (starts[i + 1] ?? start + 1) - 1;
    return owned.length > 0 && combine([...whole, ...owned]) >= wanted ? [{ start, end }] : [];
  });
  return intersect(joinRanges(reached), all);
}
