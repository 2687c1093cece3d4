import type { Duplex } from 'node:stream';
import { z } from 'zod';
import type { Engine } from '../docker/engine.ts';
import { EngineError } from '../docker/engine-error.ts';
import { createFrames } from '../docker/frames.ts';
import { impatiently, type Patience } from '../docker/patience.ts';

const created = z.object({ Id: z.string().min(1) });
const ended = z.object({ Running: z.boolean(), ExitCode: z.int().nullable() });

/** Answers of our own programs are short: more than this is not theirs. */
const LONGEST_ANSWER = 64 * 1024;

/** A program that is to run in a container that is there. */
export type Program = {
  readonly command: readonly string[];
  readonly user: number;
};

type Started = { readonly id: string; readonly stream: Duplex };

/** Starts it; its standard streams are the connection. */
export async function begin(engine: Engine, container: string, program: Program, wait: Patience): Promise<Started> {
  const body = {
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    Tty: false,
    Privileged: false,
    User: `${program.user}:${program.user}`,
    WorkingDir: '/tmp',
    Cmd: program.command,
  };
  const path = `/containers/${container}/exec`;
  const { Id } = await engine.ask(created, { method: 'POST', path, body, patience: wait });
  const start = { Detach: false, Tty: false };
  const stream = await engine.hijack({ method: 'POST', path: `/exec/${Id}/start`, body: start, patience: wait });
  return { id: Id, stream };
}

async function drained(stream: Duplex): Promise<string> {
  const unwrap = createFrames();
  const parts: Uint8Array[] = [];
  let size = 0;
  const chunks: AsyncIterable<Buffer, unknown, undefined> = stream;
  for await (const chunk of chunks) {
    const bytes = unwrap(chunk);
    size += bytes?.length ?? 0;
    if (bytes === undefined || size > LONGEST_ANSWER) {
      throw new EngineError('nonsense', 'what came from the service container is not understood');
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Runs it to its end; gives what it printed, and throws when it did not end well or not in time. */
export async function runToEnd(engine: Engine, container: string, program: Program, wait: Patience): Promise<string> {
  const { id, stream } = await begin(engine, container, program, wait);
  stream.on('error', () => undefined);
  try {
    const printed = await impatiently(wait, (signal) => {
      signal.addEventListener('abort', () => stream.destroy(), { once: true });
      return drained(stream);
    });
    const { Running, ExitCode } = await engine.ask(ended, { method: 'GET', path: `/exec/${id}/json`, patience: wait });
    if (Running || ExitCode !== 0) {
      throw new EngineError(
        'refused',
        `a program of ours ended in the service container with ${ExitCode ?? 'no code'}`,
      );
    }
    return printed;
  } finally {
    stream.destroy();
  }
}
