/** Cuts a stream of chunks at a separator byte. */
type Splitter = {
  push(chunk: Buffer): void;
  /** Hands over what stands after the last separator, if anything does. */
  end(): void;
  /** Takes effect at once, for the bytes of the current chunk that are still to come too. */
  separateBy(byte: number): void;
};

/**
 * Keeps at most `cap` bytes of each part and drops the rest, so that one endless line costs no memory.
 * @param onPart gets each part without its separator; the buffer is its own
 */
export function splitter(separator: number, onPart: (part: Buffer) => void, cap = 1 << 20): Splitter {
  let by = separator;
  let kept: Buffer[] = [];
  let length = 0;
  const keep = (bytes: Buffer): void => {
    if (bytes.length === 0 || length >= cap) return;
    const piece = bytes.subarray(0, cap - length);
    kept.push(piece);
    length += piece.length;
  };
  const flush = (): void => {
    const part = Buffer.concat(kept);
    kept = [];
    length = 0;
    onPart(part);
  };
  return {
    push(chunk) {
      let from = 0;
      for (let at = chunk.indexOf(by, from); at >= 0; at = chunk.indexOf(by, from)) {
        keep(chunk.subarray(from, at));
        from = at + 1;
        flush();
      }
      keep(chunk.subarray(from));
    },
    end() {
      if (length > 0) flush();
    },
    separateBy(byte) {
      by = byte;
    },
  };
}
