import type { EvaluationOptions } from '../contracts/evaluation.ts';
import { type Compared, comparedMethods, comparedWithSaved, type MethodRun, type TabledRun } from './compared.ts';
import { gainsOf } from './gains.ts';
import type { HeldOut } from './hold-out.ts';
import type { Item } from './item.ts';
import type { FamilyOf } from './matching.ts';
import { renderNotes, renderUnseen } from './notes.ts';
import { plot } from './plot/plot.ts';
import { renderTables } from './render.ts';
import { renderComparison, renderCost, renderIds } from './render-comparison.ts';
import { renderGains } from './render-gains.ts';
import { reportData } from './report-data.ts';
import type { SavedRun } from './saved-run.ts';
import { type Tabling, tablesOf } from './tables.ts';

export type Reporting = {
  /** Those that were to be judged. */
  readonly items: readonly Item[];
  /** Ids of all items of the datasets. */
  readonly ids: ReadonlySet<string>;
  readonly options: EvaluationOptions;
  readonly familyOf: FamilyOf;
  readonly heldOut: HeldOut | undefined;
  readonly against: SavedRun | undefined;
};

export type Reports = {
  readonly table: string;
  readonly json: string;
  /** One JSON object a line, for each run. */
  readonly predictions: readonly { readonly name: string; readonly text: string }[];
  readonly plot: string;
  readonly exitCode: number;
};

/** Exit code of a run that was ended before every item was judged. */
const UNFINISHED = 2;

/** The saved run beside each run, then the first run beside the others; of several models each beside its own first. */
function comparedOf(runs: readonly MethodRun[], { options, familyOf, against, ids }: Reporting): readonly Compared[] {
  const { matches, threshold } = options;
  const comparing = { matches, threshold, familyOf };
  const [first, ...later] = runs;
  return [
    ...(against === undefined ? [] : runs.map((run) => comparedWithSaved(against, run, ids, comparing))),
    ...(first === undefined ? [] : later.map((run) => comparedMethods(baseOf(run, runs) ?? first, run, comparing))),
  ];
}

/** The first run with the same model, where there are several models and it is another run. */
function baseOf(run: MethodRun, runs: readonly MethodRun[]): MethodRun | undefined {
  const models = new Set(runs.flatMap(({ model }) => model ?? []));
  const base = models.size > 1 ? runs.find(({ model }) => model === run.model) : undefined;
  return base === run ? undefined : base;
}

const renderCompared = ({ comparisons, before, missing, foreign, cost }: Compared): string =>
  [
    comparisons.map(renderComparison).join('\n\n'),
    ...renderIds(`${before} says nothing of`, missing),
    ...renderIds(`${before} speaks of what is no item here`, foreign),
    ...(cost === undefined ? [] : [renderCost(cost)]),
  ].join('\n');

function renderRun(run: TabledRun, tabling: Tabling, reporting: Reporting): string {
  const { judged } = run.evaluation;
  const unseen = reporting.heldOut === undefined ? [] : renderUnseen(judged, reporting.heldOut, tabling);
  return `${renderTables(run.tables)}\n\n${[...unseen, ...renderNotes(run, reporting)].join('\n')}\n`;
}

/** Everything that an evaluation prints or writes. */
export function report(made: readonly MethodRun[], reporting: Reporting): Reports {
  const { items, options, familyOf, heldOut } = reporting;
  const tabling: Tabling = { ...options, familyOf, unseen: heldOut?.families ?? [] };
  const runs = made.map((run): TabledRun => ({ ...run, tables: tablesOf(run.evaluation.judged, tabling) }));
  const compared = comparedOf(runs, reporting);
  const gains = gainsOf(runs, tabling);
  const several = runs.length > 1;
  const texts = runs.map((run) => `${several ? `= ${run.name} =\n` : ''}${renderRun(run, tabling, reporting)}`);
  const unfinished = runs.some(({ evaluation }) => evaluation.judged.length < items.length);
  return {
    table: [
      ...texts,
      ...compared.map((one) => `${renderCompared(one)}\n`),
      ...gains.map((one) => `${renderGains(one)}\n`),
    ].join('\n'),
    json: `${JSON.stringify(reportData({ runs, compared, gains }, tabling, reporting), undefined, 2)}\n`,
    predictions: runs.map(({ name, evaluation }) => ({
      name,
      text: evaluation.judged.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join(''),
    })),
    plot: plot(runs, tabling),
    exitCode: unfinished ? UNFINISHED : 0,
  };
}
