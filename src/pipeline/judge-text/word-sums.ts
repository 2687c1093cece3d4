import type { Document } from './document.ts';
import { START, VALUES } from './features.ts';
import { hashPair } from './hash.ts';
import type { Part } from './heard.ts';
import type { Word } from './lexicon.ts';
import type { Weights } from './weights.ts';

/** What is kept of a word, by its number: its hash, how many pieces it has, and the window in which it was met last. */
const [HASH, PIECES, MET, WIDTH] = [0, 1, 2, 4];

/**
 * What the words of windows say to one model: what `takeWords` takes, summed. A word, with its pieces, is looked up when
 * it is first met, whatever the document. Hashes have a sign here: numbers of 32 bits are fastest so.
 */
export class WordSums {
  private readonly weights: Weights;
  private kept = new Int32Array(0);
  /** By the number of a word what it weighs (until it is met, no number), and what its pieces weigh. */
  private weigh = new Float64Array(0);
  /** Pairs of words, in slots by their hash, and the window in which they were met last: nothing is said twice. */
  private pairs = new Int32Array(0);
  private metPair = new Int32Array(0);
  private turn = 0;
  /** Whose numbers of words are known. */
  private vocabulary: readonly Word[] = [];

  constructor(weights: Weights) {
    this.weights = weights;
  }

  of({ ids, vocabulary }: Document, { words: [from, to] }: Part): number {
    if (from >= to) return 0;
    this.makeRoom(vocabulary, to - from);
    const { turn, kept, weigh, weights } = this;
    let [words, pieces, ofWords, ofPieces, pairs, ofPairs] = [0, 0, 0, 0, 0, 0];
    let previous = START | 0;
    for (let i = from; i < to; i += 1) {
      const id = ids[i] ?? 0;
      const at = id * WIDTH;
      if (kept[at + MET] !== turn) {
        if (Number.isNaN(weigh[id * 2])) this.look(vocabulary[id]);
        kept[at + MET] = turn;
        words += 1;
        pieces += kept[at + PIECES] ?? 0;
        ofWords += weigh[id * 2] ?? 0;
        ofPieces += weigh[id * 2 + 1] ?? 0;
      }
      const next = kept[at + HASH] ?? 0;
      const pair = hashPair(previous, next) | 0;
      previous = next;
      if (!this.meet(pair)) continue;
      pairs += 1;
      ofPairs += weights.of(pair);
    }
    const said = (VALUES.word * ofWords) / Math.sqrt(words) + (VALUES.pair * ofPairs) / Math.sqrt(pairs);
    return pieces === 0 ? said : said + (VALUES.piece * ofPieces) / Math.sqrt(pieces);
  }

  /** Whether a pair of words is met in this window for the first time. */
  private meet(pair: number): boolean {
    const { pairs, metPair, turn } = this;
    const mask = pairs.length - 1;
    let at = pair & mask;
    for (; metPair[at] === turn; at = (at + 1) & mask) if (pairs[at] === pair) return false;
    pairs[at] = pair;
    metPair[at] = turn;
    return true;
  }

  private makeRoom(vocabulary: readonly Word[], length: number): void {
    this.turn += 1;
    if (this.vocabulary !== vocabulary) this.weigh.fill(Number.NaN);
    this.vocabulary = vocabulary;
    if (this.weigh.length < vocabulary.length * 2) {
      const [kept, weigh] = [this.kept, this.weigh];
      this.kept = new Int32Array(vocabulary.length * 2 * WIDTH);
      this.kept.set(kept);
      this.weigh = new Float64Array(vocabulary.length * 4).fill(Number.NaN);
      this.weigh.set(weigh);
    }
    if (this.pairs.length >= length * 2) return;
    let size = 256;
    while (size < length * 2) size *= 2;
    this.pairs = new Int32Array(size);
    this.metPair = new Int32Array(size);
  }

  private look(met: Word | undefined): void {
    if (met === undefined) return;
    const { id, hash, pieces } = met;
    this.kept[id * WIDTH + HASH] = hash;
    this.kept[id * WIDTH + PIECES] = pieces.length;
    this.weigh[id * 2] = this.weights.of(hash);
    let sum = 0;
    for (const piece of pieces) sum += this.weights.of(piece);
    this.weigh[id * 2 + 1] = sum;
  }
}
