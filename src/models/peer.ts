import type { ModelFailure, ModelRequest } from '../contracts/model.ts';
import { habitsOf } from './abilities.ts';
import { answerSchema } from './answer-schema.ts';
import { readAnswer } from './answer-text.ts';
import { Exchange, type Exchanged, type ExchangeOptions, type Term } from './exchange.ts';
import type { Reply } from './reply.ts';
import type { Message, Question } from './request-body.ts';

export type PeerOutcome<T> =
  | { readonly kind: 'answer'; readonly value: T; readonly raw: unknown }
  | { readonly kind: ModelFailure; readonly reason: string };

/** So many questions in a row without a reply, and it is not asked again in this run. */
const MOST_SILENCES = 3;
/** A thinking model may need so much more than its answer is long. */
const ROOMS = 4;
const MOST_ROOM = 16;
/** Of an answer that could not be used, so much is shown to the model again. */
const SHOWN = 2000;

const REFUSAL =
  /^.{0,200}?\b(?:I(?:'|’)m sorry|I am sorry|I can(?:not|'t|’t)|I(?:'| a|’)m unable to|I won(?:'|’)t)\b/is;

/** One model at one endpoint: a question in, a checked answer out, or why there is none. */
export class Peer {
  readonly model: string;
  readonly #exchange: Exchange;
  readonly #host: string;
  #closed: { readonly kind: ModelFailure; readonly reason: string } | undefined;
  #silences = 0;

  constructor(options: ExchangeOptions) {
    this.model = options.model;
    this.#host = options.endpoint.host;
    this.#exchange = new Exchange(options);
  }

  async ask<T>(request: ModelRequest<T>, term: Term): Promise<PeerOutcome<T>> {
    const { prompt, schema, look = 0 } = request;
    const first: readonly Message[] = [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ];
    const question = { ...request, shape: answerSchema(schema), look, masked: prompt.masked, messages: first };
    const once = await this.#round(question, request, term);
    if (once.kind !== 'unusable') return once;
    const complaint = `This answer cannot be used: ${once.problem}. Answer the question again with the JSON object alone.`;
    const again: readonly Message[] = [
      ...first,
      ...(once.said.trim() === '' ? [] : [{ role: 'assistant', content: once.said.slice(0, SHOWN) } as const]),
      { role: 'user', content: complaint },
    ];
    const twice = await this.#round({ ...question, messages: again }, request, term);
    if (twice.kind !== 'unusable') return twice;
    return { kind: 'nonsense', reason: `${this.#named()} gave no usable answer, asked twice: ${twice.problem}` };
  }

  habits(): readonly string[] {
    return habitsOf(this.#exchange.abilities());
  }

  async #round<T>(question: Question, request: ModelRequest<T>, term: Term): Promise<Round<T>> {
    for (;;) {
      if (this.#closed !== undefined) return this.#closed;
      const exchanged = await this.#exchange.ask(question, term);
      if (exchanged.kind !== 'reply') return this.#failed(exchanged);
      this.#silences = 0;
      const { reply, abilities } = exchanged;
      if (reply.refusal.trim() !== '' || reply.finish === 'content_filter')
        return { kind: 'refused', reason: `${this.#named()} declined to answer` };
      if (reply.finish === 'length') {
        const room = abilities.room * ROOMS;
        if (reply.text.includes('{') || room > MOST_ROOM) return this.#cut();
        this.#exchange.learn(abilities, { ...abilities, room });
        continue;
      }
      const answer = readAnswer(reply.text, request.schema);
      if (!answer.enforced && !abilities.tellsSchema)
        this.#exchange.learn(abilities, { ...abilities, tellsSchema: true });
      if (answer.ok) return { kind: 'answer', value: answer.value, raw: answer.raw };
      return unusable(reply, answer.problem, this.#named());
    }
  }

  #failed({ kind, reason, forAll }: Exclude<Exchanged, { kind: 'reply' }>): Failed {
    const failure = { kind, reason: `${this.#named()}: ${reason}` };
    this.#silences = kind === 'unavailable' ? this.#silences + 1 : this.#silences;
    if (forAll) this.#closed = failure;
    else if (this.#silences >= MOST_SILENCES)
      this.#closed = { kind: 'unavailable', reason: `${failure.reason}; it was not asked again` };
    return failure;
  }

  #cut(): Failed {
    return { kind: 'truncated', reason: `the answer of ${this.#named()} was cut at its longest` };
  }

  #named(): string {
    return `${this.model} at ${this.#host}`;
  }
}

type Failed = { readonly kind: ModelFailure; readonly reason: string };

type Round<T> = PeerOutcome<T> | { readonly kind: 'unusable'; readonly problem: string; readonly said: string };

/** A refusal in plain words is one too. */
function unusable(reply: Reply, problem: string, named: string): Round<never> {
  const blank = reply.text.trim() === '';
  if (!blank && !reply.text.includes('{') && REFUSAL.test(reply.text))
    return { kind: 'refused', reason: `${named} declined to answer` };
  return { kind: 'unusable', problem: blank ? 'it is empty' : problem, said: reply.text };
}
