import { BlueCodeError } from '../contracts/errors.ts';
import type { Planned } from '../contracts/evaluation.ts';
import type { Model } from '../contracts/model.ts';
import { visible } from '../contracts/untrusted.ts';
import type { EvaluationRequest, Surroundings } from '../entry/work.ts';
import type { Spent } from '../evaluate/compared.ts';
import type { Assets } from './assets.ts';
import { chooseModel } from './model.ts';
import { engineOf, storeOf } from './store.ts';

/** Where answers and summaries of an evaluation are kept. */
export const storeOfRun = (settings: EvaluationRequest['settings'], datasets: readonly string[]) =>
  // Nothing that is judged lies in a folder of its own: the data are named one by one.
  storeOf(settings, `${datasets[0] ?? ''}/.`);

/** The model of a method that cannot do without. @throws BlueCodeError usage */
export async function modelFor(
  assets: Assets,
  { method, model: wanted }: Planned,
  { settings, env, datasets }: EvaluationRequest & Surroundings,
): Promise<Model> {
  const store = storeOfRun(settings, datasets);
  const place = { env, event: undefined, globsFrom: '', store, engine: () => engineOf(assets.here) };
  const { model, gaps } = await chooseModel({ ...settings, model: wanted ?? settings.model }, place);
  if (model !== undefined) return model;
  const why = gaps.map(({ reason }) => visible(reason)).join('; ') || 'name one with --model';
  throw new BlueCodeError('usage', `--method ${method} needs a model: ${why}`);
}

/** What asking has taken. */
export function spentOn(model: Model): Spent {
  const { calls, cacheHits, promptTokens, answerTokens, cost, unpriced } = model.usage();
  return { calls, cacheHits, tokens: promptTokens + answerTokens, cost, unpriced };
}
