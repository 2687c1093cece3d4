import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Address } from './address.ts';
import { EngineError, excerpt, explain } from './engine-error.ts';
import { impatiently, type Patience } from './patience.ts';

/** One question to the engine. */
export type Question = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly patience: Patience;
};

/** Answers that are read whole are small; an endless one must not fill the host's memory. */
const LARGEST_ANSWER = 8 * 1024 * 1024;

function open(at: Address, question: Question, signal: AbortSignal, headers: Record<string, string>): ClientRequest {
  const body = question.body === undefined ? undefined : Buffer.from(JSON.stringify(question.body));
  const outgoing = (at.tls ? httpsRequest : httpRequest)({
    // The Host header is obligatory and means nothing on a socket.
    host: 'docker',
    ...at.to,
    method: question.method,
    path: question.path,
    // A connection each: a kept one can turn out to be dead just when the clean-up needs it.
    agent: false,
    signal,
    headers: {
      ...headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) }),
    },
  });
  outgoing.end(body);
  return outgoing;
}

const answered = (outgoing: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    // Stays for good: an error after the answer (a cut connection) must not become an uncaught one.
    outgoing.on('error', reject);
  });

async function whole(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body: AsyncIterable<Buffer, unknown, undefined> = response;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new EngineError('nonsense', 'the Docker engine answered without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function messageOf(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed) return String(parsed.message);
  } catch {
    // Not JSON: proxies and strangers answer in prose.
  }
  return text;
}

async function accepted(response: IncomingMessage): Promise<IncomingMessage> {
  const status = response.statusCode ?? 0;
  if (status < 400) return response;
  const said = excerpt(messageOf(await whole(response)));
  throw new EngineError('refused', `the Docker engine refused (${status}): ${said}`, { status });
}

const explained = async <T>(at: Address, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw explain(error, at.name);
  }
};

/** Asks and reads the whole answer; a status of 400 or more is thrown as `refused`. */
export const ask = (at: Address, question: Question): Promise<string> =>
  explained(
    at,
    impatiently(question.patience, async (signal) =>
      whole(await accepted(await answered(open(at, question, signal, {})))),
    ),
  );

/** Asks and hands on the answer's lines as they come, such as the progress of a pull. */
export const follow = (at: Address, question: Question, line: (text: string) => void): Promise<void> =>
  explained(
    at,
    impatiently(question.patience, async (signal) => {
      const response = await accepted(await answered(open(at, question, signal, {})));
      response.setEncoding('utf8');
      let rest = '';
      const body: AsyncIterable<string, unknown, undefined> = response;
      for await (const chunk of body) {
        const parts = (rest + chunk).split('\n');
        rest = parts.pop() ?? '';
        if (rest.length > LARGEST_ANSWER) throw new EngineError('nonsense', 'the Docker engine answered without end');
        for (const part of parts) line(part);
      }
      if (rest !== '') line(rest);
    }),
  );

/** Asks for the connection itself. The caller owns the stream and must destroy it. */
export const hijack = (at: Address, question: Question): Promise<Duplex> =>
  explained(
    at,
    impatiently(question.patience, (signal) => {
      const outgoing = open(at, question, signal, { connection: 'Upgrade', upgrade: 'tcp' });
      return new Promise<Duplex>((resolve, reject) => {
        outgoing.once('upgrade', (_response, stream: Duplex, head: Buffer) => {
          if (head.length > 0) stream.unshift(head);
          resolve(stream);
        });
        answered(outgoing)
          .then(accepted)
          .then(() => reject(new EngineError('nonsense', 'the Docker engine did not hand over the connection')))
          .catch(reject);
      });
    }),
  );
