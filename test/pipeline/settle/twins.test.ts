import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contracts/scan-result.ts';
import type { Judged } from '../../../src/pipeline/settle/flaws.ts';
import { settle } from '../../../src/pipeline/settle/settle.ts';
import { aConstitution, aRuleBook, aSuspicion } from '../../support/fixtures/index.ts';

const exact = aConstitution({ id: 'bluecode/vulnerable-code/cwe-942', cwe: 'CWE-942' });
const other = aConstitution({ id: 'bluecode/vulnerable-code/cwe-346', cwe: 'CWE-346', severity: 'critical' });

const suspect = (overrides: Parameters<typeof aSuspicion>[0]): Judged => ({
  suspicion: aSuspicion(overrides),
  evidence: [],
});

function only(suspicions: readonly Judged[]): Finding {
  const ruleBook = aRuleBook([exact, other]);
  const { findings } = settle({ suspicions, files: new Map(), ruleBook, base: true });
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new Error('not one finding');
  return finding;
}

describe('a mistake that goes by two classes', () => {
  it('is told once, by the more exact one, with both claims', () => {
    const both = [suspect({ ruleId: other.id }), suspect({ ruleId: exact.id, source: 'none', flow: [] })];
    const finding = only(both);
    expect(finding).toMatchObject({ ruleId: exact.id, cwe: 'CWE-942', claims: [{}, {}] });
    expect(only(both.slice(0, 1)).ruleId).toBe(other.id);
    const weaker = [suspect({ ruleId: other.id }), suspect({ ruleId: exact.id, strength: 'possible' })];
    expect(only(weaker).ruleId).toBe(other.id);
  });

  it('is two where there are two places', () => {
    const elsewhere = suspect({ ruleId: other.id, sink: { path: 'shop/other.py' } });
    expect(() => only([suspect({ ruleId: exact.id }), elsewhere])).toThrow('not one finding');
  });
});
