/** Concepts, and the words of the text at which they stand. */
export type Hits = { readonly concepts: Int32Array; readonly tokens: Int32Array };

/** More than there are concepts. */
const CONCEPTS = 4096;

/** A concept and its word in one number, which sorts fast. */
export const hit = (concept: number, token: number): number => token * CONCEPTS + concept;

/** In the order of their words. */
export function hitsOf(found: readonly number[]): Hits {
  const sorted = Float64Array.from(found).sort();
  const tokens = Int32Array.from(sorted, (one) => Math.floor(one / CONCEPTS));
  return { tokens, concepts: Int32Array.from(sorted, (one) => one % CONCEPTS) };
}

/** The word at or after a place of the text. */
export function tokenAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, offsets.length - 1);
}
