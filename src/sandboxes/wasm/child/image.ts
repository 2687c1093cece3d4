/** A machine's memory as it was kept, and where it is entered again. Shared by the threads of the child; never written to. */
export type MemoryImage = {
  readonly bytes: SharedArrayBuffer;
  readonly entry: Entry;
};

export type Entry = {
  /** The value of the stack pointer. */
  readonly stack: number;
  /** Places in memory: the type of functions, the function to call, the empty tuple to call it with. */
  readonly type: number;
  readonly turn: number;
  readonly nothing: number;
};

const PAGE = 65_536;

/** Copies what is not zero: fresh memory is. */
export function restore(image: MemoryImage, memory: WebAssembly.Memory): void {
  const missing = image.bytes.byteLength - memory.buffer.byteLength;
  if (missing > 0) memory.grow(missing / PAGE);
  const to = new Uint8Array(memory.buffer);
  const from = new Uint8Array(image.bytes);
  const words = new BigUint64Array(image.bytes);
  for (let at = 0; at < from.length; at += PAGE) {
    const page = words.subarray(at / 8, (at + PAGE) / 8);
    if (page.some((word) => word !== 0n)) to.set(from.subarray(at, at + PAGE), at);
  }
}

export function keep(memory: WebAssembly.Memory, entry: Entry): MemoryImage {
  const bytes = new SharedArrayBuffer(memory.buffer.byteLength);
  new Uint8Array(bytes).set(new Uint8Array(memory.buffer));
  return { bytes, entry };
}
