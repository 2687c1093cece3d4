import type { Vector } from '../../src/pipeline/judge-text/features.ts';

/** A vector as two lists: which of all features, and how much of each. */
export type Row = {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** The first so many are of concepts. */
  readonly named: number;
};
export type Sample = { readonly row: Row; readonly unsafe: boolean; readonly weight: number };
export type Model = { readonly weights: Float64Array; readonly bias: number };

const RATE = 0.2;
/** How fast the steps become smaller: to half after so many rounds, and so on. */
const RATE_DECAY = 0.3;
const BIAS_RATE = 0.1;

/** Numbers the features that occur. */
export class Columns {
  readonly keys: number[] = [];
  private readonly known = new Map<number, number>();

  row(vector: Vector, named: number): Row {
    const columns = Int32Array.from(vector.keys(), (key) => this.column(key));
    return { columns, values: Float64Array.from(vector.values()), named };
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

export type Learning = {
  /** How strongly every weight is pulled towards 0: what few texts say counts little. */
  readonly pull: number;
  readonly rounds: number;
  /** The round from which on the weights are averaged: what the last steps happen to say is noise. */
  readonly settled: number;
  /** The share of a sample's features that one step sees. */
  readonly share: number;
};

/** What one step sees of a sample. */
function seenOf(row: Row, share: number, random: () => number): Row {
  if (share === 1) return row;
  const columns = new Int32Array(row.columns.length);
  const values = new Float64Array(row.columns.length);
  let seen = 0;
  for (let i = 0; i < columns.length; i += 1) {
    if (random() >= share) continue;
    columns[seen] = row.columns[i] ?? 0;
    values[seen] = row.values[i] ?? 0;
    seen += 1;
  }
  return { columns: columns.subarray(0, seen), values: values.subarray(0, seen), named: 0 };
}

/**
 * Logistic regression with a pull of every weight towards 0, by stochastic gradients (Bottou 2010): a feature that few
 * texts have keeps a small weight, which a rate of its own for each feature (AdaGrad) would not give. The weights are a
 * vector times a scale, so that one multiplication pulls all of them. Where a step sees a share of the features only, the
 * rare ones learn what the common ones would say for them (dropout, Wager et al. 2013), and the weights of the later rounds
 * are averaged (Polyak and Juditsky 1992).
 */
export function regress(samples: readonly Sample[], columns: number, learning: Learning): Model {
  const { pull, rounds, share, settled } = learning;
  const random = generator(42);
  const weights = new Float64Array(columns);
  const mean = new Float64Array(columns);
  let [scale, bias, step, meanBias] = [1, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (const { row, unsafe, weight } of shuffled(samples, random)) {
      const rate = RATE / (1 + (RATE_DECAY * step) / samples.length);
      const seen = seenOf(row, share, random);
      const said = bias + (scale * scoreOf({ weights, bias: 0 }, seen)) / share;
      const error = (sigmoid(said) - (unsafe ? 1 : 0)) * weight;
      scale *= 1 - rate * pull;
      const move = (rate * error) / (scale * share);
      for (let i = 0; i < seen.columns.length; i += 1) {
        const column = seen.columns[i] ?? 0;
        weights[column] = (weights[column] ?? 0) - move * (seen.values[i] ?? 0);
      }
      bias -= rate * BIAS_RATE * error;
      step += 1;
    }
    if (round < settled) continue;
    for (let i = 0; i < columns; i += 1) mean[i] = (mean[i] ?? 0) + ((weights[i] ?? 0) * scale) / (rounds - settled);
    meanBias += bias / (rounds - settled);
  }
  return { weights: mean, bias: meanBias };
}
