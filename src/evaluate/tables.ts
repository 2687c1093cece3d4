import type { EvaluationOptions, Match } from '../contracts/evaluation.ts';
import { grouped } from '../contracts/grouped.ts';
import { by } from '../contracts/order.ts';
import { type Intervals, intervalsOf } from './intervals.ts';
import type { Item } from './item.ts';
import type { FamilyOf } from './matching.ts';
import { type Counts, count, type Rates, rates } from './metrics.ts';
import { type Counting, type Judged, outcomeOf } from './outcomes.ts';
import { isDecidable } from './undecidable.ts';

export type Row = {
  /** `total` and the datasets at 0, their parts below. */
  readonly depth: 0 | 1;
  /** `set`: a dataset or the total; `part`: those that can be decided, that are unseen; `group`: of one class or language. */
  readonly kind: 'set' | 'part' | 'group';
  readonly name: string;
  readonly counts: Counts;
  readonly rates: Rates;
  readonly intervals: Intervals;
};

export type Table = { readonly match: Match; readonly rows: readonly Row[] };

export type Tabling = Pick<EvaluationOptions, 'matches' | 'threshold' | 'by' | 'undecidable'> & {
  readonly familyOf: FamilyOf;
  /** Families of classes that the run was kept from knowing. */
  readonly unseen: readonly string[];
};

type Part = { readonly kind: 'part' | 'group'; readonly name: string; readonly judged: readonly Judged[] };

/** CWE-9 before CWE-89 before CWE-119. */
const classNumber = (name: string): number => Number(/^CWE-([0-9]+)$/.exec(name)?.[1] ?? 0);

export const isUnseen = ({ cwe }: Item, { unseen, familyOf }: Tabling): boolean =>
  cwe !== null && cwe !== undefined && unseen.includes(familyOf(cwe));

function split(judged: readonly Judged[], tabling: Tabling): readonly Part[] {
  const apart = judged.filter(({ item }) => !isDecidable(item, tabling.undecidable));
  const decidable = judged.filter(({ item }) => isDecidable(item, tabling.undecidable));
  const unseen = judged.filter(({ item }) => isUnseen(item, tabling));
  const part = (name: string, members: readonly Judged[]): Part => ({ kind: 'part', name, judged: members });
  return [
    ...(apart.length === 0 ? [] : [part('decidable classes', decidable), part('undecidable classes', apart)]),
    ...(unseen.length === 0 ? [] : [part('held-out classes', unseen)]),
  ];
}

/** Parts of a dataset that get a row of their own. */
function parts(judged: readonly Judged[], tabling: Tabling): readonly Part[] {
  const grouping = tabling.by;
  if (grouping === undefined) return split(judged, tabling);
  const groups = [...grouped(judged, ({ item }) => (grouping === 'cwe' ? (item.cwe ?? 'no class') : item.lang))]
    .map(([name, members]) => ({ kind: 'group' as const, name, judged: members }))
    .toSorted(by(({ name }) => name))
    .toSorted(by(({ name }) => classNumber(name)));
  return [...split(judged, tabling), ...groups];
}

/** One line of figures. */
export function rowOf(
  { depth, kind, name }: Pick<Row, 'depth' | 'kind' | 'name'>,
  judged: readonly Judged[],
  counting: Counting,
): Row {
  const outcomes = judged.map((one) => outcomeOf(one, counting));
  const counts = count(outcomes);
  return { depth, kind, name, counts, rates: rates(counts), intervals: intervalsOf(outcomes) };
}

/** The datasets, and all of them together where there are several. */
export function setsOf(judged: readonly Judged[]): readonly (readonly [name: string, members: readonly Judged[]])[] {
  const datasets = [...grouped(judged, ({ item }) => item.dataset)];
  return [...datasets, ...(datasets.length > 1 ? [['total', judged] as const] : [])];
}

/** One table for each way to match: every dataset with its parts, and all of them together. */
export function tablesOf(judged: readonly Judged[], tabling: Tabling): readonly Table[] {
  const { matches, threshold, familyOf } = tabling;
  return matches.map((match) => {
    const counting = { match, threshold, familyOf };
    const section = ([name, members]: ReturnType<typeof setsOf>[number]): readonly Row[] => [
      rowOf({ depth: 0, kind: 'set', name }, members, counting),
      ...parts(members, tabling).map((part) =>
        rowOf({ depth: 1, kind: part.kind, name: part.name }, part.judged, counting),
      ),
    ];
    return { match, rows: setsOf(judged).flatMap(section) };
  });
}
