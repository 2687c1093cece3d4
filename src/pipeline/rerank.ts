import type { Call } from '../contracts/call.ts';
import type { Model } from '../contracts/model.ts';
import { by, inOrder } from '../contracts/order.ts';
import type { Rerank } from './retrieve/counsel.ts';

type Vector = readonly number[];

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function cosine(a: Vector, b: Vector): number {
  const length = Math.sqrt(dot(a, a) * dot(b, b));
  return length > 0 ? dot(a, b) / length : 0;
}

/** With an embedding model, what it holds to be near comes first among what shares words; without one, words decide. */
export function rerankWith(model: Model, call: Call): Rerank {
  return async (text, pairs) => {
    if (model.embed === undefined || pairs.length < 2) return pairs;
    const texts = [text, ...pairs.map(({ cases }) => cases.map((one) => one.text).join('\n'))];
    const vectors = await model.embed(texts, call);
    const [own] = vectors ?? [];
    if (vectors === undefined || own === undefined || vectors.length !== texts.length) return pairs;
    const scored = pairs.map((pair, at) => ({ pair, near: pair.score + cosine(own, vectors[at + 1] ?? []) }));
    return scored
      .toSorted(
        inOrder(
          by(({ near }) => -near),
          by(({ pair }) => pair.cases[0]?.id ?? ''),
        ),
      )
      .map(({ pair }) => pair);
  };
}
