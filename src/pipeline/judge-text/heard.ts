import type { Document } from './document.ts';
import type { Keys } from './keys.ts';
import { Numbers } from './numbers.ts';
import type { Run } from './windows.ts';

/** Sentences before a window that say how it is meant. */
const BEFORE = 2;

/** The concepts of a document that count for a task, with the places at which they stand. */
export type Heard = {
  readonly concepts: Int32Array;
  readonly positions: Int32Array;
  /** Of each sentence the first, and behind the last sentence the end. */
  readonly starts: Int32Array;
};

export function heardIn({ hits, positions, sentences }: Document, { numberOf }: Keys): Heard {
  const [concepts, places] = [new Numbers(hits.concepts.length), new Numbers(hits.concepts.length)];
  const starts = new Int32Array(sentences.length + 1);
  const { length } = hits.tokens;
  let at = 0;
  for (let i = 0; i <= sentences.length; i += 1) {
    const first = sentences[i]?.first ?? sentences[i - 1]?.last ?? 0;
    for (; at < length && (hits.tokens[at] ?? 0) < first; at += 1) {
      const concept = numberOf[hits.concepts[at] ?? 0] ?? -1;
      if (concept < 0) continue;
      concepts.push(concept);
      places.push(positions[hits.tokens[at] ?? 0] ?? 0);
    }
    starts[i] = concepts.length;
  }
  return { concepts: concepts.all(), positions: places.all(), starts };
}

/** Where a window begins and ends among the words and the concepts of a document. */
export type Part = {
  readonly words: readonly [number, number];
  readonly heard: readonly [number, number];
  readonly before: number;
};

export function partOf({ sentences }: Document, { starts }: Heard, { first, last }: Run): Part {
  const start = sentences[first]?.first ?? 0;
  return {
    words: [start, sentences[last]?.last ?? start],
    heard: [starts[first] ?? 0, starts[last + 1] ?? 0],
    before: starts[Math.max(0, first - BEFORE)] ?? 0,
  };
}
