import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Call } from '../contracts/call.ts';
import { grouped } from '../contracts/grouped.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { Model, ModelFailure } from '../contracts/model.ts';
import type { Constitution } from '../contracts/rule-book.ts';
import type { Store } from '../contracts/store.ts';
import type { Summaries, Summary, SummaryOf } from '../contracts/summary.ts';
import {
  type Rejected,
  SUMMARY_SCHEMA,
  summaryDraft,
  summaryProblem,
  summaryReplySchema,
} from './judge-model/summary.ts';
import { checkDraft, VERDICT_SCHEMA, verdictReplySchema } from './judge-model/verdict.ts';
import { compose } from './prompt/compose.ts';
import { promptMask } from './prompt-mask.ts';

/** Pairs that a summary is made from, and pairs kept back that it has to judge rightly. */
const SHOWN = 6;
const HELD = 3;
const MOST_ATTEMPTS = 2;
const MOST_TOKENS = { summary: 1200, check: 800 } as const;

/** What became of one rule. `rejected`: a model wrote something that its own cases contradict, or that is no summary. */
export type Made =
  | { readonly kind: 'made' | 'kept'; readonly summary: Summary }
  | { readonly kind: 'caseless' | 'rejected' | ModelFailure; readonly reason: string };

export type SummaryOptions = {
  readonly model: Model;
  /** Where summaries are kept. */
  readonly store: Store;
  readonly knowledge: () => Promise<readonly KnownCase[]>;
};

const mask = promptMask([], []);
const entrySchema = z.strictObject({ format: z.literal(1), by: z.string(), ...summaryReplySchema.shape });

/** Of any change to a rule, its cases or the question the key is another one: a summary is never older than what it sums up. */
const keyOf = ({ id, task, title, unsafe, safe }: Constitution, cases: readonly KnownCase[]): string =>
  createHash('sha256')
    .update(JSON.stringify(['summary', SUMMARY_SCHEMA, id, task, title, unsafe, safe, cases]))
    .digest('hex');

/** Pairs from all over the list, for neighbours are alike; those kept back are others wherever there are enough. */
function divide(cases: readonly KnownCase[]): {
  readonly shown: readonly KnownCase[];
  readonly held: readonly KnownCase[];
} {
  const pairs = [...grouped(cases, ({ pair }) => pair).values()];
  const apart = pairs.length > HELD ? HELD : 0;
  const step = Math.max(1, Math.floor(pairs.length / Math.max(1, apart)));
  const held = pairs.filter((_, at) => at % step === 0).slice(0, apart);
  const others = pairs.filter((pair) => !held.includes(pair));
  const stride = Math.max(1, Math.floor(others.length / SHOWN));
  const shown = others.filter((_, at) => at % stride === 0).slice(0, SHOWN);
  return { shown: shown.flat(), held: (held.length === 0 ? pairs.slice(0, HELD) : held).flat() };
}

/** Rules condensed by a model from their labelled cases, each checked before it is kept and whenever it is read. */
export class Summariser {
  private readonly options: SummaryOptions;
  private readonly reads = new Map<string, Promise<Summary | undefined>>();
  private readonly known = new Map<string, Promise<Made>>();
  private cases: Promise<ReadonlyMap<string, readonly KnownCase[]>> | undefined;

  constructor(options: SummaryOptions) {
    this.options = options;
  }

  /** The summary that is kept, or a new one. */
  make(rule: Constitution, call: Call): Promise<Made> {
    const known = this.known.get(rule.id) ?? this.attempt(rule, call);
    this.known.set(rule.id, known);
    return known;
  }

  /** The summary that is kept, if it is one. */
  kept(rule: Constitution): Promise<Summary | undefined> {
    const read = this.reads.get(rule.id) ?? this.read(rule);
    this.reads.set(rule.id, read);
    return read;
  }

