import { NEAR, VALUES } from './features.ts';
import type { Heard, Part } from './heard.ts';
import type { Keys } from './keys.ts';
import type { Weights } from './weights.ts';

/** What the concepts of a window say to one model: what `takeConcepts` takes, summed in its order. */
export class ConceptSums {
  private readonly count: number;
  private readonly words: number;
  private readonly alone: Float32Array;
  private readonly before: Float32Array;
  private readonly together: Float32Array;
  private readonly near: Float32Array;
  private readonly sides: Uint8Array;
  private readonly sided: Float32Array;
  /** The window in which a concept, and two near each other, were met last: nothing is said twice. */
  private readonly met: Int32Array;
  private readonly metNear: Int32Array;
  /** The concepts of a window, each once. */
  private readonly present: Int32Array;
  private turn = 0;

  constructor(keys: Keys, weights: Weights) {
    const said = (names: Uint32Array): Float32Array => Float32Array.from(names, (name) => weights.of(name));
    this.count = keys.count;
    this.words = keys.words;
    this.alone = said(keys.alone);
    this.before = said(keys.before);
    this.together = said(keys.together);
    this.near = said(keys.near);
    this.sides = keys.sides;
    this.sided = said(keys.sided);
    this.met = new Int32Array(keys.count);
    this.metNear = new Int32Array(keys.count * keys.count);
    this.present = new Int32Array(keys.count);
  }

  /** @param begun what the sum begins with */
  of(heard: Heard, part: Part, begun: number): number {
    const total = this.addNear(heard, part, this.addBefore(heard, part, begun));
    const present = this.gather(heard, part);
    return this.addPresent(present, total);
  }

  private addBefore({ concepts }: Heard, { before, heard }: Part, begun: number): number {
    const to = heard[0];
    let total = begun;
    this.turn += 1;
    for (let i = before; i < to; i += 1) {
      const one = concepts[i] ?? 0;
      if (this.met[one] === this.turn) continue;
      this.met[one] = this.turn;
      total += (this.before[one] ?? 0) * VALUES.before;
    }
    return total;
  }

  private addNear({ concepts, positions }: Heard, { heard }: Part, begun: number): number {
    const [from, to] = heard;
    const { count, words, turn } = this;
    let total = begun;
    for (let i = from; i < to; i += 1) {
      const one = concepts[i] ?? 0;
      const reach = (positions[i] ?? 0) + NEAR;
      for (let j = i + 1; j < to && (positions[j] ?? 0) <= reach; j += 1) {
        const other = concepts[j] ?? 0;
        const pair = one * count + other;
        if (other === one || (other >= words && one >= words) || this.metNear[pair] === turn) continue;
        this.metNear[pair] = turn;
        total += (this.near[pair] ?? 0) * VALUES.near;
      }
    }
    return total;
  }

  /** Writes down the concepts of a window, each once, in their order, and says how many they are. */
  private gather({ concepts }: Heard, { heard }: Part): number {
    const [from, to] = heard;
    const { present } = this;
    let found = 0;
    this.turn += 1;
    for (let i = from; i < to; i += 1) {
      const one = concepts[i] ?? 0;
      if (this.met[one] === this.turn) continue;
      this.met[one] = this.turn;
      let place = found;
      for (; place > 0 && (present[place - 1] ?? 0) > one; place -= 1) present[place] = present[place - 1] ?? 0;
      present[place] = one;
      found += 1;
    }
    return found;
  }

  private addPresent(found: number, begun: number): number {
    const { present, together, count } = this;
    let sides = 0;
    for (let i = 0; i < found; i += 1) sides |= this.sides[present[i] ?? 0] ?? 0;
    let total = begun + (this.sided[sides] ?? 0) * VALUES.sides;
    for (let i = 0; i < found; i += 1) {
      const one = present[i] ?? 0;
      total += (this.alone[one] ?? 0) * VALUES.alone;
      if (one >= this.words) continue;
      for (let j = i + 1; j < found; j += 1)
        total += (together[one * count + (present[j] ?? 0)] ?? 0) * VALUES.together;
    }
    return total;
  }
}
