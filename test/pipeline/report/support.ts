import type { Finding, ScanResult } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import type { ReportOptions } from '../../../src/pipeline/report/options.ts';
import { aFinding, aGap, aScanResult, aSpan, someEvidence } from '../../support/fixtures/index.ts';

export { aRuleBook } from '../../support/fixtures/index.ts';

export const OPTIONS: ReportOptions = {
  failOn: 'high',
  failConfidence: 'likely',
  sarifConfidence: 'likely',
  category: 'bluecode',
};

/** No file system has longer ones; paths are never cut, for they would name another file. */
const PATH_LENGTH = 4_096;

/** A result with the text in every place that the schema calls untrusted, and in the plain ones that come from outside. */
export function hostileResult(text: string): ScanResult {
  const hostile = untrusted(text);
  const location = { path: untrusted(text.slice(0, PATH_LENGTH)), span: aSpan(3) };
  const finding: Finding = aFinding({
    title: text,
    location,
    flow: [
      { location, says: hostile },
      { location, says: hostile },
    ],
    unit: hostile,
    attributions: [{ signal: text, agent: text, certainty: 0.9, commit: text, detail: hostile }],
    claims: ['bluecode/vulnerable-code/cwe-78', 'bluecode/vulnerable-code/cwe-88'].map((constitution) => ({
      by: 'offline',
      constitution,
      quote: hostile,
      sentence: hostile,
    })),
    patch: { startLine: 3, endLine: 3, before: [hostile], after: [hostile, hostile] },
    evidence: [
      someEvidence('effect', {
        oracle: text,
        backend: text,
        input: hostile,
        reproduction: hostile,
        observed: hostile,
        reason: hostile,
        stubs: [hostile],
      }),
    ],
    stateReason: hostile,
  });
  const { coverage, run } = aScanResult();
  const id = 'acme/vulnerable-code/x';
  return aScanResult({
    run: { ...run, sandbox: { backend: 'docker', isolation: 'full', image: text, reason: hostile } },
    coverage: {
      ...coverage,
      selfExclusions: [{ path: hostile, mark: hostile }],
      constitutions: { applied: [], notApplied: [{ id, reason: text }] },
    },
    findings: [finding, { ...finding, id: 'b', state: 'suppressed' }],
    gaps: [aGap('budget', { subject: hostile, reason: hostile })],
    model: {
      roles: [{ role: 'judge', model: hostile, host: hostile }],
      cacheHits: 0,
      unpriced: [hostile],
      dropped: 0,
      sent: [{ subject: hostile, role: 'judge', host: hostile, model: hostile, bytes: 1, hash: 'a', masked: 0 }],
    },
    result: 'fail',
    reasons: [hostile],
  });
}
