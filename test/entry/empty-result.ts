import { SCHEMA_VERSION, type ScanResult } from '../../src/contracts/scan-result.ts';

/** The result of a scan that had nothing to do. */
export const emptyResult: ScanResult = {
  schemaVersion: SCHEMA_VERSION,
  run: { engine: 'test', ruleBook: 'test', sandbox: { backend: 'none', isolation: 'none' } },
  policy: [],
  coverage: {
    scope: 'ai',
    base: false,
    files: { seen: 0, attributed: 0, judged: 0, notJudged: 0 },
    lines: { seen: 0, inScope: 0, judged: 0 },
    units: { judged: 0, probed: 0 },
    languages: [],
    skipped: [],
    selfExclusions: [],
    constitutions: { applied: [], notApplied: [] },
    hints: 0,
    untried: 0,
  },
  findings: [],
  gaps: [],
  usage: { milliseconds: 0, probes: 0, calls: 0, tokens: 0, cost: 0 },
  result: 'pass',
  reasons: [],
};
