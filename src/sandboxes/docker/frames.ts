/**
 * Takes the engine's attach stream apart: frames of an 8-byte header (first byte: the stream; last four: the length,
 * big-endian) and a payload. Keeps standard output, counts both streams, and stops at the limit.
 */
export type Frames = {
  /** `full`: the limit is reached; `broken`: not the engine's framing. After either, nothing more is taken. */
  push(chunk: Buffer): 'open' | 'full' | 'broken';
  /** What standard output held so far, at most the limit. */
  stdout(): Uint8Array;
};

const HEADER = 8;
const STDOUT = 1;
const STDERR = 2;

/** `limit`: bytes of both streams together. A program that stays within it is never cut. */
export function createFrames(limit: number): Frames {
  const kept: Buffer[] = [];
  let header = Buffer.alloc(0);
  let stream = 0;
  let payloadLeft = 0;
  let room = limit;
  let state: 'open' | 'full' | 'broken' = 'open';

  const takeHeader = (chunk: Buffer): Buffer => {
    const missing = HEADER - header.length;
    header = Buffer.concat([header, chunk.subarray(0, missing)]);
    if (header.length === HEADER) {
      stream = header.readUInt8(0);
      payloadLeft = header.readUInt32BE(4);
      if (stream !== STDOUT && stream !== STDERR) state = 'broken';
      header = Buffer.alloc(0);
    }
    return chunk.subarray(missing);
  };

  const takePayload = (chunk: Buffer): Buffer => {
    const part = chunk.subarray(0, payloadLeft);
    if (stream === STDOUT) kept.push(part.subarray(0, room));
    if (part.length > room) state = 'full';
    room -= Math.min(room, part.length);
    payloadLeft -= part.length;
    return chunk.subarray(part.length);
  };

  return {
    push(chunk) {
      let rest = chunk;
      while (state === 'open' && rest.length > 0) rest = payloadLeft > 0 ? takePayload(rest) : takeHeader(rest);
      return state;
    },
    stdout: () => new Uint8Array(Buffer.concat(kept)),
  };
}
