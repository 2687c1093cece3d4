import type { Document } from './document.ts';
import { type Part, START, VALUES } from './features.ts';
import { hashPair } from './hash.ts';
import type { Weights } from './weights.ts';

const unknown = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

/**
 * What the words of a document's windows say to one model: what `takeWords` takes, summed. Windows overlap, so that each
 * word, with its pieces, and each pair is looked up once, when it is first met.
 */
export class WordSums {
  private readonly document: Document;
  private readonly weights: Weights;
  /** By the number of a word: what it weighs, its pieces, and it as the first of a window. */
  private readonly word: Float64Array;
  private readonly piece: Float64Array;
  private readonly first: Float64Array;
  private readonly pair: Float64Array;
  /** The window in which a word, and a pair, were met last: nothing is said twice. */
  private readonly metWord: Int32Array;
  private readonly metPair: Int32Array;
  private turn = 0;

  constructor(document: Document, weights: Weights) {
    const { vocabulary, pairs } = document;
    this.document = document;
    this.weights = weights;
    this.word = unknown(vocabulary.length);
    this.piece = unknown(vocabulary.length);
    this.first = unknown(vocabulary.length);
    this.pair = unknown(pairs.length);
    this.metWord = new Int32Array(vocabulary.length);
    this.metPair = new Int32Array(pairs.length);
  }

  of({ words: [from, to] }: Part): number {
    if (from >= to) return 0;
    const { vocabulary, tokens, pairOf } = this.document;
    this.turn += 1;
    let [words, pieces, ofWords, ofPieces] = [0, 0, 0, 0];
    let [pairs, ofPairs] = [1, this.ofFirst(tokens[from] ?? 0)];
    for (let i = from; i < to; i += 1) {
      const one = tokens[i] ?? 0;
      if (this.metWord[one] !== this.turn) {
        this.metWord[one] = this.turn;
        if (Number.isNaN(this.word[one])) this.look(one);
        words += 1;
        pieces += vocabulary[one]?.pieces.length ?? 0;
        ofWords += this.word[one] ?? 0;
        ofPieces += this.piece[one] ?? 0;
      }
      const two = pairOf[i] ?? 0;
      if (i === from || this.metPair[two] === this.turn) continue;
      this.metPair[two] = this.turn;
      pairs += 1;
      ofPairs += this.ofPair(two);
    }
    const own = (VALUES.word * ofWords) / Math.sqrt(words) + (VALUES.pair * ofPairs) / Math.sqrt(pairs);
    return pieces === 0 ? own : own + (VALUES.piece * ofPieces) / Math.sqrt(pieces);
  }

  private look(one: number): void {
    const { hash = 0, pieces = [] } = this.document.vocabulary[one] ?? {};
    this.word[one] = this.weights.of(hash);
    let sum = 0;
    for (const piece of pieces) sum += this.weights.of(piece);
    this.piece[one] = sum;
  }

  private ofFirst(one: number): number {
    const known = this.first[one] ?? 0;
    if (!Number.isNaN(known)) return known;
    const found = this.weights.of(hashPair(START, this.document.vocabulary[one]?.hash ?? 0));
    this.first[one] = found;
    return found;
  }

  private ofPair(two: number): number {
    const known = this.pair[two] ?? 0;
    if (!Number.isNaN(known)) return known;
    const found = this.weights.of(this.document.pairs[two] ?? 0);
    this.pair[two] = found;
    return found;
  }
}
