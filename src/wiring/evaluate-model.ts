import { BlueCodeError } from '../contracts/errors.ts';
import type { Method } from '../contracts/evaluation.ts';
import type { Model } from '../contracts/model.ts';
import { visible } from '../contracts/untrusted.ts';
import type { EvaluationRequest, Surroundings } from '../entry/work.ts';
import type { Evaluation } from '../evaluate/evaluate.ts';
import type { Assets } from './assets.ts';
import { chooseModel } from './model.ts';
import { engineOf, storeOf } from './store.ts';

/** The model of a method that cannot do without. @throws BlueCodeError usage */
export async function modelFor(
  assets: Assets,
  method: Method,
  { settings, env, datasets }: EvaluationRequest & Surroundings,
): Promise<Model> {
  // Nothing that is judged lies in a folder of its own: the data are named one by one.
  const store = storeOf(settings, `${datasets[0] ?? ''}/.`);
  const place = { env, event: undefined, globsFrom: '', store, engine: () => engineOf(assets.here) };
  const { model, gaps } = await chooseModel(settings, place);
  if (model !== undefined) return model;
  const why = gaps.map(({ reason }) => visible(reason)).join('; ') || 'name one with --model';
  throw new BlueCodeError('usage', `--method ${method} needs a model: ${why}`);
}

/** What a method has cost, in all and an item. */
export function spending(method: Method, model: Model, { judged, milliseconds }: Evaluation): string {
  const { calls, cacheHits, promptTokens, answerTokens, cost, unpriced } = model.usage();
  const items = Math.max(1, judged.length);
  const price =
    unpriced.length > 0 ? 'of unknown price' : `$${cost.toFixed(4)} ($${(cost / items).toFixed(5)} an item)`;
  return `${method}: ${calls} calls, ${cacheHits} more remembered, ${promptTokens + answerTokens} tokens, ${price}, ${Math.round(milliseconds / items)} ms an item`;
}
