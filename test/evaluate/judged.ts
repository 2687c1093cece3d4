import type { Item } from '../../src/evaluate/item.ts';
import type { Judged } from '../../src/evaluate/outcomes.ts';
import type { Prediction } from '../../src/evaluate/prediction.ts';
import { item, reported, runOf } from './support.ts';

export const finding = (cwe: string | null, blocking = true) =>
  ({
    ruleId: 'own/vulnerable-code/x',
    cwe,
    confidence: 'likely',
    severity: blocking ? 'high' : 'low',
    blocking,
  }) as const;

/** An item beside the classes that were found in it. */
export function judged(given: Item, classes: readonly (string | null)[], more: Partial<Prediction> = {}): Judged {
  const findings = classes.map((cwe) => finding(cwe));
  const prediction = { id: given.id, flagged: findings.length > 0, confidence: null, findings, ...more };
  return { item: given, prediction };
}

export const DONE = { units: 5, probes: 40, milliseconds: 2000 };
export const report = (
  all: readonly Judged[],
  options: Parameters<typeof reported>[2] = {},
  items = all.map((one) => one.item),
) => reported([runOf({ judged: all, ...DONE })], items, options);

export const TWO_SETS = [
  judged(item('1.vuln', ''), ['CWE-77']),
  judged(item('1.safe', ''), ['CWE-89']),
  judged(item('2.vuln', '', { cwe: 'CWE-9' }), []),
  judged(item('3.vuln', '', { dataset: 'other', lang: 'c', cwe: 'CWE-119' }), [], { gap: 'not judged: unsupported' }),
];
