import type { TabledRun } from '../compared.ts';
import { curvesOf } from '../curve.ts';
import type { Tabling } from '../tables.ts';
import { barsHeight, barsPanel } from './bars.ts';
import { curvePanel, PANEL_WIDTH, panelHeight, type Series } from './curves.ts';
import { image } from './svg.ts';

/** A part of the image, drawn from its own upper left corner. */
type Panel = { readonly height: number; readonly parts: readonly string[] };

function curves(runs: readonly TabledRun[], tabling: Tabling): readonly Panel[] {
  const several = runs.length > 1;
  return tabling.matches.map((match) => {
    const series = runs.flatMap(({ name: made, evaluation }, run) =>
      curvesOf(evaluation.judged, { match, ...tabling }).map(
        ({ name, points }, index): Series => ({
          name: several ? `${name}, ${made}` : name,
          points,
          dashed: run > 0,
          colour: index,
        }),
      ),
    );
    return { height: panelHeight(series), parts: curvePanel(`match ${match}`, series) };
  });
}

/** The groups of everything together: of the last set in each table. */
function bars(runs: readonly TabledRun[], tabling: Tabling): readonly (readonly Panel[])[] {
  if (tabling.by === undefined) return [];
  return runs.map(({ name, tables }) =>
    tables.map(({ match, rows }) => {
      const last = rows.slice(rows.findLastIndex(({ kind }) => kind === 'set'));
      const groups = last.filter(({ kind }) => kind === 'group');
      return { height: barsHeight(groups), parts: barsPanel(`${name}, match ${match}`, groups) };
    }),
  );
}

/** The curve at each confidence, and with `--by` what came of each class or language: one SVG image, the same every time. */
export function plot(runs: readonly TabledRun[], tabling: Tabling): string {
  const lines = [curves(runs, tabling), ...bars(runs, tabling)];
  let top = 0;
  const parts: string[] = [];
  for (const panels of lines) {
    for (const [column, panel] of panels.entries())
      parts.push(`<g transform="translate(${column * PANEL_WIDTH} ${top})">`, ...panel.parts, '</g>');
    top += Math.max(0, ...panels.map(({ height }) => height));
  }
  const title = `Findings of severity ${tabling.threshold.failOn} or more`;
  return image(PANEL_WIDTH * Math.max(1, tabling.matches.length), top, title, parts);
}
