import type { Log, Result, Run } from 'sarif';
import type { RuleBook } from '../../../src/contracts/rule-book.ts';
import type { Finding, ScanResult } from '../../../src/contracts/scan-result.ts';
import { RENDERERS } from '../../../src/pipeline/report/index.ts';
import type { ReportOptions } from '../../../src/pipeline/report/options.ts';
import { aRuleBook, aScanResult } from '../../support/fixtures/index.ts';
import { OPTIONS } from './support.ts';

export const renderSarif = (
  result: ScanResult,
  ruleBook: RuleBook = aRuleBook(),
  options: ReportOptions = OPTIONS,
): string => RENDERERS.sarif(result, ruleBook, options);

export function runIn(text: string): Run {
  const log: Log = JSON.parse(text);
  const [run] = log.runs;
  if (run === undefined || log.runs.length !== 1) throw new Error('code scanning takes exactly one run');
  return run;
}

export const runOf = (...parts: Parameters<typeof renderSarif>): Run => runIn(renderSarif(...parts));

export const withFindings = (...findings: Finding[]): ScanResult => aScanResult({ findings });

export function resultOf(finding: Finding): Result {
  const [result] = runOf(withFindings(finding)).results ?? [];
  if (result === undefined) throw new Error('the finding is not in the file');
  return result;
}
