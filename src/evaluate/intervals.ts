import { grouped } from '../contracts/grouped.ts';
import { type Counts, count, type Outcome, type Rates, rates } from './metrics.ts';

export type Interval = readonly [low: number, high: number];
export type Intervals = Readonly<Record<keyof Rates, Interval | undefined>>;

/** Samples drawn for each figure. */
export const SAMPLES = 1000;
/** The same draws every time: equal runs print equal intervals. */
const SEED = 0x5eed;
/** What lies below the interval, and above it. */
const TAIL = 0.025;

/** Numbers in [0, 1) that look random (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NOTHING: Counts = { items: 0, gaps: 0, tp: 0, fp: 0, fn: 0, tn: 0, pairs: 0, pairsCorrect: 0 };

const plus = (a: Counts, b: Counts): Counts => ({
  items: a.items + b.items,
  gaps: a.gaps + b.gaps,
  tp: a.tp + b.tp,
  fp: a.fp + b.fp,
  fn: a.fn + b.fn,
  tn: a.tn + b.tn,
  pairs: a.pairs + b.pairs,
  pairsCorrect: a.pairsCorrect + b.pairsCorrect,
});

/** A vulnerable item and its fix are alike: they are drawn together. */
function counted(outcomes: readonly Outcome[]): readonly Counts[] {
  const whole = [...grouped(outcomes, (outcome) => outcome.pair ?? outcome).values()];
  return whole.map(count);
}

function percentiles(values: readonly number[]): Interval | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(TAIL * sorted.length)];
  const high = sorted[Math.ceil((1 - TAIL) * sorted.length) - 1];
  return low === undefined || high === undefined ? undefined : [low, high];
}

const NONE: Intervals = {
  precision: undefined,
  recall: undefined,
  f1: undefined,
  fpr: undefined,
  pairCorrect: undefined,
};

/** 95 % intervals by bootstrap over pairs. Nothing can be said of what is undefined, or of a single pair. */
export function intervalsOf(outcomes: readonly Outcome[], samples = SAMPLES): Intervals {
  const pairs = counted(outcomes);
  if (pairs.length < 2) return NONE;
  const random = randomFrom(SEED);
  const draw = (): Counts => pairs[Math.floor(random() * pairs.length)] ?? NOTHING;
  const drawn = Array.from({ length: samples }, () => rates(pairs.reduce((sum) => plus(sum, draw()), NOTHING)));
  const own = rates(count(outcomes));
  const interval = (rate: keyof Rates): Interval | undefined =>
    own[rate] === undefined ? undefined : percentiles(drawn.flatMap((one) => one[rate] ?? []));
  return {
    precision: interval('precision'),
    recall: interval('recall'),
    f1: interval('f1'),
    fpr: interval('fpr'),
    pairCorrect: interval('pairCorrect'),
  };
}
