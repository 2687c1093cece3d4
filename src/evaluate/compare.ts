import type { Match } from '../contracts/evaluation.ts';
import { type Counting, countedFindings, type Judged } from './outcomes.ts';
import type { PredictedFinding, Prediction } from './prediction.ts';
import { type Row, rowOf, setsOf } from './tables.ts';

/** What became of an item. A false alarm is a safe item that is flagged. */
export const CHANGES = ['newly found', 'lost', 'new false alarm', 'mended'] as const;
export type Change = (typeof CHANGES)[number];

export type ChangedItem = {
  readonly change: Change;
  readonly id: string;
  readonly cwe: string | null;
  /** The findings that make the difference: of the run in which the item is flagged. */
  readonly findings: readonly PredictedFinding[];
};

/** What was said before, what is said now; each by its name. */
export type Sides = {
  readonly before: { readonly name: string; readonly predictions: ReadonlyMap<string, Prediction> };
  readonly after: { readonly name: string; readonly judged: readonly Judged[] };
};

export type Comparison = {
  readonly before: string;
  readonly after: string;
  readonly match: Match;
  /** Items that both speak of: the figures are of these alone. */
  readonly items: number;
  readonly rows: readonly { readonly before: Row; readonly after: Row }[];
  readonly changed: readonly ChangedItem[];
};

type Both = { readonly before: Judged; readonly after: Judged };

const isFlagged = (judged: Judged, counting: Counting): boolean => countedFindings(judged, counting).length > 0;

function changeOf({ before, after }: Both, counting: Counting): readonly ChangedItem[] {
  const [was, is] = [isFlagged(before, counting), isFlagged(after, counting)];
  if (was === is) return [];
  const { id, cwe, label } = after.item;
  const change: Change = label === 1 ? (is ? 'newly found' : 'lost') : is ? 'new false alarm' : 'mended';
  return [{ change, id, cwe: cwe ?? null, findings: countedFindings(is ? after : before, counting) }];
}

/** Figures and items of two runs, over what both speak of. */
export function compare({ before, after }: Sides, counting: Counting): Comparison {
  const both = after.judged.flatMap((judged): readonly Both[] => {
    const prediction = before.predictions.get(judged.item.id);
    return prediction === undefined ? [] : [{ before: { item: judged.item, prediction }, after: judged }];
  });
  const [old, now] = [both.map((one) => one.before), both.map((one) => one.after)];
  const current = new Map(setsOf(now));
  const rows = setsOf(old).map(([name, members]) => ({
    before: rowOf({ depth: 0, kind: 'set', name }, members, counting),
    after: rowOf({ depth: 0, kind: 'set', name }, current.get(name) ?? [], counting),
  }));
  const changed = both.flatMap((one) => changeOf(one, counting));
  return {
    before: before.name,
    after: after.name,
    match: counting.match,
    items: both.length,
    rows,
    changed: CHANGES.flatMap((change) => changed.filter((one) => one.change === change)),
  };
}
