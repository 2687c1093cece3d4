import type { Document } from './document.ts';
import { hash, hashPair } from './hash.ts';
import type { Run } from './windows.ts';

/** Feature → weight; features are 32-bit hashes of their names. */
export type Vector = ReadonlyMap<number, number>;

/** What each kind of feature counts. Concepts add up; what words say is shared among them. */
export const VALUES = { word: 1.4, pair: 1.0, piece: 1.0, alone: 0.8, near: 0.45, together: 0.2, before: 0.2 } as const;

/** Words apart within which two concepts speak of each other. */
const NEAR = 8;
/** Sentences before a window that say how it is meant. */
const BEFORE = 2;

type Says = Uint32Array | Float64Array;

/**
 * What concepts say, by their numbers: alone, in the sentences before, two in a window, two near each other. The names of
 * features for what learns, and for what judges the weights themselves: a table is read faster than a name is looked up.
 */
export type Keys = {
  readonly count: number;
  /** So many are of words; the others are shapes. */
  readonly words: number;
  /** 1 for each concept that counts. */
  readonly used: Uint8Array;
  readonly alone: Says;
  readonly before: Says;
  readonly together: Says;
  readonly near: Says;
  /** The window in which a concept, and two near each other, were met last: nothing is said twice. */
  readonly met: Int32Array;
  readonly metNear: Int32Array;
};

/** @param uses the concepts that count; shapes do always */
export function keysOf(names: readonly string[], uses: readonly string[]): Keys {
  const of = (kind: string): Uint32Array => Uint32Array.from(names, (name) => hash(`${kind} ${name}`));
  const pairs = (kind: string): Uint32Array =>
    Uint32Array.from(names.flatMap((one) => names.map((other) => hash(`${kind} ${one} ${other}`))));
  const known = new Set(uses);
  const words = names.findIndex((name) => name.startsWith('shape-'));
  return {
    count: names.length,
    words: words < 0 ? names.length : words,
    used: Uint8Array.from(names, (name) => (known.has(name) || name.startsWith('shape-') ? 1 : 0)),
    alone: of('k'),
    before: of('x'),
    together: pairs('k'),
    near: pairs('n'),
    met: new Int32Array(names.length),
    metNear: new Int32Array(names.length * names.length),
  };
}

/** The same with the weight of each in place of its name. */
export function weighted(keys: Keys, of: (key: number) => number): Keys {
  const [alone, before, together, near] = [keys.alone, keys.before, keys.together, keys.near].map((says) =>
    Float64Array.from(says, of),
  );
  return {
    ...keys,
    alone: alone ?? keys.alone,
    before: before ?? keys.before,
    together: together ?? keys.together,
    near: near ?? keys.near,
  };
}

/** The concepts of a document that count for a task, with the words and the places at which they stand. */
export type Heard = {
  readonly concepts: readonly number[];
  readonly tokens: readonly number[];
  readonly positions: readonly number[];
};

export function heardIn({ hits, positions }: Document, { used }: Keys): Heard {
  const [concepts, tokens, places]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < hits.concepts.length; i += 1) {
    const [concept, token] = [hits.concepts[i] ?? 0, hits.tokens[i] ?? 0];
    if (used[concept] !== 1) continue;
    concepts.push(concept);
    tokens.push(token);
    places.push(positions[token] ?? 0);
  }
  return { concepts, tokens, positions: places };
}

/** Where a window begins and ends among the words and the concepts of a document. */
export type Part = {
  readonly words: readonly [number, number];
  readonly heard: readonly [number, number];
  readonly before: number;
};

/** The first at or after a word. */
function heardAt({ tokens }: Heard, token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function partOf({ sentences }: Document, heard: Heard, { first, last }: Run): Part {
  const start = sentences[first]?.first ?? 0;
  const end = sentences[last]?.last ?? start;
  const before = sentences[Math.max(0, first - BEFORE)]?.first ?? start;
  return { words: [start, end], heard: [heardAt(heard, start), heardAt(heard, end)], before: heardAt(heard, before) };
}

/** Takes features one by one; the same feature may come twice. */
export type Take = (key: number, value: number) => void;

let turn = 0;

/** Two concepts, the one after the other within reach. Shapes speak of words, not of each other. */
function takeNear({ concepts, positions }: Heard, [from, to]: Part['heard'], keys: Keys, take: Take): void {
  for (let i = from; i < to; i += 1) {
    const one = concepts[i] ?? 0;
    const reach = (positions[i] ?? 0) + NEAR;
    for (let j = i + 1; j < to && (positions[j] ?? 0) <= reach; j += 1) {
      const other = concepts[j] ?? 0;
      const pair = one * keys.count + other;
      if (other === one || (other >= keys.words && one >= keys.words) || keys.metNear[pair] === turn) continue;
      keys.metNear[pair] = turn;
      take(keys.near[pair] ?? 0, VALUES.near);
    }
  }
}

/** The concepts between two places, each once. */
function distinct({ concepts }: Heard, from: number, to: number, { met }: Keys): number[] {
  turn += 1;
  const found: number[] = [];
  for (let i = from; i < to; i += 1) {
    const one = concepts[i] ?? 0;
    if (met[one] === turn) continue;
    met[one] = turn;
    found.push(one);
  }
  return found;
}

/** What the concepts of a window say: all that its first judgement needs. */
export function takeConcepts(heard: Heard, part: Part, keys: Keys, take: Take): void {
  const [from, to] = part.heard;
  for (const one of distinct(heard, part.before, from, keys)) take(keys.before[one] ?? 0, VALUES.before);
  const present = distinct(heard, from, to, keys).sort((a, b) => a - b);
  takeNear(heard, part.heard, keys, take);
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
