import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { z } from 'zod';

/** What a scripted server does with one request. */
export type Served = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is. */
  readonly body?: unknown;
  /** Events of a stream: objects as JSON, texts as they are. */
  readonly events?: readonly unknown[];
  /** Before anything is said, in milliseconds. */
  readonly after?: number;
  /** The connection is torn: before the head, or after what was said. */
  readonly drops?: 'first' | 'last';
  /** The answer is left open after what was said. */
  readonly hangs?: boolean;
};

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).default([]),
  stream: z.boolean().optional(),
  stream_options: z.unknown().optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  temperature: z.number().optional(),
  seed: z.number().optional(),
});

export type Asked = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: z.infer<typeof bodySchema>;
  /** Milliseconds since the server was made. */
  readonly at: number;
};

export type Script = (asked: Asked, index: number) => Served;

export type ModelServer = {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How many requests were open at once, at most. */
  readonly most: () => number;
};

const open: (() => Promise<void>)[] = [];

// Registered for the test file that imports this module.
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server on the loopback that answers chat completions from a script; closed when the test is done. */
export async function modelServer(script: Script): Promise<ModelServer> {
  const asked: Asked[] = [];
  const began = performance.now();
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    read(request).then(
      async (text) => {
        const body = bodySchema.parse(JSON.parse(text));
        const one = { path: request.url ?? '', headers: request.headers, body, at: performance.now() - began };
        asked.push(one);
        await serve(script(one, asked.length - 1), request, response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/v1`, asked, most: () => most };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status = 200, headers = {}, body, events, after = 0, drops, hangs } = served;
  if (after > 0) await sleep(after);
  if (drops === 'first') return void request.socket.destroy();
  const type = events === undefined ? 'application/json' : 'text/event-stream';
  response.writeHead(status, { 'content-type': type, ...headers });
  for (const event of events ?? [])
    response.write(typeof event === 'string' ? event : `data: ${JSON.stringify(event)}\n\n`);
  if (body !== undefined) response.write(typeof body === 'string' ? body : JSON.stringify(body));
  else response.flushHeaders();
  if (drops === 'last') return void setTimeout(() => request.socket.destroy(), 20);
  if (hangs !== true) response.end();
}

const USAGE = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 };

/** An answer in one piece. */
export const completion = (
  text: string,
  more: { finish?: string | null; refusal?: string; usage?: unknown } = {},
): Served => {
  const { finish = 'stop', refusal, usage = USAGE } = more;
  const message = { role: 'assistant', content: text, ...(refusal === undefined ? {} : { refusal }) };
  return { body: { choices: [{ index: 0, message, finish_reason: finish }], usage } };
};

/** The same as a stream, in pieces of a few letters. */
export const streamed = (text: string, finish = 'stop'): Served => ({
  events: [
    ...(text.match(/[\s\S]{1,7}/g) ?? []).map((content) => ({ choices: [{ index: 0, delta: { content } }] })),
    { choices: [{ index: 0, delta: {}, finish_reason: finish }] },
    { choices: [], usage: USAGE },
    'data: [DONE]\n\n',
  ],
});

/** An error as OpenAI words it. */
export const errorOf = (status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Served => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } },
});
