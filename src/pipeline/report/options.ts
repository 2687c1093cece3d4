import type { RuleBook } from '../../contracts/rule-book.ts';
import type { ScanResult } from '../../contracts/scan-result.ts';
import type { Confidence, Severity } from '../../contracts/words.ts';

/** The thresholds a report states. It renders with them and decides nothing. */
export type ReportOptions = {
  readonly failOn: Severity | 'never';
  readonly failConfidence: Confidence;
  /** Open findings below this confidence are left out of SARIF. */
  readonly sarifConfidence: Confidence;
  /** What code scanning files the analysis under. */
  readonly category: string;
  /** Where the repository is published, when known. */
  readonly repositoryUri?: string;
};

/** Pure: the same result, rule book and options give the same text. */
export type Renderer = (
  result: ScanResult,
  ruleBook: Pick<RuleBook, 'constitutions'>,
  options: ReportOptions,
) => string;
