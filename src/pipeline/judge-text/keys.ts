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
};

const isShape = (name: string): boolean => name.startsWith('shape-');

/** @param uses the concepts that count; shapes do always */
export function keysOf(names: readonly string[], uses: readonly string[]): Keys {
  const known = new Set(uses);
  const own = names.filter((name) => known.has(name) || isShape(name));
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
  };
}
