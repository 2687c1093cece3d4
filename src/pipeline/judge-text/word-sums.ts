import type { Document } from './document.ts';
import { START, VALUES } from './features.ts';
import { hashPair } from './hash.ts';
import type { Part } from './heard.ts';
import type { Word } from './lexicon.ts';
import type { Weights } from './weights.ts';

function grown(values: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(size);
  all.set(values);
  return all;
}

/**
 * What the words of windows say to one model: what `takeWords` takes, summed. A word, with its pieces, is looked up when
 * it is first met, whatever the document.
 */
export class WordSums {
  private readonly weights: Weights;
  /** By the number of a word: its hash, what it weighs (until it is met, no number), how many pieces it has and what they weigh. */
  private hash = new Int32Array(0);
  private word = new Float64Array(0);
  private pieces = new Int32Array(0);
  private piece = new Float64Array(0);
  /** The window in which a word was met last: nothing is said twice. */
  private metWord = new Int32Array(0);
  /** Pairs of words, in slots by their hash, and the window in which they were met last. */
  private pairs = new Int32Array(0);
  private metPair = new Int32Array(0);
  private turn = 0;
  /** Whose numbers of words are known. */
  private age = -1;

  constructor(weights: Weights) {
    this.weights = weights;
  }

  of(document: Document, { words: [from, to] }: Part): number {
    if (from >= to) return 0;
    this.makeRoom(document, to - from);
    const { ids } = document;
    const { turn, metWord, hash, word, pieces, piece } = this;
    let [count, countOfPieces, ofWords, ofPieces, pairs, ofPairs, previous] = [0, 0, 0, 0, 0, 0, START];
    for (let i = from; i < to; i += 1) {
      const id = ids[i] ?? 0;
      if (metWord[id] !== turn) {
        metWord[id] = turn;
        if (Number.isNaN(word[id])) this.look(document.words[i]);
        count += 1;
        countOfPieces += pieces[id] ?? 0;
        ofWords += word[id] ?? 0;
        ofPieces += piece[id] ?? 0;
      }
      const pair = hashPair(previous, hash[id] ?? 0);
      previous = hash[id] ?? 0;
      if (!this.meet(pair)) continue;
      pairs += 1;
      ofPairs += this.weights.of(pair);
    }
    const said = (VALUES.word * ofWords) / Math.sqrt(count) + (VALUES.pair * ofPairs) / Math.sqrt(pairs);
    return countOfPieces === 0 ? said : said + (VALUES.piece * ofPieces) / Math.sqrt(countOfPieces);
  }

  /** Whether a pair of words is met in this window for the first time. */
  private meet(of: number): boolean {
    const pair = of | 0;
    const { pairs, metPair, turn } = this;
    const mask = pairs.length - 1;
    let at = pair & mask;
    for (; metPair[at] === turn; at = (at + 1) & mask) if (pairs[at] === pair) return false;
    pairs[at] = pair;
    metPair[at] = turn;
    return true;
  }

  private makeRoom({ known, age }: Document, length: number): void {
    this.turn += 1;
    if (this.age !== age) this.word.fill(Number.NaN);
    this.age = age;
    if (this.word.length < known) {
      const size = known * 2;
      const word = new Float64Array(size).fill(Number.NaN);
      word.set(this.word);
      this.word = word;
      this.hash = grown(this.hash, size);
      this.pieces = grown(this.pieces, size);
      this.metWord = grown(this.metWord, size);
      const piece = new Float64Array(size);
      piece.set(this.piece);
      this.piece = piece;
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
    this.hash[id] = hash;
    this.word[id] = this.weights.of(hash);
    this.pieces[id] = pieces.length;
    let sum = 0;
    for (const piece of pieces) sum += this.weights.of(piece);
    this.piece[id] = sum;
  }
}
