import { z } from 'zod';
import { evidenceSchema, ISOLATIONS } from './evidence.ts';
import { gapSchema } from './gap.ts';
import { MODEL_ROLES, SENT_ROLES } from './model.ts';
import { cweSchema, ruleIdSchema } from './rule-book.ts';
import { attributionSchema, SKIP_REASONS } from './source-file.ts';
import { spanSchema } from './span.ts';
import { untrustedText } from './untrusted.ts';
import { CONFIDENCES, RESULTS, SEVERITIES, TASKS } from './words.ts';

/** Raised when a reader of `--format json` could break; the schema is `docs/schema/scan-result.json`. */
export const SCHEMA_VERSION = '1.0';

const count = z.int().min(0);

export const locationSchema = z.strictObject({ path: untrustedText, span: spanSchema });
export const stepSchema = z.strictObject({ location: locationSchema, says: untrustedText });

export const claimSchema = z.strictObject({
  /** `offline`, `model:<role>`, `probe`. */
  by: z.string(),
  constitution: ruleIdSchema,
  quote: untrustedText,
  sentence: untrustedText,
});

/** A change of whole lines that was tried: it parses, and what proved the flaw shows nothing any more. */
export const patchSchema = z.strictObject({
  startLine: z.int().min(1),
  endLine: z.int().min(1),
  before: z.array(untrustedText).min(1),
  after: z.array(untrustedText).min(1),
});
export type Patch = z.infer<typeof patchSchema>;

export const FINDING_STATES = ['open', 'suppressed', 'baselined', 'outside-diff'] as const;

export const findingSchema = z.strictObject({
  id: z.string(),
  ruleId: ruleIdSchema,
  task: z.enum(TASKS),
  title: z.string(),
  cwe: cweSchema.optional(),
  kind: z.string().optional(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  location: locationSchema,
  /** Empty when the flaw does not depend on a path. */
  flow: z.array(stepSchema),
  /** Qualified name of the unit that holds the sink. */
  unit: untrustedText,
  attributions: z.array(attributionSchema),
  claims: z.array(claimSchema).min(1),
  evidence: z.array(evidenceSchema),
  /** How to mend it, from the constitution: Markdown. */
  fix: z.string().optional(),
  /** A model's change of these very lines. */
  patch: patchSchema.optional(),
  state: z.enum(FINDING_STATES),
  /** Who, why and until when, for every state but `open`. */
  stateReason: untrustedText.optional(),
  fingerprints: z.strictObject({ finding: z.string(), lineHash: z.string().optional() }),
});
export type Finding = z.infer<typeof findingSchema>;

export const policyOriginSchema = z.string();
export const policyEntrySchema = z.strictObject({
  name: z.string(),
  value: z.string(),
  /** `default`, `organisation`, `repository@<commit>`, `input`, `flag`. */
  origin: policyOriginSchema,
});
export type PolicyEntry = z.infer<typeof policyEntrySchema>;

export const coverageSchema = z.strictObject({
  scope: z.enum(['ai', 'all']),
  base: z.boolean(),
  /** Files looked at (changed ones when there is a base), how many are attributed to AI, and how many were not judged. */
  files: z.strictObject({ seen: count, attributed: count, judged: count, notJudged: count }),
  lines: z.strictObject({ seen: count, inScope: count, judged: count }),
  units: z.strictObject({ judged: count, probed: count }),
  languages: z.array(z.strictObject({ language: z.string(), files: count, lines: count })),
  skipped: z.array(z.strictObject({ reason: z.enum(SKIP_REASONS), files: count })),
  /** Marks the change put on itself and that were therefore not obeyed. */
  selfExclusions: z.array(z.strictObject({ path: untrustedText, mark: untrustedText })),
  constitutions: z.strictObject({
    applied: z.array(ruleIdSchema),
    notApplied: z.array(z.strictObject({ id: ruleIdSchema, reason: z.string() })),
  }),
  /** Hints that were not raised by evidence: counted, not shown. */
  hints: count,
  /** Hints and units that nothing is claimed of and that were not executed: one run tries only so many. */
  untried: count,
});

export const runSchema = z.strictObject({
  engine: z.string(),
  ruleBook: z.string(),
  baseCommit: z.string().optional(),
  headCommit: z.string().optional(),
  event: z.string().optional(),
  sandbox: z.strictObject({
    backend: z.string(),
    isolation: z.enum(ISOLATIONS),
    image: z.string().optional(),
    reason: untrustedText.optional(),
  }),
});

/** Which models were asked, and what was sent to whom. */
export const modelReportSchema = z.strictObject({
  roles: z.array(z.strictObject({ role: z.enum(MODEL_ROLES), model: untrustedText, host: untrustedText })),
  /** Answers that an earlier run had kept: for these nothing was sent. */
  cacheHits: count,
  /** Models without a price: `usage.cost` does not hold theirs. */
  unpriced: z.array(untrustedText),
  /** Claims without a quote that stands in the unit, of no weakness that a rule speaks of, or of no confidence. */
  dropped: count,
  /** One entry for each prompt and model: empty when all was remembered. */
  sent: z.array(
    z.strictObject({
      subject: untrustedText,
      role: z.enum(SENT_ROLES),
      host: untrustedText,
      model: untrustedText,
      bytes: count,
      /** SHA-256 of the prompt. */
      hash: z.string(),
      /** Secrets that were masked in it. */
      masked: count,
    }),
  ),
});

export const scanResultSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  run: runSchema,
  policy: z.array(policyEntrySchema),
  coverage: coverageSchema,
  /** Sorted by path, position, rule. */
  findings: z.array(findingSchema),
  gaps: z.array(gapSchema),
  /** Absent where no model was configured. */
  model: modelReportSchema.optional(),
  /** With `model.sent` and `model.cacheHits`, which depend on what is remembered, all that may differ between equal runs. */
  usage: z.strictObject({ milliseconds: count, probes: count, calls: count, tokens: count, cost: z.number().min(0) }),
  result: z.enum(RESULTS),
  /** Why: one sentence each, the deciding one first. */
  reasons: z.array(untrustedText),
});
export type ScanResult = z.infer<typeof scanResultSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type ModelReport = z.infer<typeof modelReportSchema>;
export type Run = z.infer<typeof runSchema>;
