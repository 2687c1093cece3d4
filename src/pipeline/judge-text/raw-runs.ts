/** FNV-1a over the units of a run. */
function hashOf(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

function isAt(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false;
  for (let i = 0; i < run.length; i += 1) if (run.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** What runs of signs stand for, found in the text as it stands: no run is cut out of it to be looked up. */
export class RawRuns<T> {
  private runs: { readonly run: string; readonly means: T }[] = [];
  /** The number of a run, from 1, at the place that its hash gives or behind it. */
  private slots = new Int32Array(1024);

  get size(): number {
    return this.runs.length;
  }

  find(text: string, start: number, end: number): T | undefined {
    const { slots, runs } = this;
    const mask = slots.length - 1;
    for (let at = hashOf(text, start, end) & mask; ; at = (at + 1) & mask) {
      const known = runs[(slots[at] ?? 0) - 1];
      if (known === undefined || isAt(known.run, text, start, end)) return known?.means;
    }
  }

  /** Of a run that is not known. */
  add(run: string, means: T): void {
    this.runs.push({ run, means });
    if (this.runs.length * 2 <= this.slots.length) {
      this.place(run, this.runs.length);
      return;
    }
    this.slots = new Int32Array(this.slots.length * 2);
    for (const [i, known] of this.runs.entries()) this.place(known.run, i + 1);
  }

  clear(): void {
    this.runs = [];
    this.slots = new Int32Array(1024);
  }

  private place(run: string, number: number): void {
    const mask = this.slots.length - 1;
    let at = hashOf(run, 0, run.length) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = number;
  }
}
