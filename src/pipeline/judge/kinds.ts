/** Sink kinds that a value was made, or found to be, harmless for; `*` for all. */
export type Kinds = ReadonlySet<string>;

export const EMPTY: Kinds = new Set();
export const NOTHING: ReadonlyMap<never, Kinds> = new Map<never, Kinds>();

const intersect = (a: Kinds, b: Kinds): Kinds =>
  a.has('*') ? b : b.has('*') ? a : new Set([...a].filter((kind) => b.has(kind)));

/** What holds of each key in all of the maps. */
export function intersectMaps<K>(maps: readonly ReadonlyMap<K, Kinds>[]): ReadonlyMap<K, Kinds> {
  const [first, ...rest] = maps;
  if (first === undefined || rest.every((map) => map === first)) return first ?? NOTHING;
  const result = new Map<K, Kinds>();
  for (const [key, kinds] of first ?? []) {
    const common = rest.reduce<Kinds>((known, map) => intersect(known, map.get(key) ?? EMPTY), kinds);
    if (common.size > 0) result.set(key, common);
  }
  return result;
}
