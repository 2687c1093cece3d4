import { Numbers } from './numbers.ts';

/** Concepts, and the words of the text at which they stand: in the order of the words, then in that of the concepts. */
export type Hits = { readonly concepts: Int32Array; readonly tokens: Int32Array };

/** Concepts as they are found: those of words in their order, those of phrases and shapes afterwards. */
export class Found {
  private readonly concepts = new Numbers(256);
  private readonly tokens = new Numbers(256);

  add(concept: number, token: number): void {
    this.concepts.push(concept);
    this.tokens.push(token);
  }

  /** Puts them in their order: each goes to the place that its word has, among the few of its word to its own. */
  inOrder(): Hits {
    const [from, at] = [this.concepts.all(), this.tokens.all()];
    const ends = new Int32Array(at.reduce((most, token) => Math.max(most, token), 0) + 2);
    for (let i = 0; i < at.length; i += 1) ends[(at[i] ?? 0) + 1] = (ends[(at[i] ?? 0) + 1] ?? 0) + 1;
    for (let token = 1; token < ends.length; token += 1) ends[token] = (ends[token] ?? 0) + (ends[token - 1] ?? 0);
    const [concepts, tokens] = [new Int32Array(at.length), new Int32Array(at.length)];
    for (let i = 0; i < at.length; i += 1) {
      const [concept, token] = [from[i] ?? 0, at[i] ?? 0];
      let place = ends[token] ?? 0;
      ends[token] = place + 1;
      tokens[place] = token;
      for (; tokens[place - 1] === token && (concepts[place - 1] ?? 0) > concept; place -= 1)
        concepts[place] = concepts[place - 1] ?? 0;
      concepts[place] = concept;
    }
    return { concepts, tokens };
  }
}

/** The word at or after a place of the text. */
export function tokenAt(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, offsets.length - 1);
}
