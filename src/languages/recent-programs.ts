import type { SourceText } from '../contracts/languages.ts';
import type { Held } from './program.ts';

/** Characters of programs kept at once: their arrays take some ten bytes for each. */
const KEPT = 3_000_000;
/** Longer ones are not kept: they would push out many. */
const LONGEST = 64_000;

/** Programs that were used last: a file that others import is read by each of them, and judged itself. */
export class RecentPrograms {
  readonly #held = new Map<string, Held>();
  #characters = 0;

  /** The program of the very same text. */
  find({ path, language, text }: SourceText): Held | undefined {
    const held = this.#held.get(path);
    if (held === undefined || held.program.language !== language || held.program.text !== text) return undefined;
    this.#held.delete(path);
    this.#held.set(path, held);
    return held;
  }

  keep(held: Held): Held {
    const { path, text } = held.program;
    if (text.length > LONGEST) return held;
    this.#forget(path);
    this.#held.set(path, held);
    this.#characters += text.length;
    for (const oldest of this.#held.keys()) {
      if (this.#characters <= KEPT) break;
      this.#forget(oldest);
    }
    return held;
  }

  #forget(path: string): void {
    this.#characters -= this.#held.get(path)?.program.text.length ?? 0;
    this.#held.delete(path);
  }
}
