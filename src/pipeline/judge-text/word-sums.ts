import type { Document } from './document.ts';
import { START, VALUES } from './features.ts';
import { hashPair } from './hash.ts';
import type { Part } from './heard.ts';
import type { Word } from './lexicon.ts';
import type { Weights } from './weights.ts';

/**
 * What the words of windows say to one model: what `takeWords` takes, summed. A word, with its pieces, is looked up when
 * it is first met, whatever the document.
 */
export class WordSums {
  private readonly weights: Weights;
  /** By the number of a word: what it weighs, and its pieces do; unknown until it is met. */
  private word = new Float64Array(0);
  private piece = new Float64Array(0);
  /** The window in which a word was met last: nothing is said twice. */
  private metWord = new Int32Array(0);
  /** Pairs of words, in slots by their hash, and the window in which they were met last. */
  private pairs = new Uint32Array(0);
  private metPair = new Int32Array(0);
  private turn = 0;
  /** Whose numbers of words are known. */
  private age = -1;

  constructor(weights: Weights) {
    this.weights = weights;
  }

  of({ words, age, known }: Document, { words: [from, to] }: Part): number {
    if (from >= to) return 0;
    this.makeRoom(known, age, to - from);
    const { turn, metWord } = this;
    let [own, pieces, ofWords, ofPieces, pairs, ofPairs, previous] = [0, 0, 0, 0, 0, 0, START];
    for (let i = from; i < to; i += 1) {
      const one = words[i];
      if (one === undefined) continue;
      const { id } = one;
      if (metWord[id] !== turn) {
        metWord[id] = turn;
        if (Number.isNaN(this.word[id])) this.look(one);
        own += 1;
        pieces += one.pieces.length;
        ofWords += this.word[id] ?? 0;
        ofPieces += this.piece[id] ?? 0;
      }
      const pair = hashPair(previous, one.hash);
      previous = one.hash;
      if (!this.meet(pair)) continue;
      pairs += 1;
      ofPairs += this.weights.of(pair);
    }
    const said = (VALUES.word * ofWords) / Math.sqrt(own) + (VALUES.pair * ofPairs) / Math.sqrt(pairs);
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

  private makeRoom(known: number, age: number, length: number): void {
    this.turn += 1;
    if (this.age !== age) this.word = new Float64Array(0);
    this.age = age;
    if (this.word.length < known) {
      const size = known * 2;
      const [word, piece] = [new Float64Array(size).fill(Number.NaN), new Float64Array(size)];
      word.set(this.word);
      piece.set(this.piece.subarray(0, this.word.length));
      this.word = word;
      this.piece = piece;
      this.metWord = new Int32Array(size);
    }
    if (this.pairs.length >= length * 2) return;
    let size = 256;
    while (size < length * 2) size *= 2;
    this.pairs = new Uint32Array(size);
    this.metPair = new Int32Array(size);
  }

  private look({ id, hash, pieces }: Word): void {
    this.word[id] = this.weights.of(hash);
    let sum = 0;
    for (const piece of pieces) sum += this.weights.of(piece);
    this.piece[id] = sum;
  }
}
