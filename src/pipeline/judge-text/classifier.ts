import { z } from 'zod';
import { BlueCodeError } from '../../contracts/errors.ts';
import { type ConceptFinder, conceptFinder, featuresOf, type Vector } from './features.ts';
import { type Window, windowsOf } from './windows.ts';

const packed = z.strictObject({
  /** Hashes of features in ascending order, 32 bits each, little-endian, base64. */
  features: z.base64(),
  /** A weight for each, 8 bits, signed, base64. */
  weights: z.base64(),
  /** What a weight of 1 stands for. */
  scale: z.number(),
});

/** `constitutions/<task>/classifier.json`, written by `npm run train`. */
export const classifierSchema = z.strictObject({
  model: packed,
  bias: z.number(),
  /** Scores (log-odds) from which a text is claimed, chosen on cases that the model was not trained on. */
  likely: z.number(),
  possible: z.number(),
  /** Rule id → which words speak for it among the rules of the task. */
  kinds: z.record(z.string(), packed),
  concepts: z.record(z.string(), z.array(z.string()).readonly()),
});
export type ClassifierData = z.infer<typeof classifierSchema>;

type Weights = ReadonlyMap<number, number>;

function unpack({ features, weights, scale }: z.infer<typeof packed>): Weights {
  const keys = Buffer.from(features, 'base64');
  const values = Buffer.from(weights, 'base64');
  const unpacked = new Map<number, number>();
  for (let i = 0; i < values.length; i += 1) unpacked.set(keys.readUInt32LE(i * 4), values.readInt8(i) * scale);
  return unpacked;
}

export function pack(weights: Weights): z.infer<typeof packed> {
  const largest = Math.max(1e-9, ...[...weights.values()].map(Math.abs));
  const scale = Number((largest / 127).toPrecision(6));
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.round(weight / scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  const features = Buffer.alloc(kept.length * 4);
  const values = Buffer.alloc(kept.length);
  for (const [i, [key, weight]] of kept.entries()) {
    features.writeUInt32LE(key, i * 4);
    values.writeInt8(weight, i);
  }
  return { features: features.toString('base64'), weights: values.toString('base64'), scale };
}

export const dot = (weights: Weights, vector: Vector): number => {
  let sum = 0;
  for (const [key, value] of vector) sum += (weights.get(key) ?? 0) * value;
  return sum;
};

/** What a text was found to be: its most telling window, and the rule that it speaks for. */
export type Score = { readonly score: number; readonly window: Window; readonly ruleId: string };

export type Classifier = {
  readonly likely: number;
  readonly possible: number;
  /** The windows of a text with their scores, in their order. */
  readonly scores: (text: string) => readonly Score[];
};

/** @throws BlueCodeError rule-book-missing when the file is not what `npm run train` writes */
export function readClassifier(text: string, file: string): Classifier {
  const parsed = classifierSchema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new BlueCodeError('rule-book-missing', `${file} is broken; reinstall, or run "npm run train"`);
  return classifierOf(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function classifierOf(data: ClassifierData): Classifier {
  const concepts: ConceptFinder = conceptFinder(data.concepts);
  const model = unpack(data.model);
  const kinds = Object.entries(data.kinds).map(([ruleId, weights]) => [ruleId, unpack(weights)] as const);
  const kindOf = (vector: Vector): string => {
    const ranked = kinds.map(([ruleId, weights]) => [ruleId, dot(weights, vector)] as const);
    return ranked.reduce((a, b) => (b[1] > a[1] ? b : a), ['', Number.NEGATIVE_INFINITY] as const)[0];
  };
  return {
    likely: data.likely,
    possible: data.possible,
    scores: (text) =>
      windowsOf(text).map((window) => {
        const vector = featuresOf(text.slice(window.start, window.end), concepts);
        return { score: data.bias + dot(model, vector), window, ruleId: kindOf(vector) };
      }),
  };
}
