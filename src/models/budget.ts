import type { ModelUsage } from '../contracts/model.ts';
import type { Tokens } from './reply.ts';

export type Price = { readonly input: number; readonly output: number };

export type BudgetOptions = {
  readonly maxCost: number;
  readonly maxTokens: number;
  readonly maxCalls: number;
  /** US dollars a million tokens, by model. */
  readonly prices: Readonly<Record<string, Price>>;
};

/** A request that may be sent: what it can cost at most is set aside until it is known what it has cost. */
export type Ticket = { settle(used: Tokens): void };

export type Grant = Ticket | { readonly spent: string };

const MILLION = 1_000_000;
/** Sums in millionths of a cent: sums of fractions would depend on their order. */
const UNIT = 1e8;

type Amount = { readonly tokens: number; readonly cost: number };

/** What a run may use up: nothing is sent that could go beyond it. */
export class Budget {
  readonly #options: BudgetOptions;
  readonly #waiting = new Set<() => void>();
  readonly #unpriced = new Set<string>();
  #calls = 0;
  #cacheHits = 0;
  #prompt = 0;
  #answer = 0;
  #cost = 0;
  #open = 0;
  #held: Amount = { tokens: 0, cost: 0 };

  constructor(options: BudgetOptions) {
    this.#options = options;
  }

  /** Waits while only what others have set aside stands in the way. */
  async take(model: string, most: Tokens, signal: AbortSignal): Promise<Grant> {
    const amount: Amount = { tokens: most.prompt + most.answer, cost: this.#costOf(model, most) };
    for (;;) {
      const spent = this.#lacks(amount);
      if (spent === undefined) return this.#hold(model, amount);
      if (this.#open === 0 || signal.aborted) return { spent };
      await this.#change(signal);
    }
  }

  hit(): void {
    this.#cacheHits += 1;
  }

  usage(): ModelUsage {
    return {
      calls: this.#calls,
      cacheHits: this.#cacheHits,
      promptTokens: this.#prompt,
      answerTokens: this.#answer,
      cost: Math.round(this.#cost / 100) / MILLION,
      unpriced: [...this.#unpriced].toSorted(),
    };
  }

  #lacks({ tokens, cost }: Amount): string | undefined {
    const { maxCalls, maxTokens, maxCost } = this.#options;
    if (this.#calls >= maxCalls) return `${maxCalls} requests are sent, as many as \`max-calls\` allows`;
    if (this.#prompt + this.#answer + this.#held.tokens + tokens > maxTokens)
      return `this question could go beyond the ${maxTokens} tokens that \`max-tokens\` allows`;
    if (this.#cost + this.#held.cost + cost > maxCost * UNIT)
      return `this question could cost more than the ${maxCost} dollars that \`max-cost\` allows`;
    return undefined;
  }

  #hold(model: string, amount: Amount): Ticket {
    this.#calls += 1;
    this.#open += 1;
    this.#held = { tokens: this.#held.tokens + amount.tokens, cost: this.#held.cost + amount.cost };
    return {
      settle: (used) => {
        this.#open -= 1;
        this.#held = { tokens: this.#held.tokens - amount.tokens, cost: this.#held.cost - amount.cost };
        this.#prompt += used.prompt;
        this.#answer += used.answer;
        this.#cost += this.#costOf(model, used);
        if (this.#priceOf(model) === undefined) this.#unpriced.add(model);
        for (const wake of this.#waiting) wake();
      },
    };
  }

  #priceOf(model: string): Price | undefined {
    const { prices } = this.#options;
    return Object.hasOwn(prices, model) ? prices[model] : undefined;
  }

  #costOf(model: string, { prompt, answer }: Tokens): number {
    const price = this.#priceOf(model);
    if (price === undefined) return 0;
    return Math.round(((prompt * price.input + answer * price.output) / MILLION) * UNIT);
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
