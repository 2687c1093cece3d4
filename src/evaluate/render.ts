import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Row, Table } from './tables.ts';

const HEADINGS = ['items', 'gaps', 'TP', 'FP', 'FN', 'TN', 'prec', 'recall', 'F1', 'FPR', 'pairs'] as const;

const SAYS = {
  cwe: "match cwe: findings of the labelled class's family count",
  any: 'match any: every finding counts',
} as const;

const rate = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));

function cells({ depth, name, counts, rates }: Row): readonly string[] {
  const { items, gaps, tp, fp, fn, tn, pairs, pairsCorrect } = counts;
  return [
    `${depth === 0 ? '' : '  '}${visible(untrusted(name))}`,
    ...[items, gaps, tp, fp, fn, tn].map(String),
    ...[rates.precision, rates.recall, rates.f1, rates.fpr].map(rate),
    pairs === 0 ? '–' : `${pairsCorrect}/${pairs}`,
  ];
}

function renderTable({ match, rows }: Table): string {
  const all = [['', ...HEADINGS], ...rows.map(cells)];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = all.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  return [SAYS[match], ...lines.map((line) => line.join('  ').trimEnd())].join('\n');
}

/** The tables as text, each under what it counts. */
export const renderTables = (tables: readonly Table[]): string => tables.map(renderTable).join('\n\n');

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000;

/** The tables as data; what is undefined is null. */
export const tablesAsData = (tables: readonly Table[]): unknown =>
  Object.fromEntries(
    tables.map(({ match, rows }) => [
      match,
      rows.map(({ depth, name, counts, rates }) => ({
        depth,
        name,
        ...counts,
        ...Object.fromEntries(Object.entries(rates).map(([key, value]) => [key, rounded(value)])),
      })),
    ]),
  );
