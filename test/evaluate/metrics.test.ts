import { describe, expect, it } from 'vitest';
import { count, type Outcome, rates } from '../../src/evaluate/metrics.ts';

/** `v`/`s` (vulnerable or safe), `!` when flagged, `?` for a gap, and the pair: `v!1`. */
const outcome = (text: string): Outcome => ({
  vulnerable: text.startsWith('v'),
  flagged: text.includes('!'),
  gap: text.includes('?'),
  pair: /[0-9]+/.exec(text)?.[0],
});

const counted = (text: string) => count(text.split(' ').map(outcome));

describe('counting', () => {
  it('tells the four outcomes apart', () => {
    expect(counted('v! v! v! v s! s s')).toMatchObject({ items: 7, tp: 3, fn: 1, fp: 1, tn: 2 });
  });

  it('takes a gap for not flagged, and says so', () => {
    expect(counted('v? s? v!')).toMatchObject({ items: 3, gaps: 2, tp: 1, fn: 1, tn: 1 });
  });

  it('has a pair right when the vulnerable one is flagged and its fix is not', () => {
    expect(counted('v!1 s1 v!2 s!2 v3 s3 v4 s!4')).toMatchObject({ pairs: 4, pairsCorrect: 1 });
  });

  it('has a pair of several right when all of them are', () => {
    expect(counted('v!1 v!1 s1 v!2 v2 s2')).toMatchObject({ pairs: 2, pairsCorrect: 1 });
  });

  it('counts no pair that lacks a side', () => {
    expect(counted('v!1 v!1 s2 v! s')).toMatchObject({ pairs: 0, pairsCorrect: 0 });
  });
});

describe('rates', () => {
  it('are those computed by hand', () => {
    // 3 of 4 flagged are vulnerable; 3 of 5 vulnerable are flagged; 1 of 3 safe is flagged.
    const found = rates(counted('v!1 v!2 v!3 v4 v5 s!1 s2 s3'));
    expect(found.precision).toBeCloseTo(0.75, 10);
    expect(found.recall).toBeCloseTo(0.6, 10);
    expect(found.f1).toBeCloseTo(2 / 3, 10);
    expect(found.fpr).toBeCloseTo(1 / 3, 10);
    expect(found.pairCorrect).toBeCloseTo(2 / 3, 10);
  });

  it('flagging everything of balanced pairs gives 0.667, and no pair', () => {
    const found = rates(counted('v!1 s!1 v!2 s!2'));
    expect(found.f1).toBeCloseTo(2 / 3, 10);
    expect(found).toMatchObject({ precision: 0.5, recall: 1, fpr: 1, pairCorrect: 0 });
  });

  it('without a flag have no precision, and an F1 of 0', () => {
    expect(rates(counted('v s'))).toEqual({ precision: undefined, recall: 0, f1: 0, fpr: 0, pairCorrect: undefined });
  });

  it('of safe items only have no recall and no F1 until something is flagged', () => {
    expect(rates(counted('s s'))).toMatchObject({ precision: undefined, recall: undefined, f1: undefined, fpr: 0 });
    expect(rates(counted('s! s'))).toMatchObject({ precision: 0, recall: undefined, f1: 0, fpr: 0.5 });
  });

  it('of vulnerable items only have no false-positive rate', () => {
    expect(rates(counted('v! v'))).toMatchObject({ precision: 1, recall: 0.5, fpr: undefined });
  });

  it('of nothing are all undefined', () => {
    expect(Object.values(rates(count([]))).filter((value) => value !== undefined)).toEqual([]);
  });
});
