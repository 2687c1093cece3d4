import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../contracts/store.ts';
import type { ExchangeOptions, Term } from './exchange.ts';
import { Meter } from './meter.ts';

/** Texts in one request. */
const BATCH = 64;

const vectorSchema = z.array(z.number()).min(1).max(100_000);
const replySchema = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: vectorSchema })) });

export type Vector = readonly number[];

export type EmbedderOptions = Omit<ExchangeOptions, 'random'> & { readonly store: Store | undefined };

/** Vectors of texts. Without them similar cases are found by their words, so nothing is tried twice. */
export class Embedder {
  readonly #options: EmbedderOptions;
  readonly #meter = new Meter();

  constructor(options: EmbedderOptions) {
    this.#options = options;
  }

  /** Undefined where one of them cannot be had. */
  async embed(texts: readonly string[], term: Term): Promise<readonly Vector[] | undefined> {
    const known = new Map<string, Vector>();
    for (const text of new Set(texts)) {
      const vector = await this.#remembered(text);
      if (vector !== undefined) known.set(text, vector);
    }
    const unknown = [...new Set(texts)].filter((text) => !known.has(text));
    for (let at = 0; at < unknown.length; at += BATCH) {
      const batch = unknown.slice(at, at + BATCH);
      const vectors = await this.#ask(batch, term);
      if (vectors === undefined) return undefined;
      for (const [index, text] of batch.entries()) {
        const vector = vectors[index];
        if (vector === undefined) return undefined;
        known.set(text, vector);
        await this.#options.store?.set(this.#keyOf(text), JSON.stringify(vector));
      }
    }
    const found = texts.flatMap((text) => (known.get(text) === undefined ? [] : [known.get(text) ?? []]));
    return found.length === texts.length ? found : undefined;
  }

  async #ask(batch: readonly string[], term: Term): Promise<readonly Vector[] | undefined> {
    const { endpoint, model, budget, ledger, pace, patience } = this.#options;
    const bytes = batch.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const most = { prompt: this.#meter.promptTokens(bytes), answer: 0 };
    const ticket = await budget.take(model, most, term.signal);
    if ('spent' in ticket) return undefined;
    const signal = AbortSignal.any([term.signal, AbortSignal.timeout(patience)]);
    for (const text of batch)
      ledger.add({ subject: 'similar cases', role: 'embedding', text, masked: 0 }, endpoint.host, model);
    try {
      const response = await pace.run(() => endpoint.post('/embeddings', { model, input: batch }, signal), term.signal);
      const { data } = replySchema.parse(await response.json());
      const ordered = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      return ordered.length === batch.length ? ordered : undefined;
    } catch {
      return undefined;
    } finally {
      ticket.settle(most);
    }
  }

  async #remembered(text: string): Promise<Vector | undefined> {
    const stored = await this.#options.store?.get(this.#keyOf(text));
    try {
      return stored === undefined ? undefined : vectorSchema.parse(JSON.parse(stored));
    } catch {
      return undefined;
    }
  }

  #keyOf(text: string): string {
    const { endpoint, model } = this.#options;
    return createHash('sha256')
      .update(JSON.stringify(['vector', endpoint.host, model, text]))
      .digest('hex');
  }
}
