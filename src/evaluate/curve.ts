import { CONFIDENCES, type Confidence } from '../contracts/words.ts';
import { count, type Rates, rates } from './metrics.ts';
import { type Counting, type Judged, outcomeOf } from './outcomes.ts';
import { setsOf } from './tables.ts';

/** What an evaluation would say if items were flagged from this confidence on. */
export type Point = { readonly at: Confidence; readonly rates: Rates };
export type Curve = { readonly name: string; readonly points: readonly Point[] };

/** From what counts most to what counts least, for each dataset and all of them together. */
export const curvesOf = (judged: readonly Judged[], counting: Counting): readonly Curve[] =>
  setsOf(judged).map(([name, members]) => ({
    name,
    points: CONFIDENCES.map((at) => {
      const threshold = { ...counting.threshold, at };
      return { at, rates: rates(count(members.map((one) => outcomeOf(one, { ...counting, threshold })))) };
    }),
  }));
