/** A machine's memory as it was kept, and where it is entered again. Shared by the threads of the child; never written to. */
export type MemoryImage = {
  readonly bytes: SharedArrayBuffer;
  readonly entry: Entry;
  readonly used: readonly { readonly from: number; readonly to: number }[];
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

/** The stretches of it that are not zero: fresh memory is. */
function stretches(bytes: SharedArrayBuffer): MemoryImage['used'] {
  const words = new Float64Array(bytes);
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < bytes.byteLength; at += PAGE) {
    // Every pattern of bits but zero's own two is another number than zero, or none at all.
    if (words.subarray(at / 8, (at + PAGE) / 8).every((word) => Object.is(word, 0))) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + PAGE;
    else found.push({ from: at, to: at + PAGE });
  }
  return found;
}

export const imageOf = (bytes: SharedArrayBuffer, entry: Entry): MemoryImage => ({
  bytes,
  entry,
  used: stretches(bytes),
});

export function keep(memory: WebAssembly.Memory, entry: Entry): MemoryImage {
  const bytes = new SharedArrayBuffer(memory.buffer.byteLength);
  new Uint8Array(bytes).set(new Uint8Array(memory.buffer));
  return imageOf(bytes, entry);
}

export function restore({ bytes, used }: MemoryImage, memory: WebAssembly.Memory): void {
  const missing = bytes.byteLength - memory.buffer.byteLength;
  if (missing > 0) memory.grow(missing / PAGE);
  const to = new Uint8Array(memory.buffer);
  const all = new Uint8Array(bytes);
  for (const { from, to: end } of used) to.set(all.subarray(from, end), from);
}
