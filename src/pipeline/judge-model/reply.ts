import { z } from 'zod';
import { SEVERITIES } from '../../contracts/words.ts';

/** Part of the cache's key: another prompt or another form of answer is another question. */
export const JUDGE_SCHEMA = 'judge_v1';

/** Ranges are looked at afterwards, claim by claim: a model's grammar promises syntax and no sense. */
const claimSchema = z.strictObject({
  weakness: z.string(),
  quote: z.string(),
  source: z.enum(['external', 'parameter', 'none']),
  parameter: z.string(),
  steps: z.array(z.strictObject({ line: z.number(), says: z.string() })),
  confidence: z.number(),
  severity: z.enum(SEVERITIES),
  reason: z.string(),
  fix: z.strictObject({ firstLine: z.number(), lastLine: z.number(), replacement: z.string() }).nullable(),
});

export const judgeReplySchema = z.strictObject({ claims: z.array(claimSchema) });

export type RawClaim = z.infer<typeof claimSchema>;
