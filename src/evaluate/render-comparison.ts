import type { ChangedItem, Comparison } from './compare.ts';
import type { Cost } from './compared.ts';
import { aligned, figures, HEADINGS, NONE, SAYS, shown } from './render.ts';
import type { Row } from './tables.ts';

/** Ids that are named in a line of text; JSON has them all. */
const NAMED = 20;

const signed = (value: number, digits: number): string =>
  `${value > 0 ? '+' : ''}${value.toFixed(digits).replace(/^-(0(?:\.0+)?)$/, '$1')}`;

const signedRate = (before: number | undefined, after: number | undefined): string =>
  before === undefined || after === undefined ? NONE : signed(after - before, 3);

function changeLine(before: Row, after: Row): readonly string[] {
  const numbers = ['items', 'gaps', 'tp', 'fp', 'fn', 'tn'] as const;
  const rates = ['precision', 'recall', 'f1', 'fpr'] as const;
  return [
    '  change',
    ...numbers.map((key) => signed(after.counts[key] - before.counts[key], 0)),
    ...rates.map((key) => signedRate(before.rates[key], after.rates[key])),
    after.counts.pairs === 0 ? NONE : signed(after.counts.pairsCorrect - before.counts.pairsCorrect, 0),
  ];
}

function changedLine({ change, id, cwe, findings }: ChangedItem): string {
  const by = findings.map(({ ruleId, confidence }) => `${shown(ruleId)} (${confidence})`).join(', ');
  return `  ${change}: ${shown(id)}${cwe === null ? '' : ` ${cwe}`}, by ${by}`;
}

/** What changed from one run to another: the figures below each other, then every item that is judged otherwise. */
export function renderComparison({ before, after, match, items, rows, changed }: Comparison): string {
  const lines = rows.flatMap((row) => [
    [shown(row.before.name), ...HEADINGS.map(() => '')],
    [`  ${shown(before)}`, ...figures(row.before)],
    [`  ${shown(after)}`, ...figures(row.after)],
    changeLine(row.before, row.after),
  ]);
  return [
    `${shown(before)} → ${shown(after)}, ${items} items in both; ${SAYS[match]}`,
    aligned([['', ...HEADINGS], ...lines]),
    changed.length === 0 ? 'every item is judged the same' : `judged otherwise: ${changed.length}`,
    ...changed.map(changedLine),
  ].join('\n');
}

/** A list of ids under what they have in common; nothing where there are none. */
export function renderIds(says: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more (--json names all)` : '';
  return [`${says}: ${ids.slice(0, NAMED).map(shown).join(', ')}${more}`];
}

/** What the second run took beyond the first. */
export const renderCost = ({ probes, milliseconds }: Cost): string =>
  `cost: ${signed(probes, 0)} probes, ${signed(milliseconds / 1000, 1)} s`;
