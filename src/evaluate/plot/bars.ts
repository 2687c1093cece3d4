import type { Row } from '../tables.ts';
import { colour, element, text } from './svg.ts';

const NAMES = 90;
const FULL = 180;
const ROW = 26;
const TOP = 40;

export const barsHeight = (rows: readonly Row[]): number => TOP + ROW * rows.length + 20;

const RATES = [
  ['recall', 0],
  ['fpr', 1],
] as const;

function bars({ name, counts, rates }: Row, index: number): readonly string[] {
  const y = TOP + ROW * index;
  const both = RATES.flatMap(([rate, place]) => {
    const share = rates[rate];
    if (share === undefined) return [];
    const top = y + place * 11;
    return [
      element('rect', { x: NAMES, y: top, width: Math.max(1, share * FULL), height: 9, fill: colour(place) }),
      text(NAMES + share * FULL + 5, top + 8, share.toFixed(2), { 'font-size': 9 }),
    ];
  });
  return [
    text(NAMES - 6, y + 14, name, { 'text-anchor': 'end' }),
    ...both,
    text(NAMES + FULL + 40, y + 14, `${counts.items} items`, { 'font-size': 10 }),
  ];
}

/** Recall and share of false alarms of each class or language. */
export const barsPanel = (title: string, rows: readonly Row[]): readonly string[] => [
  text(6, TOP - 24, title, { 'font-weight': 'bold' }),
  text(NAMES, TOP - 8, 'recall', { fill: colour(0) }),
  text(NAMES + 50, TOP - 8, 'FPR', { fill: colour(1) }),
  ...rows.flatMap(bars),
];
