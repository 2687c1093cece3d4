import type { EvaluationOptions, Match } from '../contracts/evaluation.ts';
import type { ChangedItem } from './compare.ts';
import type { Compared, TabledRun } from './compared.ts';
import { type Curve, curvesOf } from './curve.ts';
import type { Cells, Gains } from './gains.ts';
import type { HeldOut } from './hold-out.ts';
import type { Interval } from './intervals.ts';
import type { Rates } from './metrics.ts';
import type { EvaluationReport } from './report-schema.ts';
import type { SavedRun } from './saved-run.ts';
import type { Row, Tabling } from './tables.ts';

type Data = EvaluationReport;
type RowData = Data['runs'][number]['tables'][number]['rows'][number];

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const share = (value: number | undefined): number | null => (value === undefined ? null : rounded(value));
const interval = (one: Interval | undefined): [number, number] | null =>
  one === undefined ? null : [rounded(one[0]), rounded(one[1])];

const ratesData = ({ precision, recall, f1, fpr, pairCorrect }: Rates) => ({
  precision: share(precision),
  recall: share(recall),
  f1: share(f1),
  fpr: share(fpr),
  pairCorrect: share(pairCorrect),
});

const rowData = ({ depth, kind, name, counts, rates, intervals }: Row): RowData => ({
  depth,
  kind,
  name,
  ...counts,
  ...ratesData(rates),
  intervals: {
    precision: interval(intervals.precision),
    recall: interval(intervals.recall),
    f1: interval(intervals.f1),
    fpr: interval(intervals.fpr),
    pairCorrect: interval(intervals.pairCorrect),
  },
});

const curveData =
  (match: Match) =>
  ({ name, points }: Curve): Data['runs'][number]['curves'][number] => ({
    match,
    name,
    points: points.map(({ at, rates }) => ({ at, ...ratesData(rates) })),
  });

function runData(run: TabledRun, tabling: Tabling): Data['runs'][number] {
  const { name, method, model = null, spent, sandbox, evaluation, tables } = run;
  const { judged, milliseconds, units, probes } = evaluation;
  return {
    name,
    method,
    model,
    sandbox: { backend: sandbox.backend, isolation: sandbox.isolation },
    judged: judged.length,
    tables: tables.map(({ match, rows }) => ({ match, rows: rows.map(rowData) })),
    curves: tabling.matches.flatMap((match) => curvesOf(judged, { match, ...tabling }).map(curveData(match))),
    usage: {
      milliseconds,
      units,
      probes,
      model: spent === undefined ? null : { ...spent, unpriced: [...spent.unpriced] },
    },
  };
}

const changedData = ({ change, id, cwe, findings }: ChangedItem) => ({
  change,
  id,
  cwe,
  findings: findings.map(({ ruleId, cwe: found, confidence, severity }) => ({
    ruleId,
    cwe: found,
    confidence,
    severity,
  })),
});

const comparedData = ({
  before,
  after,
  comparisons,
  missing,
  foreign,
  cost,
}: Compared): Data['comparisons'][number] => ({
  before,
  after,
  matches: comparisons.map(({ match, items, rows, changed }) => ({
    match,
    items,
    rows: rows.map((row) => ({ before: rowData(row.before), after: rowData(row.after) })),
    changed: changed.map(changedData),
  })),
  missing,
  foreign,
  cost: cost ?? null,
});

const optionsData = (options: EvaluationOptions, against: SavedRun | undefined): Data['options'] => ({
  at: options.threshold.at,
  failOn: options.threshold.failOn,
  by: options.by ?? null,
  only: options.only,
  limit: options.limit ?? null,
  models: options.models,
  task: options.task ?? null,
  stripComments: options.stripComments,
  holdOut: options.holdOut,
  against: against?.name ?? null,
});

type Whole = {
  readonly items: readonly unknown[];
  readonly options: EvaluationOptions;
  readonly heldOut: HeldOut | undefined;
  readonly against: SavedRun | undefined;
};

type Made = {
  readonly runs: readonly TabledRun[];
  readonly compared: readonly Compared[];
  readonly gains: readonly Gains[];
};

const gainsData = ({ match, models, rows }: Gains): Data['gains'][number] => ({
  match,
  models: [...models],
  rows: rows.map(({ method, f1, gain }) => ({ method, f1: cellsData(f1), gain: cellsData(gain) })),
});

const cellsData = ({ each, mean }: Cells) => ({ each: each.map(share), mean: share(mean) });

/** All of an evaluation as data. */
export const reportData = (
  { runs, compared, gains }: Made,
  tabling: Tabling,
  { items, options, heldOut, against }: Whole,
): Data => ({
  schemaVersion: 1,
  items: items.length,
  options: optionsData(options, against),
  heldOut: heldOut ?? null,
  runs: runs.map((run) => runData(run, tabling)),
  comparisons: compared.map(comparedData),
  gains: gains.map(gainsData),
});
