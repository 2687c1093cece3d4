import { describe, expect, it } from 'vitest';
import { intervalsOf } from '../../src/evaluate/intervals.ts';
import type { Outcome } from '../../src/evaluate/metrics.ts';

const outcome = (vulnerable: boolean, flagged: boolean, pair?: string): Outcome => ({
  vulnerable,
  flagged,
  gap: false,
  pair,
});

/** Pairs of which so many are right, and the others miss the vulnerable one. */
const pairs = (all: number, right: number): readonly Outcome[] =>
  Array.from({ length: all }, (_, index) => [
    outcome(true, index < right, `${index}`),
    outcome(false, false, `${index}`),
  ]).flat();

describe('intervals', () => {
  it('are the same every time', () => {
    // Not only in this process: what one machine printed, another prints.
    expect(intervalsOf(pairs(30, 12)).recall).toEqual([7 / 30, 17 / 30]);
  });

  it('hold the figure, and are those of a share of so many pairs', () => {
    const { recall, pairCorrect, fpr } = intervalsOf(pairs(100, 40));
    // A share of .4 of 100 has a standard error of .049.
    expect(recall?.[0]).toBeGreaterThan(0.28);
    expect(recall?.[0]).toBeLessThan(0.33);
    expect(recall?.[1]).toBeGreaterThan(0.47);
    expect(recall?.[1]).toBeLessThan(0.52);
    expect(pairCorrect).toEqual(recall);
    expect(fpr).toEqual([0, 0]);
  });

  it('narrow with more pairs', () => {
    const width = (all: number): number => {
      const [low, high] = intervalsOf(pairs(all, all / 2)).f1 ?? [0, 0];
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(40) / 2);
  });

  it('draw what belongs together together', () => {
    // Each pair has one found and one missed item: its recall is .5 however often it is drawn.
    const alike = ['a', 'b', 'c'].flatMap((pair) => [outcome(true, true, pair), outcome(true, false, pair)]);
    expect(intervalsOf(alike).recall).toEqual([0.5, 0.5]);
    const apart = alike.map(({ pair: _, ...rest }) => ({ ...rest, pair: undefined }));
    expect(intervalsOf(apart).recall).not.toEqual([0.5, 0.5]);
  });

  it('leave out the samples in which there is nothing to be a share of', () => {
    const one = [outcome(true, true, 'a'), ...pairs(9, 0)];
    expect(intervalsOf(one).precision).toEqual([1, 1]);
  });

  it('are those of what is undefined, of nothing and of a single pair: none', () => {
    expect(intervalsOf(pairs(5, 0)).precision).toBeUndefined();
    const nothing = { precision: undefined, recall: undefined, f1: undefined, fpr: undefined, pairCorrect: undefined };
    expect(intervalsOf([])).toEqual(nothing);
    expect(intervalsOf(pairs(1, 1))).toEqual(nothing);
  });
});
