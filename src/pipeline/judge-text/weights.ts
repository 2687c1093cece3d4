import { z } from 'zod';
import type { Vector } from './features.ts';

export const packedSchema = z.strictObject({
  /** Hashes of features in ascending order, 32 bits each, little-endian, base64. */
  features: z.base64(),
  /** A weight for each, 8 bits, signed, base64. */
  weights: z.base64(),
  /** What a weight of 1 stands for. */
  scale: z.number(),
});
export type Packed = z.infer<typeof packedSchema>;

/** How many bits tell of each feature, in the mean, whether it is known at all. */
const SPARSE = 16;

/**
 * A table of weights that is asked millions of times: open addressing in typed arrays, which a Map of numbers is slow at.
 * Most features of a text are not known: a table of bits, small enough to stay near the processor, says so first.
 */
export class Weights {
  private readonly keys: Int32Array;
  private readonly values: Float32Array;
  private readonly mask: number;
  private readonly known: Uint32Array;
  private readonly bits: number;

  constructor({ features, weights, scale }: Packed) {
    const keys = Buffer.from(features, 'base64');
    const values = Buffer.from(weights, 'base64');
    let size = 16;
    while (size < values.length * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Float32Array(size);
    this.mask = size - 1;
    this.known = new Uint32Array((size * SPARSE) / 64);
    this.bits = (size * SPARSE) / 2 - 1;
    for (let i = 0; i < values.length; i += 1) this.set(keys.readUInt32LE(i * 4), values.readInt8(i) * scale);
  }

  private set(key: number, value: number): void {
    let at = key & this.mask;
    while (this.values[at] !== 0) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.values[at] = value;
    const bit = key & this.bits;
    this.known[bit >>> 5] = (this.known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  of(key: number): number {
    const bit = key & this.bits;
    if ((((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
    const signed = key | 0;
    let at = key & this.mask;
    for (;;) {
      const value = this.values[at] ?? 0;
      if (value === 0 || this.keys[at] === signed) return value;
      at = (at + 1) & this.mask;
    }
  }
}

export function pack(weights: Vector): Packed {
  const largest = Math.max(1e-9, ...[...weights.values()].map(Math.abs));
  const scale = Number((largest / 127).toPrecision(6));
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.round(weight / scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  const features = Buffer.alloc(kept.length * 4);
  const values = Buffer.alloc(kept.length);
  for (const [i, [key, weight]] of kept.entries()) {
    features.writeUInt32LE(key, i * 4);
    values.writeInt8(weight, i);
  }
  return { features: features.toString('base64'), weights: values.toString('base64'), scale };
}
