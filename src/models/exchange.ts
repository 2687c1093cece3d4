import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../contracts/call.ts';
import type { ModelFailure } from '../contracts/model.ts';
import { type Abilities, EVERYTHING, learnFrom } from './abilities.ts';
import type { Budget } from './budget.ts';
import type { Endpoint } from './endpoint.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { Meter } from './meter.ts';
import type { Pace } from './pace.ts';
import { type Reply, readReply } from './reply.ts';
import { answerLimit, messagesOf, type Question, requestBody, textOf } from './request-body.ts';

/** How often one question is sent because of what passes. */
const MOST_ATTEMPTS = 4;
/** How often in all: every lesson costs a request. */
const MOST_REQUESTS = 16;
const FIRST_WAIT_MS = 500;
/** Who asks for more has no time for us today. */
const LONGEST_WAIT_MS = 3_600_000;

export type ExchangeOptions = {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly pace: Pace;
  readonly clock: Clock;
  /** How long the model may be silent, in milliseconds. */
  readonly patience: number;
  /** From 0 to 1: waits differ, so that those who were turned away do not come back together. */
  readonly random: () => number;
};

/** Until when a question is of use. */
export type Term = { readonly signal: AbortSignal; readonly deadline: number };

export type Exchanged =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly abilities: Abilities }
  | { readonly kind: ModelFailure; readonly reason: string; readonly forAll: boolean };

/** Asks one model, and learns what it understands. */
export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #meter = new Meter();
  #abilities = EVERYTHING;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  abilities(): Abilities {
    return this.#abilities;
  }

  /** Takes what was learnt, unless another has learnt something in the meantime: two lessons from one cause are one too many. */
  learn(from: Abilities, learnt: Abilities): void {
    if (this.#abilities === from) this.#abilities = learnt;
  }

  /** One reply, after as many requests as that takes. */
  async ask(question: Question, term: Term): Promise<Exchanged> {
    let attempts = 0;
    for (let requests = 0; requests < MOST_REQUESTS; requests++) {
      if (isOver(term, this.#options.clock)) return failed('deadline', TOO_LATE);
      const abilities = this.#abilities;
      const outcome = await this.#once(question, abilities, term);
      if ('reply' in outcome) return { kind: 'reply', reply: outcome.reply, abilities };
      if ('spent' in outcome) return failed('budget', outcome.spent);
      if (isOver(term, this.#options.clock)) return failed('deadline', TOO_LATE);
      const { complaint } = outcome;
      const learnt = complaint === undefined ? undefined : learnFrom(abilities, complaint);
      if (learnt !== undefined) {
        this.learn(abilities, learnt);
        continue;
      }
      attempts += 1;
      this.#noteBreak(outcome, abilities);
      const reason = this.#options.endpoint.scrub(outcome.said);
      if (!outcome.passing) return failed(outcome.kind, reason, outcome.forAll);
      const tooLate =
        attempts === MOST_ATTEMPTS ? `asked ${attempts} times` : await this.#wait(outcome, attempts, term);
      if (tooLate !== undefined) return failed('unavailable', `${reason} (${tooLate})`);
    }
    return failed('rejected', 'it finds something to refuse in every form of the question');
  }

  /** One server breaks off what it is saying when somebody else asks, and streams nothing about a prompt that is too long: both it answers as a whole. */
  #noteBreak({ brokeOff }: Failure, abilities: Abilities): void {
    if (brokeOff === true) this.learn(abilities, { ...abilities, stream: false });
  }

  /** Undefined: it has waited, or will before it is asked again. */
  async #wait({ retryAfter }: Failure, attempts: number, term: Term): Promise<string | undefined> {
    const backoff = FIRST_WAIT_MS * 2 ** (attempts - 1) * (1 + this.#options.random() / 4);
    const wait = retryAfter ?? backoff;
    if (!this.#hasTime(wait, term)) return `it asks to wait ${Math.ceil(wait / 1000)} s, longer than there is time`;
    if (retryAfter === undefined) await sleep(wait, undefined, { signal: term.signal }).catch(() => undefined);
    return undefined;
  }

  #hasTime(wait: number, { deadline }: Term): boolean {
    return wait <= LONGEST_WAIT_MS && this.#options.clock.now() + wait < deadline;
  }

  async #once(question: Question, abilities: Abilities, term: Term): Promise<Outcome> {
    const { model, budget, pace } = this.#options;
    const text = textOf(messagesOf(question, abilities));
    const bytes = Buffer.byteLength(text);
    const most = { prompt: this.#meter.promptTokens(bytes), answer: answerLimit(question, abilities) };
    const ticket = await budget.take(model, most, term.signal);
    if ('spent' in ticket) return ticket;
    let charged: Pick<Reply, 'text' | 'refusal' | 'usage'> | undefined;
    try {
      const outcome = await pace.run(async () => {
        const heard = await this.#send(question, abilities, text, term);
        // Before the next in the queue has its turn.
        const wait = 'reply' in heard ? undefined : heard.retryAfter;
        if (wait !== undefined && this.#hasTime(wait, term)) pace.hold(wait);
        return heard;
      }, term.signal);
      if ('reply' in outcome) charged = outcome.reply;
      else if (outcome.costly === true) charged = { text: '', refusal: '', usage: undefined };
      return outcome;
    } catch (error) {
      return failureOf(error, this.#options.endpoint.host);
    } finally {
      ticket.settle(charged === undefined ? { prompt: 0, answer: 0 } : this.#meter.used(bytes, charged));
    }
  }

  /** Sends one request and reads its answer, for as long as there are signs of life. */
  async #send(question: Question, abilities: Abilities, text: string, term: Term): Promise<Heard> {
    const { endpoint, ledger, model, patience } = this.#options;
    const controller = new AbortController();
    const signal = AbortSignal.any([term.signal, controller.signal]);
    let timer = setTimeout(() => controller.abort(), patience);
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), patience);
    };
    ledger.add({ subject: question.subject, role: question.role, text, masked: question.masked }, endpoint.host, model);
    let costly = false;
    try {
      const response = await endpoint.post('/chat/completions', requestBody(model, question, abilities), signal);
      costly = true;
      alive();
      const reply = await readReply(response, endpoint, controller, alive);
      return signal.aborted && reply.finish === undefined ? this.#silent() : whole(reply);
    } catch (error) {
      return controller.signal.aborted && !term.signal.aborted
        ? this.#silent()
        : { ...failureOf(error, endpoint.host), costly };
    } finally {
      clearTimeout(timer);
    }
  }

  #silent(): Failure {
    const said = `nothing came for ${this.#options.patience / 1000} s (\`model-timeout\`)`;
    return { kind: 'unavailable', said, passing: true, forAll: false, costly: true };
  }
}

const TOO_LATE = 'the time of the run was up';

const isOver = ({ signal, deadline }: Term, clock: Clock): boolean => signal.aborted || clock.now() >= deadline;

type Heard = { readonly reply: Reply } | Failure;
type Outcome = Heard | { readonly spent: string };

const failed = (kind: ModelFailure, reason: string, forAll = false): Exchanged => ({ kind, reason, forAll });

/** An answer without an end was broken off, unless all of it seems to be there: not every server says why it stops. */
function whole(reply: Reply): Heard {
  if (reply.finish !== undefined || /[}`]\s*$/.test(reply.text)) return { reply };
  return {
    kind: 'unavailable',
    said: 'the answer broke off',
    passing: true,
    forAll: false,
    costly: true,
    brokeOff: true,
  };
}
