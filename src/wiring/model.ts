import type { Settings } from '../config.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { Model } from '../contracts/model.ts';
import type { Store } from '../contracts/store.ts';
import type { HostEvent } from '../hosts/github.ts';
import { pathTest } from '../pipeline/discover/globs.ts';
import { clock } from './clock.ts';
import { DEFAULT_BASE_URL, headersOf, keyOf } from './model-key.ts';

/** The model that the settings ask for; undefined: everything is done offline, and the gaps say why where that is news. */
export type ModelChoice = { readonly model: Model | undefined; readonly gaps: readonly Gap[] };

export type ModelPlace = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Undefined outside of a repository. */
  readonly event: Pick<HostEvent, 'withoutSecrets'> | undefined;
  /** The folder that globs start in. */
  readonly globsFrom: string;
  /** Where answers are kept. */
  readonly store: Store | undefined;
  /** The digest of the running program. */
  readonly engine: () => Promise<string>;
};

/** The model of a run. Where there is none, the run goes on without; what that means is in the gap. */
export async function chooseModel(settings: Settings, place: ModelPlace): Promise<ModelChoice> {
  const { model, requireModel } = settings;
  const required = requireModel === 'true';
  if (model === undefined) return { model: undefined, gaps: required ? [absent('`model` is empty')] : [] };
  const key = keyOf(settings, place.env);
  const closed = place.event?.withoutSecrets;
  const inHeaders = key.kind === 'keyless' && key.because === 'headers';
  if (closed !== undefined && (key.kind === 'missing' || inHeaders)) {
    const reason = `no model was asked: ${closed}, and such runs get no secrets, so there is no key`;
    return { model: undefined, gaps: [required ? absent(reason) : gap('model-none', 'judge', 'the model', reason)] };
  }
  if (key.kind === 'missing') return { model: undefined, gaps: [absent(NO_KEY)] };
  const made = await createConfigured(settings, model, key.kind === 'key' ? key.key : undefined, place);
  return { model: made, gaps: [] };
}

const NO_KEY =
  'a model is named, and no key: give `model-api-key` (BLUECODE_MODEL_API_KEY for the command), or `none` where the endpoint wants none';

const absent = (why: string): Gap => gap('model-absent', 'judge', 'the model', why);

/** The client is loaded only where it is used: runs without a model do not pay for it. */
async function createConfigured(
  settings: Settings,
  judge: string,
  key: string | undefined,
  { globsFrom, store, engine }: ModelPlace,
): Promise<Model> {
  const { createModel } = await import('../models/index.ts');
  const { modelSummariser = judge, modelTester = judge, modelFallback, embeddingModel } = settings;
  const { maxCost, maxTokens, maxCalls, prices, modelConcurrency, modelTimeout, modelExclude } = settings;
  return createModel({
    baseUrl: settings.modelBaseUrl ?? DEFAULT_BASE_URL,
    key,
    headers: headersOf(settings),
    roles: { judge, summariser: modelSummariser, tester: modelTester },
    fallback: modelFallback,
    embedding: embeddingModel,
    maxCost,
    maxTokens,
    maxCalls,
    prices,
    concurrency: modelConcurrency,
    patience: modelTimeout,
    excluded: pathTest(modelExclude, globsFrom, false),
    store,
    salt: await engine(),
    clock,
    random: Math.random,
  });
}
