import { describe, expect, it } from 'vitest';
import { readBandit } from '../../scripts/bench/peers-bandit.ts';
import { item } from './support.ts';

const ITEMS = [item('1.vuln', ''), item('1.safe', ''), item('2.vuln', ''), item('3.vuln', '')];

const result = (name: string, cwe: number | undefined) => ({
  filename: `/tmp/x/items/${name}`,
  test_id: 'B605',
  issue_cwe: cwe === undefined ? {} : { id: cwe, link: 'https://cwe.mitre.org/' },
  issue_severity: 'LOW',
});

const JSON_TEXT = JSON.stringify({
  errors: [{ filename: '/tmp/x/items/item_2.py', reason: 'syntax error while parsing AST from file' }],
  metrics: { '/tmp/x/items/item_0.py': {}, '/tmp/x/items/item_1.py': {}, '/tmp/x/items/item_2.py': {}, _totals: {} },
  results: [result('item_0.py', 78), result('item_0.py', undefined)],
});

describe("bandit's answer", () => {
  const judged = readBandit(JSON_TEXT, ITEMS);
  const predictions = judged.map(({ prediction }) => prediction);

  it('flags an item by any finding, of whatever severity, with its class where it has one', () => {
    expect(judged.map((one) => one.item.id)).toEqual(ITEMS.map(({ id }) => id));
    expect(predictions[0]).toMatchObject({ id: '1.vuln', flagged: true });
    expect(predictions[0]?.findings.map(({ ruleId, cwe, blocking }) => [ruleId, cwe, blocking])).toEqual([
      ['bandit/B605', 'CWE-78', true],
      ['bandit/B605', null, true],
    ]);
    expect(predictions[1]).toEqual({ id: '1.safe', flagged: false, confidence: null, findings: [] });
  });

  it('has a gap for what it could not parse, and for what it says nothing of', () => {
    expect(predictions[2]).toMatchObject({ flagged: false, gap: 'syntax error while parsing AST from file' });
    expect(predictions[3]).toMatchObject({ flagged: false, gap: 'bandit says nothing of it' });
  });

  it('that is something else is an error', () => {
    expect(() => readBandit('{}', ITEMS)).toThrow();
    expect(() => readBandit('', ITEMS)).toThrow();
  });
});
