import type { Cells, Gains } from './gains.ts';
import { aligned, NONE, SAYS, shown } from './render.ts';

const cells = ({ each, mean }: Cells, text: (value: number) => string): readonly string[] =>
  [...each, mean].map((value) => (value === undefined ? NONE : text(value)));

const plain = (value: number): string => value.toFixed(3);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(3).replace(/^-(0[.]0+)$/, '$1')}`;

/** F1 of each method with each model, and below it what that is above `direct`. */
export function renderGains({ match, models, rows }: Gains): string {
  const lines = rows.flatMap(({ method, f1, gain }) => [
    [method, ...cells(f1, plain)],
    ...(method === 'direct' ? [] : [['  mean gain over direct', ...cells(gain, signed)]]),
  ]);
  return [`F1, mean over datasets; ${SAYS[match]}`, aligned([['', ...models.map(shown), 'mean'], ...lines])].join('\n');
}
