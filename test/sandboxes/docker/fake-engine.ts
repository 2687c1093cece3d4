import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** Answers one request: `hang` never does; a pair is status and body; a function does as it likes. */
export type Answer =
  | 'hang'
  | readonly [status: number, body: unknown]
  | ((request: IncomingMessage, response: ServerResponse) => void);

export type FakeEngine = {
  readonly socket: string;
  /** `METHOD /path`, versions taken away, in order. */
  readonly asked: readonly string[];
};

/** What an engine in good health says. */
export const HEALTHY: Readonly<Record<string, Answer>> = {
  'GET /version': [200, { Version: '28.0.1', ApiVersion: '1.48', MinAPIVersion: '1.24' }],
  'GET /info': [
    200,
    {
      OSType: 'linux',
      CgroupVersion: '2',
      MemoryLimit: true,
      PidsLimit: true,
      CpuCfsQuota: true,
      SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
    },
  ],
};

/** One frame of the attach stream. */
export function frame(stream: number, payload: string): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(Buffer.byteLength(payload), 4);
  return Buffer.concat([header, Buffer.from(payload)]);
}

/** Names differ from run to run, so routes leave them out: `/containers/NAME/start` is `/containers/*` + `/start`. */
const routeOf = (request: IncomingMessage): string => {
  const path = (request.url ?? '').replace(/^\/v1\.\d+/, '').replace(/\?.*$/, '');
  return `${request.method} ${path.replace(/^\/containers\/(?!create|json)[^/]+/, '/containers/*')}`;
};

function reply(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (typeof answer === 'function') {
    answer(request, response);
    return;
  }
  const [status, body] = answer;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A server on a socket that answers as told, and 404 to what it was not told. Ends with the test. */
export async function fakeEngine(
  answers: Readonly<Record<string, Answer>>,
  attached: (stream: Duplex) => void = (stream) => stream.end(),
): Promise<FakeEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'bluecode-fake-'));
  const asked: string[] = [];
  const socket = join(folder, 'docker.sock');
  const server = createServer((request, response) => {
    const route = routeOf(request);
    asked.push(route);
    request.resume();
    reply(answers[route] ?? [404, { message: 'page not found' }], request, response);
  });
  server.on('upgrade', (request, stream: Duplex) => {
    asked.push(routeOf(request));
    stream.on('error', () => undefined);
    const answer = answers[routeOf(request)];
    if (Array.isArray(answer)) {
      stream.end(`HTTP/1.1 ${answer[0]} no\r\nConnection: close\r\n\r\n${JSON.stringify(answer[1])}`);
      return;
    }
    stream.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
    attached(stream);
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { socket, asked };
}
