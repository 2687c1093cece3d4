import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_KINDS } from '../../../src/contracts/gap.ts';
import { FINDING_STATES, type Finding, type ScanResult, scanResultSchema } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { CONFIDENCES, RESULTS } from '../../../src/contracts/words.ts';
import { decide } from '../../../src/pipeline/gate/decide.ts';
import { merge } from '../../../src/pipeline/gate/merge.ts';
import { aFinding, aGap, aScanResult, aSpan } from '../../support/fixtures/index.ts';

const finding = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    confidence: fc.constantFrom(...CONFIDENCES),
    state: fc.constantFrom(...FINDING_STATES),
    line: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ id, confidence, state, line }): Finding =>
      aFinding({ id, confidence, state, location: { path: untrusted(`${id}.py`), span: aSpan(line) } }),
  );

const gap = fc
  .record({ kind: fc.constantFrom(...GAP_KINDS), subject: fc.constantFrom('x', 'y') })
  .map(({ kind, subject }) => aGap(kind, { subject: untrusted(subject) }));

const count = fc.nat({ max: 9 });
const RULE_IDS = ['bluecode/vulnerable-code/cwe-78', 'bluecode/vulnerable-code/cwe-89'] as const;

const coverage = fc
  .record({
    a: count,
    b: count,
    language: fc.constantFrom('python', 'tsx'),
    reason: fc.constantFrom('binary', 'excluded'),
    rule: fc.constantFrom(...RULE_IDS),
    why: fc.constantFrom('x', 'y'),
    applied: fc.boolean(),
  })
  .map(({ a, b, language, reason, rule, why, applied }): ScanResult['coverage'] => ({
    ...aScanResult().coverage,
    files: { seen: a, attributed: b, judged: a, notJudged: b },
    languages: [{ language, files: a, lines: b }],
    skipped: [{ reason: reason === 'binary' ? 'binary' : 'excluded', files: b }],
    selfExclusions: [{ path: untrusted(why), mark: untrusted('generated') }],
    constitutions: applied
      ? { applied: [rule], notApplied: [] }
      : { applied: [], notApplied: [{ id: rule, reason: why }] },
    hints: a,
  }));

const part = fc
  .record({
    findings: fc.array(finding, { maxLength: 4 }),
    gaps: fc.array(gap, { maxLength: 3 }),
    coverage,
    cost: fc.nat({ max: 1_000_000 }).map((millionths) => millionths / 1_000_000),
    isolation: fc.constantFrom('full' as const, 'none' as const),
  })
  .map(({ isolation, cost, ...rest }): ScanResult => {
    const decided = decide({ ...rest, failOn: 'high', failConfidence: 'likely' });
    const { run, usage } = aScanResult();
    return aScanResult({
      ...rest,
      run: { ...run, sandbox: { backend: isolation === 'none' ? 'none' : 'docker', isolation } },
      usage: { ...usage, cost },
      result: decided.result,
      reasons: [...decided.reasons],
    });
  });

const EMPTY_COUNTS = {
  files: { seen: 0, attributed: 0, judged: 0, notJudged: 0 },
  lines: { seen: 0, inScope: 0, judged: 0 },
  units: { judged: 0, probed: 0 },
};

describe('merging parts of a scan', () => {
  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('does not depend on how the parts are grouped', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('gives a valid result that is no milder than any part', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const merged = merge(a, b);
        expect(scanResultSchema.safeEncode(merged).success).toBe(true);
        const rank = ({ result }: ScanResult): number => RESULTS.indexOf(result);
        expect(rank(merged)).toBeLessThanOrEqual(Math.min(rank(a), rank(b)));
      }),
    );
  });

  it('adds counts up, and keeps one account of a finding and of a gap that both parts hold', () => {
    const one = aScanResult({
      findings: [aFinding({ confidence: 'possible' })],
      gaps: [aGap('budget')],
      result: 'incomplete',
    });
    const other = aScanResult({ findings: [aFinding()], gaps: [aGap('budget')], result: 'fail' });
    const merged = merge(one, other);
    expect(merged.findings.map(({ confidence }) => confidence)).toEqual(['confirmed']);
    expect(merged.gaps).toHaveLength(1);
    expect(merged.coverage.files).toEqual({ seen: 82, attributed: 6, judged: 6, notJudged: 76 });
    expect(merged.result).toBe('fail');
  });

  it('takes a rule that one part applied for applied', () => {
    const { coverage: base } = aScanResult();
    const [id] = RULE_IDS;
    const without = aScanResult({
      coverage: { ...base, constitutions: { applied: [], notApplied: [{ id, reason: 'no file' }] } },
    });
    expect(merge(without, aScanResult()).coverage.constitutions).toEqual({ applied: [id], notApplied: [] });
    expect(merge(without, without).coverage.constitutions.notApplied).toHaveLength(1);
  });

  it('does not turn a part green that says it is not', () => {
    const red = aScanResult({ result: 'incomplete', coverage: { ...aScanResult().coverage, ...EMPTY_COUNTS } });
    const merged = merge(red, aScanResult());
    expect(merged.result).toBe('incomplete');
    expect(merged.reasons[0]?.untrusted).toContain('incomplete');
  });

  it.each([
    ['run.engine', aScanResult({ run: { ...aScanResult().run, engine: 'bluecode 9' } })],
    ['run.headCommit', aScanResult({ run: { ...aScanResult().run, headCommit: 'e'.repeat(40) } })],
    ['coverage.scope', aScanResult({ coverage: { ...aScanResult().coverage, scope: 'all' } })],
    ['coverage.base', aScanResult({ coverage: { ...aScanResult().coverage, base: false } })],
    ['fail-on', aScanResult({ policy: [{ name: 'fail-on', value: 'low', origin: 'flag' }] })],
  ])('refuses parts that differ in %s, and names it', (what, other) => {
    expect(() => merge(aScanResult(), other)).toThrowError(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(what) }),
    );
  });

  it('refuses parts without a threshold or with a word it does not know', () => {
    const without = aScanResult({ policy: [] });
    expect(() => merge(without, without)).toThrowError(/policy\.fail-on is missing/);
    const wrong = aScanResult({ policy: [{ name: 'fail-on', value: 'always', origin: 'flag' }] });
    expect(() => merge(wrong, wrong)).toThrowError(/policy\.fail-on is "always", expected one of critical/);
  });
});
