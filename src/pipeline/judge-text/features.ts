import type { Document } from './document.ts';
import { hash, hashPair } from './hash.ts';
import type { Heard, Part } from './heard.ts';
import type { Keys } from './keys.ts';

/** Feature → weight; features are 32-bit hashes of their names. */
export type Vector = ReadonlyMap<number, number>;

/** What each kind of feature counts. Concepts add up; what words say is shared among them. */
export const VALUES = {
  word: 1.4,
  pair: 1.0,
  piece: 1.0,
  alone: 0.8,
  near: 0.45,
  together: 0.2,
  before: 0.2,
  sides: 1.5,
} as const;

/** Words apart within which two concepts speak of each other. */
export const NEAR = 8;

/** Takes features one by one; the same feature may come twice. */
export type Take = (key: number, value: number) => void;

/** Two concepts, the one after the other within reach. Shapes speak of words, not of each other. */
function takeNear({ concepts, positions }: Heard, [from, to]: Part['heard'], keys: Keys, take: Take): void {
  const met = new Set<number>();
  for (let i = from; i < to; i += 1) {
    const one = concepts[i] ?? 0;
    const reach = (positions[i] ?? 0) + NEAR;
    for (let j = i + 1; j < to && (positions[j] ?? 0) <= reach; j += 1) {
      const other = concepts[j] ?? 0;
      const pair = one * keys.count + other;
      if (other === one || (other >= keys.words && one >= keys.words) || met.has(pair)) continue;
      met.add(pair);
      take(keys.near[pair] ?? 0, VALUES.near);
    }
  }
}

/** What the concepts of a window say: all that its first judgement needs. */
export function takeConcepts(heard: Heard, part: Part, keys: Keys, take: Take): void {
  const [from, to] = part.heard;
  for (const one of new Set(heard.concepts.subarray(part.before, from))) take(keys.before[one] ?? 0, VALUES.before);
  const present = Int32Array.from(new Set(heard.concepts.subarray(from, to))).sort();
  takeNear(heard, part.heard, keys, take);
  const sides = present.reduce((known, one) => known | (keys.sides[one] ?? 0), 0);
  const sided = keys.sided[sides];
  if (sided !== undefined) take(sided, VALUES.sides);
  for (let i = 0; i < present.length; i += 1) {
    const one = present[i] ?? 0;
    take(keys.alone[one] ?? 0, VALUES.alone);
    if (one >= keys.words) continue;
    for (let j = i + 1; j < present.length; j += 1)
      take(keys.together[one * keys.count + (present[j] ?? 0)] ?? 0, VALUES.together);
  }
}

/** What stands before the first word of a window. */
export const START = hash('^');

/** Words, pairs of words and pieces of words: each kind of a length of its own, so that a long text does not outweigh. */
export function takeWords({ words }: Document, part: Part, take: Take): void {
  const [from, to] = part.words;
  const own = new Set(words.slice(from, to));
  const pairs = new Set<number>();
  let previous = START;
  for (let i = from; i < to; i += 1) {
    const next = words[i]?.hash ?? 0;
    pairs.add(hashPair(previous, next));
    previous = next;
  }
  let pieces = 0;
  for (const word of own) pieces += word.pieces.length;
  const [ofWord, ofPair, ofPiece] = [
    VALUES.word / Math.sqrt(own.size),
    VALUES.pair / Math.sqrt(pairs.size),
    VALUES.piece / Math.sqrt(pieces),
  ];
  for (const word of own) {
    take(word.hash, ofWord);
    for (const piece of word.pieces) take(piece, ofPiece);
  }
  for (const pair of pairs) take(pair, ofPair);
}

/** All features of a window. */
export function featuresOf(document: Document, heard: Heard, part: Part, keys: Keys): Vector {
  const vector = new Map<number, number>();
  const take: Take = (key, value) => vector.set(key, (vector.get(key) ?? 0) + value);
  takeConcepts(heard, part, keys, take);
  takeWords(document, part, take);
  return vector;
}
