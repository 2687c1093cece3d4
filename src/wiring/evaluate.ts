import { readFolder } from '../constitutions/folder-reader.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import {
  asksModel,
  asksOnly,
  type EvaluationOptions,
  type Method,
  type Planned,
  plannedRuns,
} from '../contracts/evaluation.ts';
import type { Sandbox } from '../contracts/sandbox.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Task } from '../contracts/words.ts';
import type { Evaluated, EvaluationRequest, Surroundings } from '../entry/work.ts';
import type { MethodRun } from '../evaluate/compared.ts';
import { evaluate as evaluateItems } from '../evaluate/evaluate.ts';
import { type HeldOut, holdOut } from '../evaluate/hold-out.ts';
import { type Item, parseDatasets } from '../evaluate/item.ts';
import { report } from '../evaluate/report.ts';
import { checkSameItems, parseSavedRun, type SavedRun } from '../evaluate/saved-run.ts';
import { select } from '../evaluate/select.ts';
import { familyOfCwe } from '../pipeline/settle/families.ts';
import { verdictAsker } from '../pipeline/verdict.ts';
import { createNoSandbox } from '../sandboxes/none.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { readDataset } from './dataset.ts';
import { modelFor, spentOn, storeOfRun } from './evaluate-model.ts';
import { limitedSandbox } from './limited-sandbox.ts';
import { type LoadedRules, loadRules } from './rules.ts';
import { sandboxOf } from './run-scan.ts';
import { portsOver, sharedPorts } from './scan-ports.ts';
import { adviceOf } from './summaries.ts';

/** Time for removing containers when the run is over, in milliseconds. */
const CLOSING_MS = 30_000;
/** Items in work for each place: the next ones are analysed while probes run. */
const ITEMS_A_PLACE = 2;

/** What items of code are judged as. */
const CODE: Task = 'vulnerable-code';

type Asked = EvaluationRequest & Surroundings;

/** `bluecode evaluate`. All that may be wrong with what is given is told before anything is judged. */
export async function evaluate(assets: Assets, request: Asked): Promise<Evaluated> {
  const { options } = request;
  const all = parseDatasets(await Promise.all(request.datasets.map(readDataset)), options.task);
  const ids = new Set(all.map(({ id }) => id));
  const items = selected(all, options);
  const against = await savedRun(request, ids);
  const { ruleBook, knowledge, heldOut } = await rulesFor(assets, request);
  const runs = await runMethods(assets, { items, ruleBook, knowledge }, request);
  return report(runs, { items, ids, options, familyOf: familyOfCwe, heldOut, against });
}

function selected(all: readonly Item[], options: EvaluationOptions): readonly Item[] {
  const items = select(all, options);
  if (items.length > 0) return items;
  throw new BlueCodeError(
    'usage',
    `no item fits --only ${options.only.join(' ')}; give a class such as cwe-89 or a part of an id`,
  );
}

async function savedRun({ against, options }: Asked, ids: ReadonlySet<string>): Promise<SavedRun | undefined> {
  if (against === undefined) return undefined;
  const saved = parseSavedRun(await readDataset(against), options.threshold);
  checkSameItems(saved, ids);
  return saved;
}

type Rules = Pick<LoadedRules, 'ruleBook' | 'knowledge'> & { readonly heldOut: HeldOut | undefined };

/** The rule book without what is to be held out; some of it must speak of the task. */
async function rulesFor(assets: Assets, { settings, options, log }: Asked): Promise<Rules> {
  const folders = settings.constitutions.map((folder) => readFolder(folder, folder));
  const means = { model: options.methods.some(asksModel) };
  const { ruleBook, gaps, knowledge } = await loadRules(assets.rules, folders, means);
  for (const { subject, reason } of gaps) log.warn(`${visible(subject)}: ${visible(reason)}`);
  const { task = CODE } = options;
  const tasks = [...new Set(ruleBook.constitutions.map((one) => one.task))];
  if (!tasks.includes(task))
    throw new BlueCodeError('usage', `--task ${task}: no rule speaks of it; there are rules of ${tasks.join(', ')}`);
  if (options.holdOut.length === 0) return { ruleBook, knowledge, heldOut: undefined };
  const { constitutions, heldOut } = holdOut(ruleBook.constitutions, options.holdOut, familyOfCwe);
  return { ruleBook: { ...ruleBook, constitutions }, knowledge, heldOut };
}

