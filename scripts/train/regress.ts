import type { Vector } from '../../src/pipeline/judge-text/features.ts';

/** A vector as two lists: which of all features, and how much of each. */
export type Row = { readonly columns: Int32Array; readonly values: Float64Array };
export type Sample = { readonly row: Row; readonly unsafe: boolean; readonly weight: number };
export type Model = { readonly weights: Float64Array; readonly bias: number };

const ROUNDS = 60;
const RATE = 0.3;
/** Pulls every weight towards 0: what few texts say counts little. */
const DECAY = 2e-4;

/** Numbers the features that occur. */
export class Columns {
  readonly keys: number[] = [];
  private readonly known = new Map<number, number>();

  row(vector: Vector): Row {
    const columns = Int32Array.from(vector.keys(), (key) => this.column(key));
    return { columns, values: Float64Array.from(vector.values()) };
  }

  private column(key: number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
  }
}

export function scoreOf({ weights, bias }: Model, { columns, values }: Row): number {
  let score = bias;
  for (let i = 0; i < columns.length; i += 1) score += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}

/** A generator of numbers from 0 to 1 (mulberry32): the same order of samples in every run, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Logistic regression by stochastic gradients with a rate of its own for each feature (AdaGrad; Duchi et al. 2011). */
export function regress(samples: readonly Sample[], columns: number): Model {
  const random = generator(42);
  const weights = new Float64Array(columns);
  const seen = new Float64Array(columns).fill(1e-6);
  let bias = 0;
  let biasSeen = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { row, unsafe, weight } of shuffled(samples, random)) {
      const error = (sigmoid(scoreOf({ weights, bias }, row)) - (unsafe ? 1 : 0)) * weight;
      for (const [i, column] of row.columns.entries()) {
        const old = weights[column] ?? 0;
        const slope = error * (row.values[i] ?? 0) + DECAY * old;
        const sum = (seen[column] ?? 0) + slope * slope;
        seen[column] = sum;
        weights[column] = old - (RATE * slope) / Math.sqrt(sum);
      }
      biasSeen += error * error;
      bias -= (0.1 * RATE * error) / Math.sqrt(biasSeen);
    }
  }
  return { weights, bias };
}
