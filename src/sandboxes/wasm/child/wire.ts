/**
 * Messages over a pipe, the same in both directions: length of the head and of the body in four bytes each (big-endian),
 * the head as JSON, the body as bytes.
 */
export type Message = { readonly head: unknown; readonly body: Uint8Array };

const PREFIX = 8;

export function encode(head: unknown, body: Uint8Array = new Uint8Array()): Buffer {
  const text = Buffer.from(JSON.stringify(head), 'utf8');
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(text.length, 0);
  prefix.writeUInt32BE(body.length, 4);
  return Buffer.concat([prefix, text, body]);
}

/** Takes what came; gives the messages that are complete with it. @throws Error on one longer than `most` */
export function createDecoder(most: number): (chunk: Buffer) => readonly Message[] {
  let [chunks, size]: [Buffer[], number] = [[], 0];
  let wanted = PREFIX;
  const prefixed = (all: Buffer) => PREFIX + all.readUInt32BE(0) + all.readUInt32BE(4);
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    const found: Message[] = [];
    while (size >= wanted) {
      const all = Buffer.concat(chunks);
      chunks = [all];
      const length = prefixed(all);
      if (length > most) throw new Error('a message is too long');
      wanted = length;
      if (size < length) break;
      const bodyAt = PREFIX + all.readUInt32BE(0);
      found.push({ head: JSON.parse(all.toString('utf8', PREFIX, bodyAt)), body: all.subarray(bodyAt, length) });
      chunks = [all.subarray(length)];
      size -= length;
      wanted = PREFIX;
    }
    return found;
  };
}
