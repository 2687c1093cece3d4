import { by, byPlace, inOrder } from '../../contracts/order.ts';
import type { Finding, ScanResult } from '../../contracts/scan-result.ts';
import { atLeast, CONFIDENCES, SEVERITIES } from '../../contracts/words.ts';
import type { ReportOptions } from './options.ts';

/** What a reader should see first: severity, then confidence, then place. */
const worstFirst = inOrder<Finding>(
  by(({ severity }) => SEVERITIES.indexOf(severity)),
  by(({ confidence }) => CONFIDENCES.indexOf(confidence)),
  byPlace(({ location }) => ({ path: location.path.untrusted, span: location.span })),
  by(({ ruleId }) => ruleId),
  by(({ id }) => id),
);

/** Open findings, the worst first. */
export const openFindings = ({ findings }: Pick<ScanResult, 'findings'>): readonly Finding[] =>
  findings.filter(({ state }) => state === 'open').toSorted(worstFirst);

export const isAtLeast = (finding: Finding, confidence: Finding['confidence']): boolean =>
  atLeast(CONFIDENCES, finding.confidence, confidence);

/** Whether the finding reaches the thresholds that make a result `fail`. */
export const reachesThreshold = (finding: Finding, { failOn, failConfidence }: ReportOptions): boolean =>
  failOn !== 'never' && atLeast(SEVERITIES, finding.severity, failOn) && isAtLeast(finding, failConfidence);
