import pLimit from 'p-limit';
import type { Settings } from '../config.ts';
import { readFolder } from '../constitutions/folder-reader.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Model } from '../contracts/model.ts';
import type { Constitution } from '../contracts/rule-book.ts';
import type { Store } from '../contracts/store.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Answer, SummariseRequest, Surroundings } from '../entry/work.ts';
import type { ScanPorts } from '../pipeline/scan.ts';
import { type Made, Summariser, summarySource } from '../pipeline/summaries.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { chooseModel } from './model.ts';
import { type LoadedRules, loadRules } from './rules.ts';
import { engineOf, storeOf } from './store.ts';

type Advising = Pick<ScanPorts, 'model' | 'knowledge' | 'votes' | 'summaryOf'>;

/** What a scan has of a model. Summaries live where answers are kept: without such a place each run would pay for them again. */
export function adviceOf(
  model: Model | undefined,
  store: Store | undefined,
  { knowledge }: Pick<LoadedRules, 'knowledge'>,
  { votes, modelSummariser }: Settings,
): Advising {
  if (model === undefined || store === undefined) return { model, knowledge, votes };
  const summariser = new Summariser({ model, store, knowledge });
  return { model, knowledge, votes, summaryOf: summarySource(summariser, { online: modelSummariser !== undefined }) };
}

/** `bluecode constitutions summarise`: the summaries of the rule book, made ahead of the scans that are to use them. */
export async function summariseConstitutions(
  assets: Assets,
  { directory, rules, settings, env, signal, log }: SummariseRequest & Surroundings,
): Promise<Answer> {
  const folder = directory === undefined ? [] : [readFolder(directory)];
  const store = storeOf(settings, directory ?? `${assets.here}/.`);
  if (store === undefined)
    throw new BlueCodeError(
      'usage',
      'say with --cache where the summaries are to be kept: the folder that scans are given',
    );
  const loaded = await loadRules(assets.rules, folder, { model: true });
  const wanted = chosen(loaded.ruleBook.constitutions, rules);
  const place = { env, event: undefined, globsFrom: '', store, engine: () => engineOf(assets.here) };
  const { model, gaps } = await chooseModel(settings, place);
  if (model === undefined) {
    const why = gaps.map(({ reason }) => visible(reason)).join('; ') || 'name one with --model';
    throw new BlueCodeError('usage', `summaries are written by a model: ${why}`);
  }
  const summariser = new Summariser({ model, store, knowledge: loaded.knowledge });
  const timeout = AbortSignal.timeout(settings.deadline);
  const call: Call = { signal: AbortSignal.any([signal, timeout]), deadline: clock.now() + settings.deadline };
  const limit = pLimit(settings.modelConcurrency);
  let done = 0;
  const made = await Promise.all(
    wanted.map((rule) =>
      limit(async () => {
        const one = await summariser.make(rule, call);
        done += 1;
        log.progress(`${done} of ${wanted.length} summaries`);
        return [rule, one] as const;
      }),
    ),
  );
  await store.trim();
  return told(made, model);
}

function chosen(all: readonly Constitution[], ids: readonly string[]): readonly Constitution[] {
  const known = new Set(all.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new BlueCodeError(
      'usage',
      `there is no rule ${visible(untrusted(unknown))}; see "bluecode constitutions list"`,
    );
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}

/** What was not made leaves its rule with the principles that people wrote; it is told, and the command is no success. */
function told(made: readonly (readonly [Constitution, Made])[], model: Model): Answer {
  const missing = made.filter(([, one]) => 'reason' in one && one.kind !== 'caseless');
  const count = (kind: Made['kind']): number => made.filter(([, one]) => one.kind === kind).length;
  const { calls, cacheHits, promptTokens, answerTokens, cost, unpriced } = model.usage();
  const price = unpriced.length > 0 ? 'of unknown price' : `$${cost.toFixed(4)}`;
  const lines = [
    ...made.flatMap(([{ id }, one]) => ('reason' in one ? [`${id}: ${one.kind}: ${one.reason}`] : [])),
    `${count('made')} summaries made, ${count('kept')} were there, ${missing.length} could not be made.`,
    `${calls} requests, ${cacheHits} more remembered, ${promptTokens + answerTokens} tokens, ${price}.`,
  ];
  return { text: lines.map((line) => `${visible(untrusted(line))}\n`).join(''), exitCode: missing.length > 0 ? 1 : 0 };
}
