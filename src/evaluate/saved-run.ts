import { z } from 'zod';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Threshold } from '../contracts/evaluation.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { CONFIDENCES, SEVERITIES } from '../contracts/words.ts';
import type { DatasetText } from './item.ts';
import type { Prediction } from './prediction.ts';
import { isBlocking } from './threshold.ts';

/** What an earlier run said of each item, by the item's id. */
export type SavedRun = { readonly name: string; readonly predictions: ReadonlyMap<string, Prediction> };

const findingSchema = z.object({
  ruleId: z.string(),
  cwe: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  severity: z.enum(SEVERITIES),
});

/** What is counted of a line; whether an item is flagged is told anew, under the thresholds of this run. */
const lineSchema = z.object({ id: z.string().min(1), findings: z.array(findingSchema), gap: z.string().optional() });

const refused = (name: string, line: number, says: string): BlueCodeError =>
  new BlueCodeError(
    'data-invalid',
    `${visible(untrusted(name))}:${line}: ${says}; give --against a file that --predictions has written`,
  );

function parseLine(line: string, name: string, number: number): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refused(name, number, 'the line is no JSON');
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw refused(name, number, field === '' ? 'the line is no prediction' : `field ${field} is missing or wrong`);
}

/** @throws BlueCodeError data-invalid that names file, line, field and remedy */
export function parseSavedRun({ name, text }: DatasetText, threshold: Threshold): SavedRun {
  const predictions = new Map<string, Prediction>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const { id, findings: given, gap } = parseLine(line, name, index + 1);
    if (predictions.has(id))
      throw refused(name, index + 1, `${visible(untrusted(JSON.stringify(id)))} has a line already`);
    const findings = given.map((finding) => ({ ...finding, blocking: isBlocking(finding, threshold) }));
    const flagged = findings.some(({ blocking }) => blocking);
    const confidence = CONFIDENCES.find((one) => findings.some((finding) => finding.confidence === one)) ?? null;
    predictions.set(id, { id, flagged, confidence, findings, ...(gap === undefined ? {} : { gap }) });
  }
  if (predictions.size === 0) throw refused(name, 1, 'there is no prediction in it');
  return { name, predictions };
}

/** @throws BlueCodeError data-invalid where the run was over other items altogether */
export function checkSameItems({ name, predictions }: SavedRun, ids: ReadonlySet<string>): void {
  if ([...predictions.keys()].some((id) => ids.has(id))) return;
  throw new BlueCodeError(
    'data-invalid',
    `${visible(untrusted(name))}: none of its lines is about an item of these datasets; name the datasets that it was made from`,
  );
}
