import { Numbers } from './numbers.ts';

/** FNV-1a over the units of a run. */
function hashOf(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

const FEWEST = 1024;

/**
 * What runs of signs stand for, as numbers, found in the text as it stands: no run is cut out of it to be looked up, and
 * what is known of a run lies together.
 */
export class RawRuns {
  /** The units of all runs, one run behind the other. */
  private units = new Numbers();
  /** Of each run where its units begin, what it means and its hash. */
  private known = new Numbers();
  /** The number of a run, from 1, at the place that its hash gives or behind it. */
  private slots = new Int32Array(FEWEST);

  get size(): number {
    return this.known.length / 3;
  }

  find(text: string, start: number, end: number): number | undefined {
    const { slots, known } = this;
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const run = (slots[at] ?? 0) - 1;
      if (run < 0) return undefined;
      if (known.get(run * 3 + 2) === hash && this.isAt(run, text, start, end)) return known.get(run * 3 + 1);
    }
  }

  /** Of a run that is not known. */
  add(text: string, start: number, end: number, means: number): void {
    this.known.push(this.units.length);
    this.known.push(means);
    this.known.push(hashOf(text, start, end));
    for (let i = start; i < end; i += 1) this.units.push(text.charCodeAt(i));
    if (this.size * 2 <= this.slots.length) {
      this.place(this.size - 1);
      return;
    }
    this.slots = new Int32Array(this.slots.length * 2);
    for (let run = 0; run < this.size; run += 1) this.place(run);
  }

  clear(): void {
    this.units = new Numbers();
    this.known = new Numbers();
    this.slots = new Int32Array(FEWEST);
  }

  private isAt(run: number, text: string, start: number, end: number): boolean {
    const { units, known } = this;
    const first = known.get(run * 3);
    const past = run + 1 < this.size ? known.get(run * 3 + 3) : units.length;
    if (past - first !== end - start) return false;
    for (let i = first; i < past; i += 1) if (units.get(i) !== text.charCodeAt(start + i - first)) return false;
    return true;
  }

  private place(run: number): void {
    const mask = this.slots.length - 1;
    let at = this.known.get(run * 3 + 2) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = run + 1;
  }
}
