const HEADER = 8;
const STDOUT = 1;
const STDERR = 2;

/**
 * Takes the engine's attach stream apart: frames of an 8-byte header (first byte: the stream; last four: the length,
 * big-endian) and a payload. Gives what each chunk holds of standard output; undefined once it is not the engine's
 * framing.
 */
export function createFrames(): (chunk: Buffer) => Uint8Array | undefined {
  let header = Buffer.alloc(0);
  let stream = 0;
  let left = 0;
  return (chunk) => {
    const found: Buffer[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      if (left > 0) {
        const part = rest.subarray(0, left);
        if (stream === STDOUT) found.push(part);
        left -= part.length;
        rest = rest.subarray(part.length);
        continue;
      }
      const missing = HEADER - header.length;
      header = Buffer.concat([header, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      if (header.length < HEADER) break;
      stream = header.readUInt8(0);
      left = header.readUInt32BE(4);
      header = Buffer.alloc(0);
      if (stream !== STDOUT && stream !== STDERR) return undefined;
    }
    return Buffer.concat(found);
  };
}
