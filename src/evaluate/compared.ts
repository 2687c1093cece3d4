import type { EvaluationOptions, Method } from '../contracts/evaluation.ts';
import type { SandboxDescription } from '../contracts/sandbox.ts';
import { type Comparison, compare, type Sides } from './compare.ts';
import type { Evaluation } from './evaluate.ts';
import type { FamilyOf } from './matching.ts';
import type { SavedRun } from './saved-run.ts';
import type { Table } from './tables.ts';

/** What one method made of all items, and where. */
export type MethodRun = {
  /** What it is called where there are several. */
  readonly name: string;
  readonly method: Method;
  /** The model that was asked, and what that took; undefined where none was. */
  readonly model: string | undefined;
  readonly spent: Spent | undefined;
  readonly sandbox: Pick<SandboxDescription, 'backend' | 'isolation'>;
  readonly evaluation: Evaluation;
};

export type Spent = {
  readonly calls: number;
  readonly cacheHits: number;
  readonly tokens: number;
  /** US dollars, without those of models whose price is not known. */
  readonly cost: number;
  readonly unpriced: readonly string[];
};

/** A run with its tables. */
export type TabledRun = MethodRun & { readonly tables: readonly Table[] };

/** What the second run took beyond the first. */
export type Cost = { readonly probes: number; readonly milliseconds: number };

/** Two runs beside each other, once for each way to match. */
export type Compared = {
  readonly before: string;
  readonly after: string;
  readonly comparisons: readonly Comparison[];
  /** Items that the earlier run has no line for, and its lines about no item of these datasets. */
  readonly missing: readonly string[];
  readonly foreign: readonly string[];
  /** Unknown of a saved run. */
  readonly cost: Cost | undefined;
};

export type Comparing = Pick<EvaluationOptions, 'matches' | 'threshold'> & { readonly familyOf: FamilyOf };

const comparisonsOf = (sides: Sides, { matches, ...counting }: Comparing): readonly Comparison[] =>
  matches.map((match) => compare(sides, { match, ...counting }));

const named = ({ before, after }: Sides) => ({ before: before.name, after: after.name });

/** With a saved run. `ids`: of all items of the datasets, also those that were not asked for. */
export function comparedWithSaved(
  saved: SavedRun,
  { name, evaluation }: MethodRun,
  ids: ReadonlySet<string>,
  comparing: Comparing,
): Compared {
  const sides = { before: saved, after: { name, judged: evaluation.judged } };
  return {
    ...named(sides),
    comparisons: comparisonsOf(sides, comparing),
    missing: evaluation.judged.map(({ item }) => item.id).filter((id) => !saved.predictions.has(id)),
    foreign: [...saved.predictions.keys()].filter((id) => !ids.has(id)),
    cost: undefined,
  };
}

/** What a later method removed and added, and what it took beyond the first. */
export function comparedMethods(first: MethodRun, later: MethodRun, comparing: Comparing): Compared {
  const predictions = new Map(first.evaluation.judged.map(({ item, prediction }) => [item.id, prediction]));
  const sides = {
    before: { name: first.name, predictions },
    after: { name: later.name, judged: later.evaluation.judged },
  };
  return {
    ...named(sides),
    comparisons: comparisonsOf(sides, comparing),
    missing: later.evaluation.judged.map(({ item }) => item.id).filter((id) => !predictions.has(id)),
    foreign: [],
    cost: {
      probes: later.evaluation.probes - first.evaluation.probes,
      milliseconds: later.evaluation.milliseconds - first.evaluation.milliseconds,
    },
  };
}
