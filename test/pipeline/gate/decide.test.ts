import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_EFFECTS, GAP_KINDS } from '../../../src/contracts/gap.ts';
import { FINDING_STATES } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { CONFIDENCES, RESULTS, SEVERITIES } from '../../../src/contracts/words.ts';
import { type Deciding, decide } from '../../../src/pipeline/gate/decide.ts';
import { exitCode } from '../../../src/pipeline/gate/exit-code.ts';
import { aFinding, aGap } from '../../support/fixtures/index.ts';

const deciding = (overrides: Partial<Deciding>): Deciding => ({
  findings: [],
  gaps: [],
  failOn: 'high',
  failConfidence: 'likely',
  ...overrides,
});
const reasonsOf = (overrides: Partial<Deciding>): readonly string[] =>
  decide(deciding(overrides)).reasons.map(({ untrusted: text }) => text);

describe('the gate', () => {
  it('passes when there is nothing, and says so', () => {
    expect(decide(deciding({}))).toEqual({ result: 'pass', reasons: [untrusted('There is no open finding.')] });
  });

  const FAIL_ON = [...SEVERITIES, 'never'] as const;
  const thresholds = FAIL_ON.flatMap((failOn) =>
    CONFIDENCES.map((failConfidence) => [failOn, failConfidence] as const),
  );

  it.each(thresholds)('fails at %s and %s on exactly the open findings that reach both', (failOn, failConfidence) => {
    const all = SEVERITIES.flatMap((severity) =>
      CONFIDENCES.flatMap((confidence) => FINDING_STATES.map((state) => aFinding({ severity, confidence, state }))),
    );
    const failing = all.filter(
      (finding) => decide(deciding({ findings: [finding], failOn, failConfidence })).result === 'fail',
    );
    const severities = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    const confidences = CONFIDENCES.slice(0, CONFIDENCES.indexOf(failConfidence) + 1);
    expect(failing.map(({ severity, confidence, state }) => `${severity} ${confidence} ${state}`)).toEqual(
      severities.flatMap((severity) => confidences.map((confidence) => `${severity} ${confidence} open`)),
    );
  });

  it.each(GAP_KINDS)('gives a gap of kind %s the effect it carries', (kind) => {
    expect(decide(deciding({ gaps: [aGap(kind)] })).result).toBe(
      GAP_EFFECTS[kind] === 'incomplete' ? 'incomplete' : 'pass',
    );
    expect(decide(deciding({ gaps: [aGap(kind, { effect: 'stated' })] })).result).toBe('pass');
  });

  it('lets fail beat incomplete, and gives both reasons, the deciding one first', () => {
    const { result, reasons } = decide(deciding({ findings: [aFinding()], gaps: [aGap('budget')] }));
    expect(result).toBe('fail');
    expect(reasons.map(({ untrusted: text }) => text)).toEqual([
      '1 open finding is at or above severity high and confidence likely (Untrusted text in an operating system command, confirmed, in shop/ping.py:14).',
      'Not finished (budget): shop/orders.py: the time ran out; give the run a later deadline',
    ]);
  });

  it('names the worst of several findings', () => {
    const findings = [
      aFinding({ confidence: 'likely' }),
      aFinding({ severity: 'critical', confidence: 'likely', title: 'The worst' }),
      aFinding({ severity: 'low' }),
    ];
    expect(reasonsOf({ findings })[0]).toMatch(/^2 open findings are .* \(the worst: The worst, likely/);
  });

  it('gives one reason a kind of gap, whatever their number and order', () => {
    const gaps = Array.from({ length: 10_000 }, (_, i) =>
      aGap('deadline', { subject: untrusted(`unit ${10_000 + i}`) }),
    );
    expect(reasonsOf({ gaps })).toEqual(reasonsOf({ gaps: gaps.toReversed() }));
    expect(reasonsOf({ gaps })).toEqual([
      'Not finished (deadline): unit 10000 and 9999 more: the time ran out; give the run a later deadline',
      'There is no open finding.',
    ]);
  });

  it('says why open findings do not fail', () => {
    expect(reasonsOf({ findings: [aFinding()], failOn: 'never' })[0]).toContain('fail-on: never');
    expect(reasonsOf({ findings: [aFinding({ severity: 'low' })] })[0]).toContain('none reaches severity high');
  });

  it('never gets milder by one more finding or gap', () => {
    const finding = fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.constantFrom(...CONFIDENCES),
      state: fc.constantFrom(...FINDING_STATES),
    });
    fc.assert(
      fc.property(
        fc.array(finding.map(aFinding), { maxLength: 4 }),
        fc.array(
          fc.constantFrom(...GAP_KINDS).map((kind) => aGap(kind)),
          { maxLength: 4 },
        ),
        finding.map(aFinding),
        fc.constantFrom(...GAP_KINDS),
        (findings, gaps, another, kind) => {
          const before = RESULTS.indexOf(decide(deciding({ findings, gaps })).result);
          const after = decide(deciding({ findings: [...findings, another], gaps: [...gaps, aGap(kind)] })).result;
          expect(RESULTS.indexOf(after)).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

describe('the exit status', () => {
  it.each([
    ['pass', 'fail', 0],
    ['fail', 'fail', 1],
    ['fail', 'warn', 1],
    ['fail', 'pass', 1],
    ['incomplete', 'fail', 2],
    ['incomplete', 'warn', 0],
    ['incomplete', 'pass', 0],
  ] as const)('of %s under on-incomplete: %s is %i', (result, onIncomplete, code) => {
    expect(exitCode(result, onIncomplete)).toBe(code);
  });
});
