import type { Threshold } from '../contracts/evaluation.ts';
import { atLeast, CONFIDENCES, type Confidence, SEVERITIES, type Severity } from '../contracts/words.ts';

/** Whether a finding alone is enough for its item to be flagged. */
export const isBlocking = (
  { confidence, severity }: { readonly confidence: Confidence; readonly severity: Severity },
  { at, failOn }: Threshold,
): boolean => atLeast(CONFIDENCES, confidence, at) && atLeast(SEVERITIES, severity, failOn);
