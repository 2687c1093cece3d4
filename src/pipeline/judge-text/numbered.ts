import { hashPair } from './hash.ts';
import type { Word } from './lexicon.ts';

/** What comes again in a text, each once, and where. */
export type Numbered = {
  /** Its words, each once; and which of them stands at each place. */
  readonly vocabulary: readonly Word[];
  readonly tokens: Int32Array;
  /** Hashes of two words in a row, each once; and which of them ends at each place. */
  readonly pairs: readonly number[];
  readonly pairOf: Int32Array;
};

/** Numbers two words in a row by their hash: open addressing in typed arrays, which a Map of numbers is slow at. */
class Pairs {
  readonly each: number[] = [];
  private readonly slots: Int32Array;

  constructor(words: number) {
    let size = 16;
    while (size < words * 2) size *= 2;
    this.slots = new Int32Array(size);
  }

  of(pair: number): number {
    const mask = this.slots.length - 1;
    for (let at = pair & mask; ; at = (at + 1) & mask) {
      const known = (this.slots[at] ?? 0) - 1;
      if (known >= 0 && this.each[known] !== pair) continue;
      if (known >= 0) return known;
      this.each.push(pair);
      this.slots[at] = this.each.length;
      return this.each.length - 1;
    }
  }
}

/** Numbers what comes again in a document, so that what is known of it can stand in tables. */
export function numbered(words: readonly Word[]): Numbered {
  const [tokens, pairOf] = [new Int32Array(words.length), new Int32Array(words.length)];
  const vocabulary: Word[] = [];
  const pairs = new Pairs(words.length);
  let last = 0;
  for (let i = 0; i < words.length; i += 1) last = Math.max(last, words[i]?.id ?? 0);
  const numbers = new Int32Array(last + 1);
  let previous = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    let number = (numbers[word.id] ?? 0) - 1;
    if (number < 0) {
      number = vocabulary.push(word) - 1;
      numbers[word.id] = number + 1;
    }
    tokens[i] = number;
    pairOf[i] = pairs.of(hashPair(previous, word.hash));
    previous = word.hash;
  }
  return { vocabulary, tokens, pairs: pairs.each, pairOf };
}
