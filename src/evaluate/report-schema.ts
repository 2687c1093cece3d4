import { z } from 'zod';
import { GROUPINGS, MATCHES, METHODS } from '../contracts/evaluation.ts';
import { CONFIDENCES, SEVERITIES, TASKS } from '../contracts/words.ts';
import { CHANGES } from './compare.ts';

/** What `evaluate --json` prints. Every field is always there; null where there is nothing to say. */

const texts = z.array(z.string()).readonly();
const share = z.number().nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();
const whole = z.int().min(0);

const counts = { items: whole, gaps: whole, tp: whole, fp: whole, fn: whole, tn: whole };
const rates = { precision: share, recall: share, f1: share, fpr: share, pairCorrect: share };
const figures = { ...counts, pairs: whole, pairsCorrect: whole, ...rates };

const rowSchema = z.strictObject({
  depth: z.union([z.literal(0), z.literal(1)]),
  kind: z.enum(['set', 'part', 'group']),
  name: z.string(),
  ...figures,
  /** 95 %, by bootstrap over pairs. */
  intervals: z.strictObject({
    precision: interval,
    recall: interval,
    f1: interval,
    fpr: interval,
    pairCorrect: interval,
  }),
});

const findingSchema = z.strictObject({
  ruleId: z.string(),
  cwe: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  severity: z.enum(SEVERITIES),
});

const runSchema = z.strictObject({
  name: z.string(),
  method: z.enum(METHODS),
  model: z.string().nullable(),
  sandbox: z.strictObject({ backend: z.string(), isolation: z.string() }),
  judged: whole,
  tables: z.array(z.strictObject({ match: z.enum(MATCHES), rows: z.array(rowSchema) })),
  /** What each confidence as the threshold would give. */
  curves: z.array(
    z.strictObject({
      match: z.enum(MATCHES),
      name: z.string(),
      points: z.array(z.strictObject({ at: z.enum(CONFIDENCES), ...rates })),
    }),
  ),
  usage: z.strictObject({
    milliseconds: whole,
    units: whole,
    probes: whole,
    /** `cost` is in US dollars, without the models of `unpriced`. */
    model: z
      .strictObject({ calls: whole, cacheHits: whole, tokens: whole, cost: z.number().min(0), unpriced: texts })
      .nullable(),
  }),
});

const comparisonSchema = z.strictObject({
  before: z.string(),
  after: z.string(),
  matches: z.array(
    z.strictObject({
      match: z.enum(MATCHES),
      /** Items that both speak of: the figures are of these alone. */
      items: whole,
      rows: z.array(z.strictObject({ before: rowSchema, after: rowSchema })),
      changed: z.array(
        z.strictObject({
          change: z.enum(CHANGES),
          id: z.string(),
          cwe: z.string().nullable(),
          findings: z.array(findingSchema),
        }),
      ),
    }),
  ),
  missing: texts,
  foreign: texts,
  cost: z.strictObject({ milliseconds: z.int(), probes: z.int() }).nullable(),
});

/** One a model, and their mean. */
const cells = z.strictObject({ each: z.array(share), mean: share });

const gainsSchema = z.strictObject({
  match: z.enum(MATCHES),
  models: texts,
  /** F1 is the mean over datasets, `gain` that over the method `direct` with the same model. */
  rows: z.array(z.strictObject({ method: z.enum(METHODS), f1: cells, gain: cells })),
});

export const evaluationReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  items: whole,
  options: z.strictObject({
    at: z.enum(CONFIDENCES),
    failOn: z.enum(SEVERITIES),
    by: z.enum(GROUPINGS).nullable(),
    only: texts,
    limit: whole.nullable(),
    models: texts,
    task: z.enum(TASKS).nullable(),
    stripComments: z.boolean(),
    holdOut: texts,
    against: z.string().nullable(),
  }),
  heldOut: z.strictObject({ constitutions: texts, families: texts, sinks: texts, oracles: texts }).nullable(),
  runs: z.array(runSchema),
  comparisons: z.array(comparisonSchema),
  /** Empty without the method `direct`, or with no other. */
  gains: z.array(gainsSchema),
});
export type EvaluationReport = z.infer<typeof evaluationReportSchema>;