type Material = Pick<LoadedRules, 'ruleBook'> & {
  readonly items: readonly Item[];
  readonly knowledge?: LoadedRules['knowledge'];
};

/** One method after another. A sandbox that is not there is told before the first of them has done its work. */
export async function runMethods(assets: Assets, material: Material, request: Asked): Promise<readonly MethodRun[]> {
  const sandboxes = new Map<Method, Sandbox>();
  const runs: MethodRun[] = [];
  try {
    for (const method of request.options.methods) sandboxes.set(method, await sandboxFor(assets, method, request));
    for (const planned of plannedRuns(request.options)) {
      const sandbox = sandboxes.get(planned.method);
      if (sandbox !== undefined) runs.push(await runMethod(assets, planned, sandbox, material, request));
    }
    return runs;
  } finally {
    const closing: Call = { signal: AbortSignal.timeout(CLOSING_MS), deadline: clock.now() + CLOSING_MS };
    for (const sandbox of sandboxes.values()) await sandbox.close(closing);
  }
}

/** Judges all items one way. */
async function runMethod(
  assets: Assets,
  planned: Planned,
  sandbox: Sandbox,
  { items, ruleBook, knowledge = async () => [] }: Material,
  request: Asked,
): Promise<MethodRun> {
  const { options, settings, log, signal } = request;
  const { name, method } = planned;
  const limited = limitedSandbox(sandbox);
  const { task = CODE, threshold, stripComments, explain } = options;
  const shared = await sharedPorts(assets, ruleBook, { ...settings, tasks: [task] }, limited, log);
  const { backend, isolation } = sandbox.describe();
  const model = asksModel(method) ? await modelFor(assets, planned, request) : undefined;
  const advice = adviceOf(model, storeOfRun(settings, request.datasets), { knowledge }, settings);
  const advised = { ...shared, ...advice };
  const evaluation = await evaluateItems(
    {
      items,
      method,
      task,
      threshold,
      stripComments,
      explain,
      run: { engine: `bluecode ${VERSION}`, ruleBook: ruleBook.digest, sandbox: { backend, isolation } },
      parallelism: asksOnly(method) ? settings.modelConcurrency : limited.parallelism * ITEMS_A_PLACE,
      itemMs: settings.deadline,
    },
    {
      portsOver: (repository, during) => portsOver(advised, repository, during),
      verdict: model === undefined ? undefined : verdictAsker({ ...advised, model, knowledge }),
      languages: shared.languages,
      clock,
      log,
    },
    // The run as a whole has no end but the user's; each item has one.
    { signal, deadline: Number.POSITIVE_INFINITY },
  );
  const asked = model === undefined ? undefined : { model: model.describe().judge.model, spent: spentOn(model) };
  return { name, method, model: asked?.model, spent: asked?.spent, sandbox: sandbox.describe(), evaluation };
}

/** The sandbox of the method: none at all, the one that the settings ask for, or one that must be there. */
async function sandboxFor(assets: Assets, method: Method, request: Asked): Promise<Sandbox> {
  const { settings, log, signal } = request;
  if (method === 'offline-static' || asksOnly(method))
    return createNoSandbox({ reason: `execution is no part of ${method}` });
  const call: Call = { signal, deadline: clock.now() + settings.deadline };
  const { sandbox, reason } = await sandboxOf(assets, settings, request, call);
  if (sandbox.describe().backend !== 'none') return sandbox;
  const why = visible(untrusted(reason ?? 'there is no sandbox'));
  if (method === 'execute')
    throw new BlueCodeError('usage', `--method execute needs a sandbox: ${why}; see "bluecode sandbox doctor"`);
  log.warn(`nothing is executed, as with offline-static: ${why}`);
  return sandbox;
}
