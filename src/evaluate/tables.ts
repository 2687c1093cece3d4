import type { EvaluationOptions, Match } from '../contracts/evaluation.ts';
import { grouped } from '../contracts/grouped.ts';
import { by } from '../contracts/order.ts';
import type { Item } from './item.ts';
import { answers, type FamilyOf } from './matching.ts';
import { type Counts, count, type Outcome, type Rates, rates } from './metrics.ts';
import type { Prediction } from './prediction.ts';
import { isDecidable } from './undecidable.ts';

/** An item with what was said of it. */
export type Judged = { readonly item: Item; readonly prediction: Prediction };

export type Row = {
  /** `total` and the datasets at 0, their parts below. */
  readonly depth: 0 | 1;
  readonly name: string;
  readonly counts: Counts;
  readonly rates: Rates;
};

export type Table = { readonly match: Match; readonly rows: readonly Row[] };

function outcomeOf({ item, prediction }: Judged, match: Match, familyOf: FamilyOf): Outcome {
  const counted = prediction.findings.filter(
    ({ cwe, blocking }) => blocking && (match === 'any' || answers(item.cwe, cwe, familyOf)),
  );
  return {
    vulnerable: item.label === 1,
    flagged: counted.length > 0,
    gap: prediction.gap !== undefined,
    pair: item.pair === null || item.pair === undefined ? undefined : `${item.dataset}\n${item.pair}`,
  };
}

/** CWE-9 before CWE-89 before CWE-119. */
const classNumber = (name: string): number => Number(/^CWE-([0-9]+)$/.exec(name)?.[1] ?? 0);

/** Parts of a dataset that get a row of their own. */
function parts(judged: readonly Judged[], { by: grouping, undecidable }: EvaluationOptions) {
  const decidable = judged.filter(({ item }) => isDecidable(item, undecidable));
  const apart = judged.filter(({ item }) => !isDecidable(item, undecidable));
  const split = [
    { name: 'decidable classes', judged: decidable },
    { name: 'undecidable classes', judged: apart },
  ];
  const groups =
    grouping === undefined
      ? []
      : [...grouped(judged, ({ item }) => (grouping === 'cwe' ? (item.cwe ?? 'no class') : item.lang))]
          .map(([name, members]) => ({ name, judged: members }))
          .toSorted(by(({ name }) => name))
          .toSorted(by(({ name }) => classNumber(name)));
  return [...(apart.length === 0 ? [] : split), ...groups];
}

/** One table for each way to match: every dataset with its parts, and all of them together. */
export function tablesOf(judged: readonly Judged[], options: EvaluationOptions, familyOf: FamilyOf): readonly Table[] {
  const datasets = [...grouped(judged, ({ item }) => item.dataset)];
  return options.matches.map((match) => {
    const row = (depth: Row['depth'], name: string, members: readonly Judged[]): Row => {
      const counts = count(members.map((one) => outcomeOf(one, match, familyOf)));
      return { depth, name, counts, rates: rates(counts) };
    };
    const section = (name: string, members: readonly Judged[]): readonly Row[] => [
      row(0, name, members),
      ...parts(members, options).map((part) => row(1, part.name, part.judged)),
    ];
    const rows = datasets.flatMap(([name, members]) => section(name, members));
    return { match, rows: [...rows, ...(datasets.length > 1 ? section('total', judged) : [])] };
  });
}
