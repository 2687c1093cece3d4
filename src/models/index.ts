import type { Call, Clock } from '../contracts/call.ts';
import { MODEL_ROLES, type Model, type ModelOutcome, type ModelRequest, type ModelRole } from '../contracts/model.ts';
import type { Store } from '../contracts/store.ts';
import { AnswerCache } from './answer-cache.ts';
import { Budget, type BudgetOptions } from './budget.ts';
import { Embedder } from './embedder.ts';
import { createEndpoint, type EndpointOptions } from './endpoint.ts';
import type { Term } from './exchange.ts';
import { Ledger } from './ledger.ts';
import { Pace } from './pace.ts';
import { Peer, type PeerOutcome } from './peer.ts';

export type ModelOptions = EndpointOptions &
  BudgetOptions & {
    /** The model of each role. */
    readonly roles: Readonly<Record<ModelRole, string>>;
    /** Asked where another refuses, fails or talks nonsense. */
    readonly fallback: string | undefined;
    readonly embedding: string | undefined;
    readonly concurrency: number;
    /** How long a model may be silent, in milliseconds. */
    readonly patience: number;
    /** Paths of which nothing may leave. */
    readonly excluded: (path: string) => boolean;
    readonly store: Store | undefined;
    /** What answers depend on beside the question: the engine's build. */
    readonly salt: string;
    readonly clock: Clock;
    readonly random: () => number;
  };

/** Timers know no longer time. */
const LONGEST_MS = 2 ** 31 - 1;

/** Language models behind an OpenAI-compatible endpoint. */
export function createModel(options: ModelOptions): Model {
  const { roles, fallback, embedding, clock, store, excluded } = options;
  const endpoint = createEndpoint(options);
  const budget = new Budget(options);
  const ledger = new Ledger();
  const cache = new AnswerCache(store, options.salt);
  const pace = new Pace(options.concurrency, clock);
  const shared = { ...options, endpoint, budget, ledger, pace };
  const names = new Set([...MODEL_ROLES.map((role) => roles[role]), ...(fallback === undefined ? [] : [fallback])]);
  const peers = new Map([...names].map((model) => [model, new Peer({ ...shared, model })]));
  const embedder = embedding === undefined ? undefined : new Embedder({ ...shared, model: embedding });
  const ask = async <T>(request: ModelRequest<T>, model: string, term: Term): Promise<ModelOutcome<T>> => {
    const peer = peers.get(model);
    if (peer === undefined) return { kind: 'rejected', reason: `there is no model ${model}` };
    const before = await cache.get(request, endpoint.host, model);
    if (before !== undefined) {
      budget.hit();
      return { kind: 'answer', value: before.value, model, cached: true };
    }
    const outcome: PeerOutcome<T> = await peer.ask(request, term);
    if (outcome.kind !== 'answer') return outcome;
    await cache.set(request, endpoint.host, model, outcome.raw);
    return { kind: 'answer', value: outcome.value, model, cached: false };
  };
  return {
    ask: (request, call) => never(() => withFallback(request, { ...options, ask }, termOf(call, clock))),
    allows: (path) => !excluded(path),
    describe: () => ({
      summariser: { model: roles.summariser, host: endpoint.host },
      judge: { model: roles.judge, host: endpoint.host },
      tester: { model: roles.tester, host: endpoint.host },
    }),
    usage: () => budget.usage(),
    sent: () => ledger.all(),
    habits: (model) => peers.get(model)?.habits() ?? [],
    ...(embedder === undefined ? {} : { embed: (texts, call) => embedder.embed(texts, termOf(call, clock)) }),
  };
}

/** Both bounds of a call as one signal. */
function termOf({ signal, deadline }: Call, clock: Clock): Term {
  const left = Math.min(Math.max(0, deadline - clock.now()), LONGEST_MS);
  return { deadline, signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(left))]) };
}

type Asking = Pick<ModelOptions, 'roles' | 'fallback' | 'excluded'> & {
  readonly ask: <T>(request: ModelRequest<T>, model: string, term: Term) => Promise<ModelOutcome<T>>;
};

/** The role's model, then the fallback. Where the run itself is at its end, another model changes nothing. */
async function withFallback<T>(
  request: ModelRequest<T>,
  { roles, fallback, excluded, ask }: Asking,
  term: Term,
): Promise<ModelOutcome<T>> {
  const [path = ''] = /^.*?(?=:[^/]*$|$)/s.exec(request.subject) ?? [];
  if (excluded(path) || excluded(request.subject))
    return { kind: 'rejected', reason: '`model-exclude` keeps this file here' };
  const model = roles[request.role];
  const outcome = await ask(request, model, term);
  const isFinal = outcome.kind === 'answer' || outcome.kind === 'budget' || outcome.kind === 'deadline';
  if (isFinal || fallback === undefined || fallback === model) return outcome;
  const second = await ask(request, fallback, term);
  if (second.kind === 'answer') return second;
  return { kind: outcome.kind, reason: `${outcome.reason}; then ${second.reason}` };
}

/** A fault of ours is an outcome too: what one question does must not end the run. */
async function never<T>(ask: () => Promise<ModelOutcome<T>>): Promise<ModelOutcome<T>> {
  try {
    return await ask();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'unavailable', reason: `the question could not be put: ${said}` };
  }
}
