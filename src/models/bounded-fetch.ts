/** The longest answer of a server that is read, in bytes: streams repeat much around each word. */
const LONGEST = 32 << 20;

/** What the SDK may send beside our own; it would also tell about this machine. */
const ITS_OWN = ['accept', 'content-type'] as const;

/**
 * `fetch` that sends only the headers it is told to, follows no redirect (what leaves goes to the host that was named, and
 * to no other) and reads no endless answer.
 */
export const boundedFetch =
  (own: readonly (readonly [name: string, value: string])[]) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const asked = new Headers(init?.headers);
    const headers = new Headers({ 'user-agent': 'bluecode' });
    for (const name of ITS_OWN) {
      const value = asked.get(name);
      if (value !== null) headers.set(name, value);
    }
    for (const [name, value] of own) headers.set(name, value);
    const response = await fetch(input, { ...init, headers, redirect: 'manual' });
    const { status, statusText } = response;
    const { body }: { readonly body: ReadableStream<Bytes> | null } = response;
    if (body === null) return response;
    return new Response(body.pipeThrough(limit()), { status, statusText, headers: response.headers });
  };

type Bytes = Uint8Array<ArrayBuffer>;

function limit(): TransformStream<Bytes, Bytes> {
  let left = LONGEST;
  return new TransformStream({
    transform: (chunk, controller) => {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new Error(`the answer is longer than ${LONGEST >> 20} MB`));
      else controller.enqueue(chunk);
    },
  });
}
