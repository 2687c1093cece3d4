import { describe, expect, it } from 'vitest';
import { aConstitution, aFinding, aGap, aRuleBook, aScanResult } from '../../support/fixtures/index.ts';
import { runOf, withFindings } from './sarif-support.ts';
import { OPTIONS } from './support.ts';

describe('the rule catalogue', () => {
  it('holds every constitution, and the rules that only the findings know', () => {
    const stranger = aFinding({ ruleId: 'acme/vulnerable-code/gone', title: 'Gone' });
    const rules = runOf(withFindings(stranger)).tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['acme/vulnerable-code/gone', 'bluecode/vulnerable-code/cwe-78']);
    const [result] = runOf(withFindings(stranger)).results ?? [];
    expect(rules[result?.ruleIndex ?? -1]?.id).toBe('acme/vulnerable-code/gone');
  });

  it('carries what GitHub reads of a rule', () => {
    const [rule] = runOf(aScanResult()).tool.driver.rules ?? [];
    expect(rule).toMatchObject({
      id: 'bluecode/vulnerable-code/cwe-78',
      name: 'UntrustedTextInAnOperatingSystemCommand',
      shortDescription: { text: 'Untrusted text in an operating system command' },
      fullDescription: { text: 'A shell runs whatever the text it is given spells.' },
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '8.0',
        precision: 'high',
        tags: ['security', 'external/cwe/cwe-078', 'external/cwe/cwe-088', 'vulnerable-code'],
      },
    });
    for (const part of ['### Unsafe', '### Safe', '### Fix', 'subprocess.run', 'definitions/78'])
      expect(rule?.help?.markdown).toContain(part);
  });

  it.each([
    ['critical', 9.1, 10, 'error'],
    ['high', 7, 8.9, 'error'],
    ['medium', 4, 6.9, 'warning'],
    ['low', 0.1, 3.9, 'note'],
  ] as const)('puts %s between %d and %d, where GitHub has it', (severity, least, most, level) => {
    const [rule] = runOf(aScanResult(), aRuleBook([aConstitution({ severity })])).tool.driver.rules ?? [];
    const figure = Number(rule?.properties?.['security-severity']);
    expect(figure).toBeGreaterThanOrEqual(least);
    expect(figure).toBeLessThanOrEqual(most);
    expect(rule?.defaultConfiguration?.level).toBe(level);
  });

  it('stays within GitHub’s lengths', () => {
    const rule = aConstitution({
      title: 'long '.repeat(300),
      summary: 'long '.repeat(900),
      also: Array.from({ length: 30 }, (_, i) => `CWE-${i + 1}`),
    });
    const [built] = runOf(aScanResult(), aRuleBook([rule])).tool.driver.rules ?? [];
    expect(built?.name?.length).toBeLessThanOrEqual(255);
    expect(built?.shortDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(built?.fullDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(built?.properties?.tags?.length).toBe(10);
  });
});

describe('the invocation', () => {
  it.each([
    ['a pass', aScanResult(), true],
    ['a fail', aScanResult({ findings: [aFinding()], result: 'fail' }), true],
    ['a stated gap', aScanResult({ gaps: [aGap('no-git')] }), true],
    ['an incomplete result', aScanResult({ gaps: [aGap('budget')], result: 'incomplete' }), false],
    [
      'a fail that is incomplete too',
      aScanResult({ findings: [aFinding()], gaps: [aGap('crash')], result: 'fail' }),
      false,
    ],
    ['an incomplete result without a gap', aScanResult({ result: 'incomplete' }), false],
  ])('of %s says whether all was done', (_what, result, done) => {
    const [invocation] = runOf(result).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(done);
  });

  it('states each gap, what keeps the result from passing first', () => {
    const [invocation] =
      runOf(aScanResult({ gaps: [aGap('no-git'), aGap('budget')], result: 'incomplete' })).invocations ?? [];
    expect(invocation?.toolExecutionNotifications?.map(({ level, descriptor }) => [level, descriptor?.id])).toEqual([
      ['error', 'bluecode/gap/budget'],
      ['note', 'bluecode/gap/no-git'],
    ]);
  });

  it('counts the gaps it does not spell out', () => {
    const gaps = Array.from({ length: 2_000 }, () => aGap('unit-unjudged'));
    const notes = runOf(aScanResult({ gaps, result: 'incomplete' })).invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notes.length).toBeLessThan(1_000);
    expect(notes.at(-1)?.message.text).toBe('1500 more gaps.');
  });
});

describe('the run', () => {
  it('is filed under the category, and names the revision only where the repository is known', () => {
    expect(runOf(aScanResult(), aRuleBook(), { ...OPTIONS, category: 'bluecode/shop' }).automationDetails?.id).toBe(
      'bluecode/shop/',
    );
    expect(runOf(aScanResult()).versionControlProvenance).toBeUndefined();
    expect(
      runOf(aScanResult(), aRuleBook(), { ...OPTIONS, repositoryUri: 'https://example.com/shop' })
        .versionControlProvenance,
    ).toEqual([{ repositoryUri: 'https://example.com/shop', revisionId: 'c'.repeat(40) }]);
  });
});
