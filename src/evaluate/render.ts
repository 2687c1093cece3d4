import { untrusted, visible } from '../contracts/untrusted.ts';
import { type Interval, SAMPLES } from './intervals.ts';
import type { Row, Table } from './tables.ts';

/** Columns of the figures. */
export const HEADINGS = ['items', 'gaps', 'TP', 'FP', 'FN', 'TN', 'prec', 'recall', 'F1', 'FPR', 'pairs'] as const;

export const SAYS = {
  cwe: "match cwe: findings of the labelled class's family count",
  any: 'match any: every finding counts',
} as const;

/** What there is none of. */
export const NONE = '–';

export const shown = (text: string): string => visible(untrusted(text));

const rate = (value: number | undefined): string => (value === undefined ? NONE : value.toFixed(3));

/** The figures of a row, under the headings. */
export function figures({ counts, rates }: Pick<Row, 'counts' | 'rates'>): readonly string[] {
  const { items, gaps, tp, fp, fn, tn, pairs, pairsCorrect } = counts;
  return [
    ...[items, gaps, tp, fp, fn, tn].map(String),
    ...[rates.precision, rates.recall, rates.f1, rates.fpr].map(rate),
    pairs === 0 ? NONE : `${pairsCorrect}/${pairs}`,
  ];
}

/** Lines of cells below each other: names to the left, figures to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const padded = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  return padded.map((line) => line.join('  ').trimEnd()).join('\n');
}

const nameOf = ({ depth, name }: Row): string => `${depth === 0 ? '' : '  '}${shown(name)}`;

const span = (interval: Interval | undefined): string =>
  interval === undefined ? NONE : `${interval[0].toFixed(3)}–${interval[1].toFixed(3)}`;

/** The intervals of everything but single classes, which are too few to say more than their counts. */
function renderIntervals(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ kind }) => kind !== 'group')
    .map((row) => {
      const { precision, recall, f1, fpr, pairCorrect } = row.intervals;
      return [nameOf(row), ...[precision, recall, f1, fpr, pairCorrect].map(span)];
    });
  const headings = ['', 'prec', 'recall', 'F1', 'FPR', 'pairs'];
  return `95 % intervals, by bootstrap over pairs (${SAMPLES} samples)\n${aligned([headings, ...lines])}`;
}

function renderTable({ match, rows }: Table): string {
  const lines = rows.map((row) => [nameOf(row), ...figures(row)]);
  return [SAYS[match], aligned([['', ...HEADINGS], ...lines]), '', renderIntervals(rows)].join('\n');
}

/** The tables as text, each under what it counts. */
export const renderTables = (tables: readonly Table[]): string => tables.map(renderTable).join('\n\n');