  private async read(rule: Constitution): Promise<Summary | undefined> {
    const text = await this.options.store.get(keyOf(rule, await this.casesOf(rule)));
    try {
      const { unsafe, safe } = entrySchema.parse(JSON.parse(text ?? ''));
      return summaryProblem({ unsafe, safe }) === undefined ? { unsafe, safe } : undefined;
    } catch {
      return undefined;
    }
  }

  private async casesOf({ id }: Constitution): Promise<readonly KnownCase[]> {
    this.cases ??= this.options.knowledge().then((all) => grouped(all, ({ ruleId }) => ruleId));
    return (await this.cases).get(id) ?? [];
  }

  private async attempt(rule: Constitution, call: Call): Promise<Made> {
    const kept = await this.kept(rule);
    if (kept !== undefined) return { kind: 'kept', summary: kept };
    const cases = await this.casesOf(rule);
    const { shown, held } = divide(cases);
    if (held.length === 0) return { kind: 'caseless', reason: 'it has no labelled cases to be made from' };
    let before: Rejected | undefined;
    for (let look = 0; look < MOST_ATTEMPTS; look++) {
      const said = await this.ask(rule, shown, before, look, call);
      if (said.kind !== 'answer') return said;
      const wrong = await this.wrongWith(rule, said.value, held, call);
      if (wrong === undefined) {
        await this.options.store.set(keyOf(rule, cases), JSON.stringify({ format: 1, by: said.model, ...said.value }));
        return { kind: 'made', summary: said.value };
      }
      if (wrong.kind !== 'rejected') return wrong;
      before = { summary: said.value, reason: wrong.reason };
    }
    return { kind: 'rejected', reason: before?.reason ?? '' };
  }

  private async ask(
    rule: Constitution,
    cases: readonly KnownCase[],
    before: Rejected | undefined,
    look: number,
    call: Call,
  ) {
    const { prompt } = await compose(summaryDraft(rule, cases, before), mask);
    const asked = { role: 'summariser', subject: rule.id, maxTokens: MOST_TOKENS.summary, look } as const;
    return this.options.model.ask({ ...asked, prompt, schema: summaryReplySchema, schemaName: SUMMARY_SCHEMA }, call);
  }

  /** With the summary alone, the judge has to call every case that was kept back by its label. */
  private async wrongWith(
    rule: Constitution,
    summary: Summary,
    held: readonly KnownCase[],
    call: Call,
  ): Promise<Exclude<Made, { kind: 'made' | 'kept' }> | undefined> {
    const problem = summaryProblem(summary);
    if (problem !== undefined) return { kind: 'rejected', reason: problem };
    const asked = { role: 'judge', subject: rule.id, maxTokens: MOST_TOKENS.check } as const;
    for (const { id, label, text } of held) {
      const { prompt } = await compose(checkDraft(rule, summary, text), mask);
      const question = { ...asked, prompt, schema: verdictReplySchema, schemaName: VERDICT_SCHEMA };
      const said = await this.options.model.ask(question, call);
      if (said.kind !== 'answer') return said;
      if (said.value.unsafe !== (label === 'unsafe'))
        return {
          kind: 'rejected',
          reason: `judged by it, the ${label} case ${id} is ${label === 'safe' ? 'unsafe' : 'safe'}`,
        };
    }
    return undefined;
  }
}

/** Of what is kept, and online of rules that are new here: those of the project itself, whose summaries nobody could make before. */
export function summarySource(summariser: Summariser, { online }: { readonly online: boolean }): SummaryOf {
  return async (rule, call) => {
    if (!online || rule.origin === 'built-in') return summariser.kept(rule);
    const made = await summariser.make(rule, call);
    return 'summary' in made ? made.summary : undefined;
  };
}

/** The summaries of several rules. */
export async function summariesOf(
  rules: readonly Constitution[],
  summaryOf: SummaryOf | undefined,
  call: Call,
): Promise<Summaries> {
  if (summaryOf === undefined) return new Map();
  const found = await Promise.all(rules.map(async (rule) => [rule.id, await summaryOf(rule, call)] as const));
  return new Map(found.flatMap(([id, summary]) => (summary === undefined ? [] : [[id, summary] as const])));
}
