/** Whole numbers in a row, as many as come: a list of objects' numbers that costs four bytes each. */
export class Numbers {
  length = 0;
  private values: Int32Array;

  constructor(expected = 16) {
    this.values = new Int32Array(Math.max(16, expected));
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length] = value;
    this.length += 1;
  }

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  /** Those that came, without a copy. */
  all(): Int32Array {
    return this.values.subarray(0, this.length);
  }

  private grow(): void {
    const values = new Int32Array(this.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
