import { hash } from './hash.ts';

/** Names of features, by the numbers of the concepts that count for a task: alone, in the sentences before, two in a window, two near each other. */
export type Keys = {
  readonly count: number;
  /** So many are of words; the others are shapes. */
  readonly words: number;
  /** The number of each of all concepts, or -1 where it does not count. */
  readonly numberOf: Int32Array;
  readonly alone: Uint32Array;
  readonly before: Uint32Array;
  readonly together: Uint32Array;
  readonly near: Uint32Array;
  /** Of each number, what it is heard as where a frame stands before it, or -1 where that changes nothing. */
  readonly framed: Int32Array;
  /** Which numbers are frames. */
  readonly frames: Uint8Array;
  /** Of each number, whether it says who (1), what (2), or neither. */
  readonly sides: Uint8Array;
  /** What a window says by the sides that it has: neither, who, what, both. Empty where there are none. */
  readonly sided: Uint32Array;
};

/** Words that say how what follows is meant, and what they turn: "check whether women are rejected" rejects nobody. */
export type Scope = {
  readonly frames: readonly string[];
  readonly governs: readonly string[];
  /** Whom it is about, and what is done: the one without the other is told apart from both. */
  readonly who: readonly string[];
  readonly what: readonly string[];
};

const isShape = (name: string): boolean => name.startsWith('shape-');

const UNFRAMED: Scope = { frames: [], governs: [], who: [], what: [] };

/** @param uses the concepts that count; shapes do always */
export function keysOf(
  names: readonly string[],
  uses: readonly string[],
  { frames, governs, who, what } = UNFRAMED,
): Keys {
  const known = new Set(uses);
  const plain = names.filter((name) => known.has(name) && !isShape(name));
  const turned = plain.filter((name) => governs.includes(name));
  const own = [...plain, ...turned.map((name) => `framed ${name}`), ...names.filter(isShape)];
  const of = (kind: string): Uint32Array => Uint32Array.from(own, (name) => hash(`${kind} ${name}`));
  const pairs = (kind: string): Uint32Array =>
    Uint32Array.from(
      own.flatMap((one) => {
        const begun = hash(`${kind} ${one} `);
        return own.map((other) => hash(other, begun));
      }),
    );
  const numbers = new Map(own.map((name, number) => [name, number]));
  return {
    count: own.length,
    words: own.filter((name) => !isShape(name)).length,
    numberOf: Int32Array.from(names, (name) => numbers.get(name) ?? -1),
    alone: of('k'),
    before: of('x'),
    together: pairs('k'),
    near: pairs('n'),
    framed: Int32Array.from(own, (name) => numbers.get(`framed ${name}`) ?? -1),
    frames: Uint8Array.from(own, (name) => (frames.includes(name) ? 1 : 0)),
    sides: Uint8Array.from(own, (name) => (who.includes(name) ? 1 : 0) + (what.includes(name) ? 2 : 0)),
    sided: Uint32Array.from(who.length === 0 ? [] : [0, 1, 2, 3], (sides) => hash(`s ${sides}`)),
  };
}
