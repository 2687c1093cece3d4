import type { Model, ModelFailure, ModelRequest } from '../contracts/model.ts';
import { Ledger } from './ledger.ts';

/** What a scripted model says: a value, checked by the schema as a real reply is, or why there is none. */
export type ScriptedReply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: ModelFailure; readonly reason: string };

/** A question as the script sees it. */
export type ScriptedRequest = Omit<ModelRequest<unknown>, 'schema'>;

export type ScriptedModelOptions = {
  readonly reply: (request: ScriptedRequest) => ScriptedReply | Promise<ScriptedReply>;
  /** Paths of which nothing may leave. */
  readonly excluded?: (path: string) => boolean;
};

export type ScriptedModel = Model & {
  /** Every question, in order. */
  readonly requests: readonly ScriptedRequest[];
};

const HOST = 'scripted.invalid';
const MODEL = 'scripted';

/** For tests, and for replaying replies that were recorded: asks nobody. A value that does not fit the schema is nonsense. */
export function createScriptedModel({ reply, excluded }: ScriptedModelOptions): ScriptedModel {
  const requests: ScriptedRequest[] = [];
  const ledger = new Ledger();
  return {
    requests,
    ask: async ({ schema, ...request }, { signal }) => {
      if (signal.aborted) return { kind: 'deadline', reason: 'the run was interrupted' };
      requests.push(request);
      const { system, user, masked } = request.prompt;
      ledger.add({ ...request, text: `${system}\n${user}`, masked }, HOST, MODEL);
      const said = await reply(request);
      if (said.kind !== 'answer') return said;
      const parsed = schema.safeParse(said.value);
      if (parsed.success) return { kind: 'answer', value: parsed.data, model: MODEL, cached: false };
      return { kind: 'nonsense', reason: parsed.error.issues[0]?.message ?? 'it does not fit the schema' };
    },
    allows: (path) => excluded?.(path) !== true,
    describe: () => ({ summariser: ROLE, judge: ROLE, tester: ROLE }),
    usage: () => ({
      calls: requests.length,
      cacheHits: 0,
      promptTokens: 0,
      answerTokens: 0,
      cost: 0,
      unpriced: [],
    }),
    sent: () => ledger.all(),
  };
}

const ROLE = { model: MODEL, host: HOST } as const;
