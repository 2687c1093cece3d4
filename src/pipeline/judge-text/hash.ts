const BEGIN = 0x811c9dc5;

/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo): fast, and the same everywhere.
 *
 * @param begun the hash of what stands before the text
 */
export function hash(text: string, begun = BEGIN): number {
  let value = begun;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The hash of two things in their order. */
export const hashPair = (a: number, b: number): number => (Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ b) >>> 0;
