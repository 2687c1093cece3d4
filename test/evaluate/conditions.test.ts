import { describe, expect, it } from 'vitest';
import type { Threshold } from '../../src/contracts/evaluation.ts';
import { DONE, finding, judged, report, TWO_SETS } from './judged.ts';
import { item, reported, runOf } from './support.ts';

describe('the tables', () => {
  it('count from the confidence and the severity on that are asked for, and say so', () => {
    const proved = { ...finding('CWE-78'), confidence: 'confirmed' } as const;
    const guess = { ...finding('CWE-78'), confidence: 'possible', severity: 'low' } as const;
    const all = [
      judged(item('1.vuln', ''), [], { findings: [proved] }),
      judged(item('2.vuln', ''), ['CWE-78']),
      judged(item('3.vuln', ''), [], { findings: [guess] }),
    ];
    const found = (at: Threshold['at'], failOn: Threshold['failOn']) =>
      report(all, { threshold: { at, failOn } }).table;
    expect(found('likely', 'medium')).toContain('own      3     0   2   0   1   0');
    expect(found('likely', 'medium')).not.toContain('flagged:');
    expect(found('confirmed', 'medium')).toContain('own      3     0   1   0   2   0');
    expect(found('possible', 'medium')).toContain('own      3     0   2   0   1   0');
    expect(found('possible', 'low')).toContain('own      3     0   3   0   0   0');
    expect(found('possible', 'low')).toContain('flagged: findings at least possible and of severity low or more');
    expect(found('likely', 'critical')).toContain('own      3     0   0   0   3   0');
  });

  it('tell that comments were taken out, and what else everything was judged as', () => {
    const { table } = report(TWO_SETS, { stripComments: true, task: 'bias-instruction' });
    expect(table).toContain('comments were taken out before judging');
    expect(table).toContain('every item was judged as bias-instruction');
  });

  it('say what was held out, and of what is now unseen how much is found all the same', () => {
    const all = [
      judged(item('1.vuln', '', { cwe: 'CWE-89' }), ['CWE-89']),
      judged(item('1.safe', '', { cwe: 'CWE-89' }), []),
      judged(item('2.vuln', '', { cwe: 'CWE-943' }), ['CWE-78']),
      judged(item('3.vuln', '', { cwe: 'CWE-564' }), []),
      judged(item('4.vuln', ''), ['CWE-78']),
    ];
    const heldOut = { constitutions: ['bluecode/a/b'], families: ['CWE-89'], sinks: ['sql'], oracles: [] };
    const items = all.map((one) => one.item);
    const { table, json } = reported([runOf({ judged: all, ...DONE })], items, { holdOut: ['cwe-89'] }, { heldOut });
    expect(table).toContain('held out: bluecode/a/b; sinks sql; oracles none');
    expect(table).toContain(
      'unseen risk: of 3 vulnerable items of these classes, still found: 1 (0.333) with match cwe, 2 (0.667) with match any',
    );
    expect(table).toMatch(/\n {2}held-out classes +4 +0 +1 +0 +2 +1 /);
    expect(JSON.parse(json)).toMatchObject({ heldOut, options: { holdOut: ['cwe-89'] } });
  });

  it('say so when no item is of what was held out', () => {
    const heldOut = { constitutions: ['x'], families: ['CWE-1'], sinks: [], oracles: [] };
    const items = TWO_SETS.map((one) => one.item);
    const { table } = reported([runOf({ judged: TWO_SETS, ...DONE })], items, {}, { heldOut });
    expect(table).toContain('unseen risk: no vulnerable item is of a held-out class');
  });
});
