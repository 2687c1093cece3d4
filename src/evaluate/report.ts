import type { EvaluationOptions } from '../contracts/evaluation.ts';
import type { SandboxDescription } from '../contracts/sandbox.ts';
import type { Evaluation } from './evaluate.ts';
import type { Item } from './item.ts';
import type { FamilyOf } from './matching.ts';
import { renderTables, tablesAsData } from './render.ts';
import { tablesOf } from './tables.ts';
import { undecidableReasons } from './undecidable.ts';

export type Reporting = {
  readonly items: readonly Item[];
  readonly options: EvaluationOptions;
  readonly sandbox: SandboxDescription;
  readonly familyOf: FamilyOf;
};

export type Reports = {
  readonly table: string;
  readonly json: string;
  /** One JSON object a line. */
  readonly predictions: string;
  readonly exitCode: number;
};

/** Exit code of a run that was ended before every item was judged. */
const UNFINISHED = 2;

function notes(
  { judged, probes, milliseconds }: Evaluation,
  { items, options, sandbox }: Reporting,
): readonly string[] {
  const seconds = milliseconds / 1000;
  const reasons = options.undecidable === undefined ? undecidableReasons(items) : [];
  const unfinished = items.length - judged.length;
  const rate = probes === 0 ? '' : `, ${probes} probes (${(probes / Math.max(seconds, 0.001)).toFixed(1)} a second)`;
  return [
    ...reasons.map((reason) => `undecidable classes: ${reason}`),
    ...(unfinished > 0 ? [`ended early: ${unfinished} of ${items.length} items were not judged`] : []),
    `method ${options.method}, sandbox ${sandbox.backend} (isolation ${sandbox.isolation}), ${judged.length} items in ${seconds.toFixed(1)} s${rate}`,
  ];
}

/** Everything that an evaluation prints or writes. */
export function report(evaluation: Evaluation, reporting: Reporting): Reports {
  const { judged, probes, milliseconds } = evaluation;
  const { items, options, sandbox, familyOf } = reporting;
  const tables = tablesOf(judged, options, familyOf);
  const data = {
    method: options.method,
    sandbox: { backend: sandbox.backend, isolation: sandbox.isolation },
    items: items.length,
    judged: judged.length,
    tables: tablesAsData(tables),
    usage: { milliseconds, probes },
  };
  return {
    table: `${renderTables(tables)}\n\n${notes(evaluation, reporting).join('\n')}\n`,
    json: `${JSON.stringify(data, undefined, 2)}\n`,
    predictions: judged.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join(''),
    exitCode: judged.length === items.length ? 0 : UNFINISHED,
  };
}
