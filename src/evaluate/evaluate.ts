import pLimit from 'p-limit';
import type { Call, Clock } from '../contracts/call.ts';
import { asksOnly, type Method, type Threshold, type VerdictMethod } from '../contracts/evaluation.ts';
import type { Languages } from '../contracts/languages.ts';
import type { Log } from '../contracts/log.ts';
import type { Repository } from '../contracts/repository.ts';
import type { Run } from '../contracts/scan-result.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { AskVerdict, ModelVerdict } from '../contracts/verdict.ts';
import type { Task } from '../contracts/words.ts';
import { type Probed, type ScanOptions, type ScanPorts, scan } from '../pipeline/scan.ts';
import type { Item } from './item.ts';
import { itemPath, itemRepository } from './item-repository.ts';
import type { Judged } from './outcomes.ts';
import { failedPrediction, type Prediction, predictionOf } from './prediction.ts';
import { verdictPrediction } from './verdict-prediction.ts';

export type EvaluatePorts = {
  /** The scan's ports over one tree. */
  readonly portsOver: (repository: Repository, call: Call) => Promise<ScanPorts>;
  readonly languages: Pick<Languages, 'detect' | 'withoutComments'>;
  /** Of methods that only ask. */
  readonly verdict?: AskVerdict | undefined;
  readonly clock: Clock;
  readonly log: Log;
};

export type EvaluateRequest = {
  readonly items: readonly Item[];
  readonly method: Method;
  readonly task: Task;
  readonly threshold: Threshold;
  readonly stripComments: boolean;
  /** Whether predictions tell what probes showed. */
  readonly explain: boolean;
  readonly run: Run;
  /** Items in work at once. */
  readonly parallelism: number;
  /** Milliseconds that one item may take. */
  readonly itemMs: number;
};

export type Evaluation = {
  /** In the items' order; fewer than there are items when the run was ended. */
  readonly judged: readonly Judged[];
  readonly units: number;
  readonly probes: number;
  readonly milliseconds: number;
};

const SETTINGS = {
  scope: 'all',
  base: undefined,
  paths: [],
  aiPaths: [],
  aiCertainty: 0,
  within: '',
  globsFrom: '',
  rules: {},
  acceptGaps: [],
  today: '1970-01-01',
  policy: [],
  gaps: [],
} as const satisfies Partial<ScanOptions>;

/** A call that ends with the run, or when the item's own time is up. */
function callFor({ signal, deadline }: Call, itemMs: number, clock: Clock): { call: Call; end(): void } {
  const stop = new AbortController();
  const follow = () => stop.abort(new Error('the run was ended'));
  signal.addEventListener('abort', follow, { once: true });
  const timer = setTimeout(() => stop.abort(new Error('the time for one item was up')), itemMs);
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  };
  return { call: { signal: stop.signal, deadline: Math.min(deadline, clock.now() + itemMs) }, end };
}

/** The item as it is judged. Of a language that is not known nothing is judged, and nothing taken out. */
async function asJudged(
  item: Item,
  { stripComments }: EvaluateRequest,
  languages: EvaluatePorts['languages'],
): Promise<Item> {
  const path = itemPath(item);
  const language = stripComments ? languages.detect(path, '') : undefined;
  if (language === undefined) return item;
  return { ...item, code: await languages.withoutComments({ path, language, text: item.code }) };
}

type Seen = { readonly prediction: Prediction; readonly units: number; readonly probes: number };

/** One question, and no scan. */
async function asked(item: Item, request: EvaluateRequest, method: VerdictMethod, ports: EvaluatePorts, call: Call) {
  const { task, threshold } = request;
  const [path, shown] = [itemPath(item), await asJudged(item, request, ports.languages)];
  const language = task === 'vulnerable-code' ? ports.languages.detect(path, '') : undefined;
  const verdict: ModelVerdict = (await ports.verdict?.(
    { method, task, subject: item.id, path, text: shown.code, language },
    call,
  )) ?? { kind: 'gap', reason: 'no model' };
  return { prediction: verdictPrediction(item.id, verdict, threshold), units: 1, probes: 0 };
}

async function examine(item: Item, request: EvaluateRequest, ports: EvaluatePorts, call: Call): Promise<Seen> {
  const { method, task, threshold, explain, run } = request;
  if (asksOnly(method)) return asked(item, request, method, ports, call);
  let probed: readonly Probed[] = [];
  const witness = (seen: readonly Probed[]) => {
    probed = seen;
  };
  const given = await ports.portsOver(itemRepository(await asJudged(item, request, ports.languages)), call);
  const scanPorts: ScanPorts = {
    ...given,
    method: method === 'execute' ? 'blind' : 'judge',
    progress: () => undefined,
    witness,
  };
  const gapWhenNotReady = method === 'execute' ? 'sandbox-absent' : undefined;
  const { failOn, at: failConfidence } = threshold;
  const instructions = task !== 'vulnerable-code';
  const settings = { ...SETTINGS, instructions, tasks: [task], failOn, failConfidence, run };
  const result = await scan({ ...settings, gapWhenNotReady }, scanPorts, call);
  const prediction = predictionOf(item.id, result, threshold, explain ? probed : undefined);
  return { prediction, units: result.coverage.units.judged, probes: result.usage.probes };
}

/** One item's failure is its own line's gap. */
async function examineSafely(item: Item, request: EvaluateRequest, ports: EvaluatePorts, call: Call): Promise<Seen> {
  const own = callFor(call, request.itemMs, ports.clock);
  try {
    return await examine(item, request, ports, own.call);
  } catch (error) {
    const said = visible(untrusted(error instanceof Error ? error.message : String(error)));
    return { prediction: failedPrediction(item.id, `crash: ${said}`), units: 0, probes: 0 };
  } finally {
    own.end();
  }
}

/** Scans every item as a tree of one file. What the end of the run cuts short has no line. */
export async function evaluate(request: EvaluateRequest, ports: EvaluatePorts, call: Call): Promise<Evaluation> {
  const { items } = request;
  const began = ports.clock.now();
  const limit = pLimit(request.parallelism);
  const judged: (Judged | undefined)[] = items.map(() => undefined);
  let units = 0;
  let probes = 0;
  let done = 0;
  const work = items.map((item, index) =>
    limit(async () => {
      if (call.signal.aborted) return;
      const seen = await examineSafely(item, request, ports, call);
      if (call.signal.aborted) return;
      judged[index] = { item, prediction: seen.prediction };
      units += seen.units;
      probes += seen.probes;
      done += 1;
      ports.log.progress(`${done} of ${items.length} items, ${probes} probes`);
    }),
  );
  await Promise.all(work);
  const milliseconds = Math.round(ports.clock.now() - began);
  return { judged: judged.filter((one) => one !== undefined), units, probes, milliseconds };
}
