import type { Confidence } from '../../contracts/words.ts';
import type { Curve, Point } from '../curve.ts';
import { colour, element, line, text } from './svg.ts';

/** A curve with what it is called in the legend. */
export type Series = Curve & { readonly dashed: boolean; readonly colour: number };

const SIDE = 300;
const LEFT = 50;
const TOP = 40;
const LEGEND_LINE = 18;
export const PANEL_WIDTH = LEFT + SIDE + 30;

export const panelHeight = (series: readonly Series[]): number => TOP + SIDE + 60 + LEGEND_LINE * (series.length + 1);

type Placed = { readonly at: Confidence; readonly fpr: number; readonly recall: number };

/** Where nothing is safe, or nothing vulnerable, there is no place. */
const placed = ({ at, rates: { fpr, recall } }: Point): readonly Placed[] =>
  fpr === undefined || recall === undefined ? [] : [{ at, fpr, recall }];

/** Tenths that hold every rate; false alarms are few, and would lie on one line if the axis went to 1. */
const widest = (series: readonly Series[]): number =>
  Math.max(
    0.1,
    Math.ceil(Math.max(0, ...series.flatMap(({ points }) => points.flatMap(placed).map(({ fpr }) => fpr))) * 10) / 10,
  );

/** Filled: what flags by default. A diamond: proved. Hollow: everything that is said. */
function marker(at: Confidence, x: number, y: number, stroke: string): string {
  const fill = at === 'possible' ? '#fff' : stroke;
  if (at !== 'confirmed') return element('circle', { cx: x, cy: y, r: 4, fill, stroke });
  return element('path', { d: `M${x.toFixed(1)} ${(y - 6).toFixed(1)}l6 6l-6 6l-6 -6z`, fill, stroke });
}

function axes(most: number): readonly string[] {
  const grey = '#ddd';
  const ticks = Array.from({ length: 6 }, (_, index) => index / 5);
  return ticks.flatMap((share) => [
    line(LEFT, TOP + SIDE * share, LEFT + SIDE, TOP + SIDE * share, grey),
    text(LEFT - 6, TOP + SIDE * (1 - share) + 4, share.toFixed(1), { 'text-anchor': 'end' }),
    line(LEFT + SIDE * share, TOP, LEFT + SIDE * share, TOP + SIDE, grey),
    text(LEFT + SIDE * share, TOP + SIDE + 16, (share * most).toFixed(2), { 'text-anchor': 'middle' }),
  ]);
}

function drawn({ points, dashed, colour: index }: Series, most: number): readonly string[] {
  const stroke = colour(index);
  const places = points
    .flatMap(placed)
    .map(({ at, fpr, recall }) => ({ at, x: LEFT + (fpr / most) * SIDE, y: TOP + (1 - recall) * SIDE }));
  const path = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return [
    element('polyline', { points: path, fill: 'none', stroke, 'stroke-dasharray': dashed ? '5 4' : undefined }),
    ...places.map(({ at, x, y }) => marker(at, x, y, stroke)),
  ];
}

function legend(series: readonly Series[]): readonly string[] {
  const top = TOP + SIDE + 56;
  const marks = (['possible', 'likely', 'confirmed'] as const).flatMap((at, index) => [
    marker(at, LEFT + 6 + index * 90, top, '#222'),
    text(LEFT + 16 + index * 90, top + 4, at),
  ]);
  const names = series.flatMap(({ name, dashed, colour: index }, place) => {
    const y = top + LEGEND_LINE * (place + 1);
    const stroke = { stroke: colour(index), 'stroke-width': 2, 'stroke-dasharray': dashed ? '5 4' : undefined };
    return [element('line', { x1: LEFT, y1: y, x2: LEFT + 24, y2: y, ...stroke }), text(LEFT + 32, y + 4, name)];
  });
  return [...marks, ...names];
}

/** Recall against the share of safe items that are flagged, at each confidence. */
export function curvePanel(title: string, series: readonly Series[]): readonly string[] {
  const most = widest(series);
  return [
    text(LEFT, TOP - 16, title, { 'font-weight': 'bold' }),
    ...axes(most),
    text(LEFT + SIDE / 2, TOP + SIDE + 34, 'FPR', { 'text-anchor': 'middle' }),
    text(14, TOP + SIDE / 2, 'recall', { 'text-anchor': 'middle', transform: `rotate(-90 14 ${TOP + SIDE / 2})` }),
    ...series.flatMap((one) => drawn(one, most)),
    ...legend(series),
  ];
}
