import type { Reply, Tokens } from './reply.ts';

/** Until a server has counted: no tokenizer is carried along, and texts of most languages have fewer. */
const TOKENS_A_BYTE = 1 / 3;
/** What frames each message. */
const FRAME = 16;
/** Beyond, what a server says it has counted is not believed. */
const MOST_A_BYTE = 2;

/** Estimates tokens before they are sent, and learns from what the server counts afterwards. */
export class Meter {
  #most: number | undefined;

  promptTokens(bytes: number): number {
    const rate = this.#most === undefined ? TOKENS_A_BYTE : this.#most * 1.05;
    return Math.ceil(bytes * rate) + FRAME;
  }

  /** What a request has used: as counted where that can be, else as estimated. */
  used(promptBytes: number, { text, refusal, usage }: Pick<Reply, 'text' | 'refusal' | 'usage'>): Tokens {
    const answerBytes = Buffer.byteLength(text) + Buffer.byteLength(refusal);
    const estimated = { prompt: this.promptTokens(promptBytes), answer: Math.ceil(answerBytes * TOKENS_A_BYTE) };
    if (usage === undefined) return estimated;
    const prompt = believed(usage.prompt, promptBytes * MOST_A_BYTE + 1000) ?? estimated.prompt;
    // An answer may hold far more tokens than are shown: those of thoughts.
    const answer = believed(usage.answer, 1_000_000) ?? estimated.answer;
    if (promptBytes > 0) this.#most = Math.max(this.#most ?? 0, prompt / promptBytes);
    return { prompt, answer };
  }
}

const believed = (count: number, most: number): number | undefined =>
  Number.isInteger(count) && count >= 0 && count <= most ? count : undefined;
