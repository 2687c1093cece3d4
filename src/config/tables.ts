import { z } from 'zod';
import { GAP_KINDS } from '../contracts/gap.ts';
import { SEVERITIES } from '../contracts/words.ts';

/** Which paths are meant. */
export const glob = z
  .string()
  .max(500)
  .regex(/^!?[^!\s](.*\S)?$/, 'a glob such as src/** or, to leave something out, !src/generated/**');

/** What a settings file says of one rule. */
export const ruleSchema = z.strictObject({
  enabled: z.boolean().optional(),
  severity: z.enum(SEVERITIES).optional(),
  paths: z.array(glob).optional(),
});

/** A gap that a settings file accepts. */
export const acceptedGapSchema = z.strictObject({
  path: glob,
  kind: z.enum(GAP_KINDS),
  reason: z.string().trim().min(1, 'say why the gap is accepted'),
  /** Last day on which it is accepted. */
  until: z.iso.date('a day such as 2027-01-31').optional(),
});

/** What a model costs: US dollars a million tokens. */
export const priceSchema = z.strictObject({ input: z.number().min(0), output: z.number().min(0) });
