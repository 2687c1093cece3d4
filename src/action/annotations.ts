import type { Finding, ScanResult } from '../contracts/scan-result.ts';
import { visible } from '../contracts/untrusted.ts';
import { atLeast, CONFIDENCES, type Confidence, SEVERITIES } from '../contracts/words.ts';

/** A remark beside a line of the change. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
};

/** What GitHub shows of one step; more would be dropped in an order that nobody chose. */
const MOST = 10;

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' } as const;

/** The worst and best proven open findings, as annotations. */
export function annotations(result: ScanResult, lowest: Confidence): readonly Annotation[] {
  return result.findings
    .filter((finding) => finding.state === 'open' && atLeast(CONFIDENCES, finding.confidence, lowest))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(annotation);
}

const rank = (finding: Finding): number =>
  SEVERITIES.indexOf(finding.severity) * CONFIDENCES.length + CONFIDENCES.indexOf(finding.confidence);

function annotation(finding: Finding): Annotation {
  const [claim] = finding.claims;
  return {
    level: LEVELS[finding.severity],
    title: `${finding.title} (${finding.severity}, ${finding.confidence})`,
    message: `${claim === undefined ? finding.title : visible(claim.sentence)} [${finding.ruleId}]`,
    file: visible(finding.location.path),
    startLine: finding.location.span.startLine,
    endLine: finding.location.span.endLine,
  };
}
