import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { retrieve } from '../../../src/pipeline/retrieve/retrieve.ts';
import type { Judged } from '../../../src/pipeline/settle/flaws.ts';
import { settle } from '../../../src/pipeline/settle/settle.ts';
import { isTestPath } from '../../../src/pipeline/settle/test-code.ts';
import { aConstitution, aRuleBook, aSpan, aSuspicion, aUnit, someEvidence } from '../../support/fixtures/index.ts';

const at = (
  path: string,
  overrides: Parameters<typeof aSuspicion>[0] = {},
  evidence: Judged['evidence'] = [],
): Judged => ({
  suspicion: aSuspicion({ sink: { path }, unit: aUnit({ path }), entry: aUnit({ path }), flow: [], ...overrides }),
  evidence,
});

function only(suspicions: readonly Judged[]): Finding {
  const { findings } = settle({ suspicions, files: new Map(), ruleBook: aRuleBook([aConstitution()]), base: true });
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new Error('not one finding');
  return finding;
}

describe('test code by its path', () => {
  it.each([
    'tests/a.py',
    'shop/test/Helper.java',
    'src/__tests__/cart.tsx',
    'lib/util/regress/glob.c',
    'testsuite/server/http.py',
    'shop/test_cart.py',
    'shop/cart_test.py',
    'conftest.py',
    'shop/tests.py',
    'server_test.go',
    'cart.spec.ts',
    'pages/cart.test.tsx',
    'src/CartTest.java',
    'base/files_unittest.cc',
  ])('%s', (path) => {
    expect(isTestPath(path)).toBe(true);
  });

  it.each([
    'shop/cart.py',
    'latest/cart.py',
    'testimonials/list.py',
    'testdrive/cart.py',
    'attest.go',
    'contest.ts',
    'shop/testing.py',
    'shop/testing/client.py',
    'src/Latest.java',
    'src/protest.java',
    'app/test/route.ts',
    'app/test/page.tsx',
    'src/routes/test/+server.ts',
    'pages/api/test-mail.ts',
    'api/test/mail.py',
    'controllers/test_mail.js',
    'test',
    '',
    'test.js',
  ])('not %s', (path) => {
    expect(isTestPath(path)).toBe(false);
  });
});

describe('a flaw in test code', () => {
  it('is of medium severity, and says why, whatever execution shows', () => {
    for (const evidence of [[], [someEvidence('effect')]]) {
      const finding = only([at('tests/helper.py', {}, evidence)]);
      expect(finding.severity).toBe('medium');
      expect(finding.confidence).toBe(evidence.length > 0 ? 'confirmed' : 'likely');
      expect(finding.claims[0]?.sentence.untrusted).toMatch(/test code/);
    }
  });

  it('is one where the way only passes a helper of the product', () => {
    const step = (path: string) => ({ path, span: aSpan(12), says: untrusted('it is read') });
    const flow = [step('tests/helper.py'), step('shop/escape.py'), step('tests/helper.py')];
    expect(only([at('tests/helper.py', { flow })]).severity).toBe('medium');
  });

  it('keeps its severity where a way to it begins outside', () => {
    const from = aUnit({ path: 'shop/ping.py' });
    const step = { path: 'shop/ping.py', span: aSpan(12), says: untrusted('it is read from the request') };
    expect(only([at('tests/helper.py', { entry: from })]).severity).toBe('high');
    expect(only([at('tests/helper.py', { flow: [step] })]).severity).toBe('high');
    const both = [at('tests/helper.py'), at('tests/helper.py', { entry: from, strength: 'possible' })];
    expect(only(both).severity).toBe('high');
  });

  it('keeps its severity where it is a key that could be in use, and is never raised', () => {
    const password = aConstitution({ id: 'bluecode/vulnerable-code/cwe-798', cwe: 'CWE-798', severity: 'critical' });
    const small = aConstitution({ id: 'bluecode/vulnerable-code/cwe-117', cwe: 'CWE-117', severity: 'low' });
    const severityOf = (ruleId: string, overrides: Parameters<typeof aSuspicion>[0] = {}) =>
      settle({
        suspicions: [at('tests/a.py', { ruleId, ...overrides })],
        files: new Map(),
        ruleBook: aRuleBook([password, small]),
        base: true,
      }).findings.map(({ severity }) => severity);
    expect(severityOf(password.id, { isKey: true })).toEqual(['critical']);
    expect(severityOf(password.id)).toEqual(['medium']);
    expect(severityOf(small.id)).toEqual(['low']);
  });

  it('keeps a severity that the settings name', () => {
    const rule = aConstitution({ severity: 'low' });
    const tasks = [rule.task];
    const { constitutions } = retrieve(aRuleBook([rule]), { tasks, rules: { [rule.id]: { severity: 'high' } } });
    const ruleBook = aRuleBook(constitutions);
    const { findings } = settle({ suspicions: [at('tests/a.py')], files: new Map(), ruleBook, base: true });
    expect(findings.map(({ severity }) => severity)).toEqual(['high']);
  });
});
