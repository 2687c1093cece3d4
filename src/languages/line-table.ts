import type { Node } from '../contracts/program.ts';
import type { Span } from '../contracts/span.ts';

/** Where lines begin. Lines end at `\n`, as git counts them; a `\r` before it belongs to the line. */
export class LineTable {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  span(node: Node): Span {
    const first = this.#lineOf(node.start);
    const last = node.end === node.start ? first : this.#lineOf(node.end);
    return {
      startLine: first + 1,
      startColumn: node.start - (this.#starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: node.end - (this.#starts[last] ?? 0) + 1,
    };
  }

  /** The last line that begins at or before the offset, from 0. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
