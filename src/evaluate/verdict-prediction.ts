import type { Threshold } from '../contracts/evaluation.ts';
import type { ModelVerdict } from '../contracts/verdict.ts';
import { failedPrediction, type Prediction } from './prediction.ts';
import { isBlocking } from './threshold.ts';

const MODEL_RULE = 'model/verdict/answer';

/** A yes of a model flags its item under every threshold but one that wants proof: it has no severity and shows nothing. */
export function verdictPrediction(id: string, verdict: ModelVerdict, threshold: Threshold): Prediction {
  if (verdict.kind === 'gap') return failedPrediction(id, verdict.reason);
  if (!verdict.unsafe) return { id, flagged: false, confidence: null, findings: [] };
  const number = /cwe[-_ ]?0*([1-9][0-9]{0,5})\b/i.exec(verdict.weakness)?.[1];
  const finding = {
    ruleId: MODEL_RULE,
    cwe: number === undefined ? null : `CWE-${number}`,
    confidence: 'likely',
    severity: 'critical',
  } as const;
  const blocking = isBlocking(finding, threshold);
  return { id, flagged: blocking, confidence: 'likely', findings: [{ ...finding, blocking }] };
}
