import type { ScanResult } from '../../contracts/scan-result.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { line } from './escape.ts';
import { openFindings } from './select.ts';

/** GitHub shows ten a step. */
const MOST = 10;

/** What the action entry hands to the runner. Texts are escaped but for the runner's own syntax. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
};

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' } as const;

/** The worst open findings. */
export const annotations = (result: Pick<ScanResult, 'findings'>): readonly Annotation[] =>
  openFindings(result)
    .slice(0, MOST)
    .map(({ severity, confidence, title, claims, location, ruleId }) => ({
      level: LEVELS[severity],
      title: `${line(untrusted(title), 120)} (${severity}, ${confidence})`,
      message: `${line(claims[0]?.sentence ?? untrusted(title))} [${ruleId}]`,
      path: line(location.path),
      startLine: location.span.startLine,
      startColumn: location.span.startColumn,
    }));
