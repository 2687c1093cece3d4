import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/evaluate/item.ts';
import type { Judged } from '../../src/evaluate/outcomes.ts';
import type { Prediction } from '../../src/evaluate/prediction.ts';
import { evaluationReportSchema } from '../../src/evaluate/report-schema.ts';
import { item, reported, runOf } from './support.ts';

const finding = (cwe: string) =>
  ({ ruleId: `own/x/${cwe.toLowerCase()}`, cwe, confidence: 'likely', severity: 'high', blocking: true }) as const;

const predicted = (id: string, classes: readonly string[]): Prediction => ({
  id,
  flagged: classes.length > 0,
  confidence: null,
  findings: classes.map(finding),
});

/** Items, the classes that were found before, and those that are found now; undefined: the earlier run has no line. */
type Case = readonly [given: Item, before: readonly string[] | undefined, now: readonly string[]];

const DONE = { units: 0, probes: 0, milliseconds: 0 };
const HIT = ['CWE-78'];

function against(cases: readonly Case[], more: { foreign?: readonly string[]; asked?: readonly Item[] } = {}) {
  const items = more.asked ?? cases.map(([given]) => given);
  const judged = cases.map(([given, , now]): Judged => ({ item: given, prediction: predicted(given.id, now) }));
  const lines = cases.flatMap(([{ id }, before]) => (before === undefined ? [] : [predicted(id, before)]));
  const foreign = (more.foreign ?? []).map((id) => predicted(id, HIT));
  const saved = { name: 'old.jsonl', predictions: new Map([...lines, ...foreign].map((one) => [one.id, one])) };
  const ids = new Set(items.map(({ id }) => id));
  const made = reported([runOf({ judged, ...DONE })], items, { matches: ['any'] }, { against: saved, ids });
  const data = evaluationReportSchema.parse(JSON.parse(made.json));
  return { table: made.table, comparison: data.comparisons[0], options: data.options };
}

const CASES: readonly Case[] = [
  [item('1.vuln', ''), [], HIT],
  [item('2.vuln', ''), HIT, []],
  [item('3.safe', ''), [], ['CWE-89']],
  [item('4.safe', ''), HIT, []],
  [item('5.vuln', ''), HIT, ['CWE-89']],
  [item('6.safe', ''), [], []],
];

