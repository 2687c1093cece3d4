import { grouped } from '../contracts/grouped.ts';

/** One item as it was labelled and as it was judged. */
export type Outcome = {
  readonly vulnerable: boolean;
  readonly flagged: boolean;
  /** Could not be judged: counts as not flagged. */
  readonly gap: boolean;
  /** Joins a vulnerable item and its fix. */
  readonly pair: string | undefined;
};

export type Counts = {
  readonly items: number;
  readonly gaps: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  /** Pairs that have both sides, and those of them in which all is right. */
  readonly pairs: number;
  readonly pairsCorrect: number;
};

const isRight = ({ vulnerable, flagged }: Outcome): boolean => vulnerable === flagged;

export function count(outcomes: readonly Outcome[]): Counts {
  const number = (vulnerable: boolean, flagged: boolean): number =>
    outcomes.filter((one) => one.vulnerable === vulnerable && one.flagged === flagged).length;
  const paired = outcomes.filter(({ pair }) => pair !== undefined);
  const pairs = [...grouped(paired, ({ pair }) => pair).values()].filter(
    (members) => members.some(({ vulnerable }) => vulnerable) && members.some(({ vulnerable }) => !vulnerable),
  );
  return {
    items: outcomes.length,
    gaps: outcomes.filter(({ gap }) => gap).length,
    tp: number(true, true),
    fp: number(false, true),
    fn: number(true, false),
    tn: number(false, false),
    pairs: pairs.length,
    pairsCorrect: pairs.filter((members) => members.every(isRight)).length,
  };
}

export type Rates = {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly fpr: number | undefined;
  readonly pairCorrect: number | undefined;
};

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** What is undefined had nothing to be a share of: no precision where nothing was flagged. */
export const rates = ({ tp, fp, fn, tn, pairs, pairsCorrect }: Counts): Rates => ({
  precision: share(tp, tp + fp),
  recall: share(tp, tp + fn),
  f1: share(2 * tp, 2 * tp + fp + fn),
  fpr: share(fp, fp + tn),
  pairCorrect: share(pairsCorrect, pairs),
});
