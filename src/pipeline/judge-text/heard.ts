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

/** Takes the concepts of one sentence after the other; what stands behind a frame as what it is framed to. */
class Listener {
  readonly concepts: Numbers;
  readonly places: Numbers;
  private readonly document: Document;
  private readonly keys: Keys;
  private at = 0;

  constructor(document: Document, keys: Keys) {
    const { length } = document.hits.concepts;
    [this.concepts, this.places] = [new Numbers(length), new Numbers(length)];
    [this.document, this.keys] = [document, keys];
  }

  /** Hears what stands before a word. */
  until(token: number): void {
    const { hits, positions } = this.document;
    let isFramed = false;
    for (; this.at < hits.tokens.length && (hits.tokens[this.at] ?? 0) < token; this.at += 1) {
      const concept = this.keys.numberOf[hits.concepts[this.at] ?? 0] ?? -1;
      if (concept < 0) continue;
      if (this.keys.frames[concept] === 1) isFramed = true;
      const turned = isFramed ? (this.keys.framed[concept] ?? -1) : -1;
      this.concepts.push(turned < 0 ? concept : turned);
      this.places.push(positions[hits.tokens[this.at] ?? 0] ?? 0);
    }
  }
}

export function heardIn(document: Document, keys: Keys): Heard {
  const { sentences } = document;
  const listener = new Listener(document, keys);
  const starts = new Int32Array(sentences.length + 1);
  for (let i = 0; i <= sentences.length; i += 1) {
    listener.until(sentences[i]?.first ?? sentences[i - 1]?.last ?? 0);
    starts[i] = listener.concepts.length;
  }
  return { concepts: listener.concepts.all(), positions: listener.places.all(), starts };
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