describe('against a saved run', () => {
  it('every item that is judged otherwise is named, with what became of it and by which finding', () => {
    const { comparison, options } = against(CASES);
    expect(options.against).toBe('old.jsonl');
    expect(comparison).toMatchObject({ before: 'old.jsonl', after: 'execute', missing: [], foreign: [], cost: null });
    expect(comparison?.matches[0]).toMatchObject({ match: 'any', items: 6 });
    expect(comparison?.matches[0]?.changed.map(({ change, id, findings }) => [change, id, findings[0]?.cwe])).toEqual([
      ['newly found', '1.vuln', 'CWE-78'],
      ['lost', '2.vuln', 'CWE-78'],
      ['new false alarm', '3.safe', 'CWE-89'],
      ['mended', '4.safe', 'CWE-78'],
    ]);
  });

  it('figures stand below each other, with their change', () => {
    const { table } = against([...CASES, [item('7.vuln', ''), [], HIT]]);
    expect(table).toContain(
      [
        'old.jsonl → execute, 7 items in both; match any: every finding counts',
        '             items  gaps  TP  FP  FN  TN    prec  recall      F1    FPR  pairs',
        'own',
        '  old.jsonl      7     0   2   1   2   2   0.667   0.500   0.571  0.333      –',
        '  execute        7     0   3   1   1   2   0.750   0.750   0.750  0.333      –',
        '  change         0     0  +1   0  -1   0  +0.083  +0.250  +0.179  0.000      –',
        'judged otherwise: 5',
        '  newly found: 1.vuln CWE-78, by own/x/cwe-78 (likely)',
        '  newly found: 7.vuln CWE-78, by own/x/cwe-78 (likely)',
        '  lost: 2.vuln CWE-78, by own/x/cwe-78 (likely)',
        '  new false alarm: 3.safe CWE-78, by own/x/cwe-89 (likely)',
        '  mended: 4.safe CWE-78, by own/x/cwe-78 (likely)',
        '',
      ].join('\n'),
    );
  });

  it('items that it has no line for are named and left out of the figures', () => {
    const { comparison, table } = against([...CASES, [item('7.vuln', ''), undefined, HIT]]);
    expect(comparison).toMatchObject({ missing: ['7.vuln'], matches: [{ items: 6 }] });
    expect(comparison?.matches[0]?.changed.map(({ id }) => id)).not.toContain('7.vuln');
    expect(table).toContain('old.jsonl says nothing of: 7.vuln');
  });

  it('its lines about no item of the datasets are named, not those of items that were not asked for', () => {
    const asked = [...CASES.map(([given]) => given), item('not-asked.vuln', '')];
    const { comparison, table } = against(CASES, { foreign: ['not-asked.vuln', 'x\u202Ey'], asked });
    expect(comparison?.foreign).toEqual(['x\u202Ey']);
    expect(table).toContain('old.jsonl speaks of what is no item here: x\\u{202E}y');
  });

  it('names twenty of many, and says how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, index): Case => [item(`${index}.vuln`, ''), undefined, []]);
    expect(against([...CASES, ...many.slice(7)]).table).not.toContain('more (');
    const { table, comparison } = against(
      [...CASES, ...many.slice(0, 1), ...many.slice(7), ...many.slice(2, 7)].map(renamed),
    );
    expect(table).toContain('and 2 more (--json names all)');
    expect(comparison?.missing).toHaveLength(22);
  });

  it('says so when nothing changed', () => {
    expect(against([[item('1.vuln', ''), HIT, HIT]]).table).toContain('every item is judged the same');
  });
});

/** Ids of their own, whatever the cases were called. */
const renamed = ([given, before, now]: Case, index: number): Case => [{ ...given, id: `${index}` }, before, now];

describe('methods beside each other', () => {
  const judged = (classes: readonly (readonly string[])[]): readonly Judged[] =>
    CASES.slice(0, classes.length).map(([given], index) => ({
      item: given,
      prediction: predicted(given.id, classes[index] ?? []),
    }));
  const items = CASES.slice(0, 4).map(([given]) => given);
  const alone = runOf(
    { judged: judged([[], HIT, HIT, []]), units: 4, probes: 0, milliseconds: 1000 },
    'offline-static',
  );
  const both = runOf({ judged: judged([HIT, HIT, [], []]), units: 4, probes: 30, milliseconds: 3500 }, 'offline');

  it('say what execution added and removed, and what it cost', () => {
    const { table, json, predictions } = reported([alone, both], items, { matches: ['any'] });
    expect(table).toMatch(/^= offline-static =\n[\s\S]+\n= offline =\n/);
    expect(table).toContain('offline-static → offline, 4 items in both');
    expect(table).toContain('  newly found: 1.vuln');
    expect(table).toContain('  mended: 3.safe');
    expect(table).toContain('cost: +30 probes, +2.5 s\n');
    const data = evaluationReportSchema.parse(JSON.parse(json));
    expect(data.runs.map(({ name }) => name)).toEqual(['offline-static', 'offline']);
    expect(data.comparisons).toMatchObject([{ cost: { probes: 30, milliseconds: 2500 } }]);
    expect(predictions.map(({ name, text }) => [name, text.split('\n').length])).toEqual([
      ['offline-static', 5],
      ['offline', 5],
    ]);
  });

  it('one of which was ended early are compared over what both judged', () => {
    const ended = runOf(
      { judged: both.evaluation.judged.slice(0, 1), units: 1, probes: 9, milliseconds: 10 },
      'offline',
    );
    const { json, exitCode } = reported([alone, ended], items);
    expect(exitCode).toBe(2);
    expect(JSON.parse(json).comparisons[0]).toMatchObject({ missing: [], matches: [{ items: 1 }, { items: 1 }] });
  });
});
