import type { Held } from './learn.ts';

/** The lowest score that at most this share of the given texts reaches. */
export function thresholdFor(held: readonly Held[], share: number): number {
  const scores = held.map(({ score }) => score).toSorted((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? 0;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds as a straight line of the score (Platt 1999), by Newton's method. */
export function calibrate(held: readonly Held[]): { readonly slope: number; readonly intercept: number } {
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, example } of held) {
      const says = sigmoid(slope * score + intercept);
      const error = says - (example.unsafe ? 1 : 0);
      const spread = says * (1 - says);
      [g0, g1] = [g0 + error * score, g1 + error];
      [h00, h01, h11] = [h00 + spread * score * score, h01 + spread * score, h11 + spread];
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    intercept -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Number(slope.toFixed(4)), intercept: Number(intercept.toFixed(4)) };
}

/** How often what is said to be unsafe at some odds is so. */
export function reliability(held: readonly Held[]): string {
  const bins = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];
  return bins
    .slice(1)
    .map((to, i) => {
      const own = held.filter(({ score }) => sigmoid(score) >= (bins[i] ?? 0) && sigmoid(score) < to);
      const said = own.reduce((sum, { score }) => sum + sigmoid(score), 0) / own.length;
      const is = own.filter(({ example }) => example.unsafe).length / own.length;
      return own.length === 0 ? '' : `${said.toFixed(2)}→${is.toFixed(2)} (${own.length})`;
    })
    .filter((bin) => bin !== '')
    .join(', ');
}
