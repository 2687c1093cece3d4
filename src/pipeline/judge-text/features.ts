import type { Document, Hit } from './document.ts';
import { hash, hashPair } from './hash.ts';
import type { Run } from './windows.ts';

/** Feature → weight; features are 32-bit hashes of their names. */
export type Vector = ReadonlyMap<number, number>;

/** What each kind of feature counts. Concepts add up; what words say is shared among them. */
const VALUES = { word: 0.8, pair: 0.6, piece: 0.3, alone: 0.4, near: 0.6, together: 0.2, before: 0.2 } as const;

/** Words apart within which two concepts speak of each other. */
const NEAR = 8;
/** Sentences before a window that say how it is meant. */
const BEFORE = 2;

/** Names of what concepts say, by their numbers: alone, in the sentences before, two in a window, two near each other. */
export type Keys = {
  readonly count: number;
  /** So many are of words; the others are shapes. */
  readonly words: number;
  /** 1 for each concept that counts. */
  readonly used: Uint8Array;
  readonly alone: readonly number[];
  readonly before: readonly number[];
  readonly together: Uint32Array;
  readonly near: Uint32Array;
};

/** @param uses the concepts that count; shapes do always */
export function keysOf(names: readonly string[], uses: readonly string[]): Keys {
  const known = new Set(uses);
  const used = Uint8Array.from(names, (name) => (known.has(name) || name.startsWith('shape-') ? 1 : 0));
  const of = (kind: string): readonly number[] => names.map((name) => hash(`${kind} ${name}`));
  const pairs = (kind: string): Uint32Array =>
    Uint32Array.from(names.flatMap((one) => names.map((other) => hash(`${kind} ${one} ${other}`))));
  const words = names.findIndex((name) => name.startsWith('shape-'));
  return {
    count: names.length,
    words: words < 0 ? names.length : words,
    used,
    alone: of('k'),
    before: of('x'),
    together: pairs('k'),
    near: pairs('n'),
  };
}

/** Where a window begins and ends among the words and the hits of a document. */
export type Part = {
  readonly words: readonly [number, number];
  readonly hits: readonly [number, number];
  readonly before: number;
};

function hitAt({ hits }: Document, token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function partOf(document: Document, { first, last }: Run): Part {
  const { sentences } = document;
  const start = sentences[first]?.first ?? 0;
  const end = sentences[last]?.last ?? start;
  const before = sentences[Math.max(0, first - BEFORE)]?.first ?? start;
  return { words: [start, end], hits: [hitAt(document, start), hitAt(document, end)], before: hitAt(document, before) };
}

/** Takes features one by one; the same feature may come twice. */
export type Take = (key: number, value: number) => void;

/** Two concepts, the one after the other within reach, as one number. Shapes speak of words, not of each other. */
function pairsOf(hits: readonly Hit[], positions: readonly number[], { count, words }: Keys): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const [i, hit] of hits.entries()) {
    const reach = (positions[hit.token] ?? 0) + NEAR;
    for (let j = i + 1; j < hits.length; j += 1) {
      const other = hits[j];
      if (other === undefined || (positions[other.token] ?? 0) > reach) break;
      if (other.concept !== hit.concept && (other.concept < words || hit.concept < words))
        pairs.add(hit.concept * count + other.concept);
    }
  }
  return pairs;
}

const isUsed =
  ({ used }: Keys) =>
  ({ concept }: Hit): boolean =>
    used[concept] === 1;

/** What the concepts of a window say: all that its first judgement needs. */
export function takeConcepts({ hits, positions }: Document, part: Part, keys: Keys, take: Take): void {
  const [from, to] = part.hits;
  const own = hits.slice(from, to).filter(isUsed(keys));
  for (const pair of pairsOf(own, positions, keys)) take(keys.near[pair] ?? 0, VALUES.near);
  const present = [...new Set(own.map(({ concept }) => concept))].sort((a, b) => a - b);
  for (const [i, one] of present.entries()) {
    take(keys.alone[one] ?? 0, VALUES.alone);
    if (one >= keys.words) continue;
    for (let j = i + 1; j < present.length; j += 1)
      take(keys.together[one * keys.count + (present[j] ?? 0)] ?? 0, VALUES.together);
  }
  const earlier = hits.slice(part.before, from).filter(isUsed(keys));
  for (const one of new Set(earlier.map(({ concept }) => concept))) take(keys.before[one] ?? 0, VALUES.before);
}

const START = hash('^');

/** Words, pairs of words and pieces of words: each kind of a length of its own, so that a long text does not outweigh. */
export function takeWords({ words }: Document, part: Part, take: Take): void {
  const [from, to] = part.words;
  const distinct = new Set(words.slice(from, to));
  const pairs = new Set<number>();
  let previous = START;
  for (let i = from; i < to; i += 1) {
    const own = words[i]?.hash ?? 0;
    pairs.add(hashPair(previous, own));
    previous = own;
  }
  let pieces = 0;
  for (const word of distinct) pieces += word.pieces.length;
  const [ofWord, ofPair, ofPiece] = [
    VALUES.word / Math.sqrt(distinct.size),
    VALUES.pair / Math.sqrt(pairs.size),
    VALUES.piece / Math.sqrt(pieces),
  ];
  for (const word of distinct) {
    take(word.hash, ofWord);
    for (const piece of word.pieces) take(piece, ofPiece);
  }
  for (const pair of pairs) take(pair, ofPair);
}

/** All features of a window. */
export function featuresOf(document: Document, part: Part, keys: Keys): Vector {
  const vector = new Map<number, number>();
  const take: Take = (key, value) => vector.set(key, (vector.get(key) ?? 0) + value);
  takeConcepts(document, part, keys, take);
  takeWords(document, part, take);
  return vector;
}
