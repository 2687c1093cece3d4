import { describe, expect, it } from 'vitest';
import { evaluationReportSchema } from '../../src/evaluate/report-schema.ts';
import { finding, judged, report, TWO_SETS } from './judged.ts';
import { item, type reported } from './support.ts';

describe('the tables', () => {
  it('stand one below the other, first what the class counts, then everything', () => {
    expect(report(TWO_SETS).table).toBe(
      [
        "match cwe: findings of the labelled class's family count",
        '       items  gaps  TP  FP  FN  TN   prec  recall     F1    FPR  pairs',
        'own        3     0   1   0   1   1  1.000   0.500  0.667  0.000    1/1',
        'other      1     1   0   0   1   0      –   0.000  0.000      –      –',
        'total      4     1   1   0   2   1  1.000   0.333  0.500  0.000    1/1',
        '',
        '95 % intervals, by bootstrap over pairs (1000 samples)',
        '              prec       recall           F1          FPR        pairs',
        'own    1.000–1.000  0.000–1.000  0.000–1.000  0.000–0.000  1.000–1.000',
        'other            –            –            –            –            –',
        'total  1.000–1.000  0.000–1.000  0.000–1.000  0.000–0.000  1.000–1.000',
        '',
        'match any: every finding counts',
        '       items  gaps  TP  FP  FN  TN   prec  recall     F1    FPR  pairs',
        'own        3     0   1   1   1   0  0.500   0.500  0.500  1.000    0/1',
        'other      1     1   0   0   1   0      –   0.000  0.000      –      –',
        'total      4     1   1   1   2   0  0.500   0.333  0.400  1.000    0/1',
        '',
        '95 % intervals, by bootstrap over pairs (1000 samples)',
        '              prec       recall           F1          FPR        pairs',
        'own    0.500–0.500  0.000–1.000  0.000–0.667  1.000–1.000  0.000–0.000',
        'other            –            –            –            –            –',
        'total  0.500–0.500  0.000–1.000  0.000–0.667  1.000–1.000  0.000–0.000',
        '',
        'method execute, sandbox scripted (isolation none), 4 items in 2.0 s, 40 probes (20.0 a second)',
        '',
      ].join('\n'),
    );
  });

  const names = (options: Parameters<typeof reported>[2], all = TWO_SETS): readonly string[] => {
    const [table = ''] = report(all, { matches: ['cwe'], ...options }).table.split('\n\n');
    return table
      .split('\n')
      .slice(2)
      .map((line) => line.replace(/ {2,}[0-9].*/, ''));
  };

  it('have rows for classes by their number', () => {
    expect(names({ by: 'cwe' })).toEqual([
      'own',
      '  CWE-9',
      '  CWE-78',
      'other',
      '  CWE-119',
      'total',
      '  CWE-9',
      '  CWE-78',
      '  CWE-119',
    ]);
  });

  it('have rows for languages', () => {
    expect(names({ by: 'lang' })).toEqual(['own', '  python', 'other', '  c', 'total', '  c', '  python']);
  });

  it('count apart what code cannot decide, by the built-in list and by the one that is given', () => {
    const policy = judged(item('9.vuln', '', { dataset: 'seccodeplt_any', cwe: 'CWE-862' }), []);
    const both = [policy, judged(item('8.vuln', '', { dataset: 'seccodeplt_any' }), ['CWE-78'])];
    const apart = ['seccodeplt_any', '  decidable classes', '  undecidable classes'];
    expect(names({}, both).slice(0, 3)).toEqual(apart);
    expect(report(both).table).toContain('undecidable classes: vulnerable and patched differ by a policy');
    expect(names({ undecidable: [] }, both)).toEqual(['seccodeplt_any']);
    expect(names({ undecidable: ['CWE-9'] })).toEqual([
      'own',
      '  decidable classes',
      '  undecidable classes',
      'other',
      'total',
      '  decidable classes',
      '  undecidable classes',
    ]);
  });

  it('do not take a class of one dataset for undecidable in another', () => {
    expect(names({}, [judged(item('1.vuln', '', { cwe: 'CWE-120' }), [])])).toEqual(['own']);
  });

  it('count no finding that is not blocking', () => {
    const low = judged(item('1.vuln', ''), [], { findings: [finding('CWE-78', false)] });
    expect(report([low]).table).toContain('own      1     0   0   0   1   0');
  });

  it('show names that hide something', () => {
    expect(report([judged(item('1.vuln', '', { dataset: 'a\u001B[2Jb' }), [])]).table).toContain('a\\u{1B}[2Jb');
  });

  it('as JSON hold the same, with null for what is undefined', () => {
    const data = JSON.parse(report(TWO_SETS, { matches: ['cwe'] }).json);
    expect(evaluationReportSchema.safeParse(data).error).toBeUndefined();
    expect(data).toMatchObject({ items: 4, heldOut: null, comparisons: [], options: { at: 'likely', by: null } });
    const [run] = data.runs;
    expect(run).toMatchObject({ method: 'execute', judged: 4, usage: { units: 5, probes: 40, milliseconds: 2000 } });
    expect(run.tables[0].match).toBe('cwe');
    expect(run.tables[0].rows[0]).toEqual({
      depth: 0,
      kind: 'set',
      name: 'own',
      items: 3,
      gaps: 0,
      tp: 1,
      fp: 0,
      fn: 1,
      tn: 1,
      pairs: 1,
      pairsCorrect: 1,
      precision: 1,
      recall: 0.5,
      f1: 0.6667,
      fpr: 0,
      pairCorrect: 1,
      intervals: { precision: [1, 1], recall: [0, 1], f1: [0, 1], fpr: [0, 0], pairCorrect: [1, 1] },
    });
    expect(run.tables[0].rows[1]).toMatchObject({
      precision: null,
      fpr: null,
      pairCorrect: null,
      intervals: { recall: null },
    });
    expect(run.curves[0]).toMatchObject({ match: 'cwe', name: 'own', points: [{ at: 'confirmed' }, {}, {}] });
  });
});

describe('an evaluation', () => {
  it('that has a line for every item exits with 0', () => {
    const { exitCode, predictions } = report(TWO_SETS);
    expect(exitCode).toBe(0);
    expect(
      predictions[0]?.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['1.vuln', '1.safe', '2.vuln', '3.vuln']);
  });

  it('that was ended says so and exits with 2', () => {
    const items = TWO_SETS.map((one) => one.item);
    const { exitCode, table } = report(TWO_SETS.slice(0, 1), {}, items);
    expect(exitCode).toBe(2);
    expect(table).toContain('ended early: 3 of 4 items were not judged');
  });
});
