import type { Duplex } from 'node:stream';
import { z } from 'zod';
import type { Harness, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import type { KeeperFiles } from './files.ts';
import { createWire, greeting, type KeeperFrame, taskFrames } from './wire.ts';

const readySchema = z.object({ error: z.string(), kept: z.string() });
const endSchema = z.object({
  exit: z.int(),
  killed: z.enum(['timeout', 'output', 'memory']).nullable(),
  spoiled: z.boolean(),
});

/**
 * What the first keeper of a harness in one image says before it runs anything, and all later ones are told, so that they
 * need not make it anew: compiled code. It is never read here.
 */
export type Kept = WeakMap<Harness, string>;

/** A talk with one keeper, over the connection to it. One task at a time. */
export type Keeper = {
  /** Resolves when the harness is loaded. @throws Error when it is not */
  readonly ready: Promise<void>;
  /** @throws Error when the keeper ends, or says what no keeper says */
  run(task: SandboxTask): Promise<SandboxOutcome>;
  /** True once it can run nothing more: it has ended, or could not take away what a task had left. */
  spent(): boolean;
  end(): void;
};

function parsed<T>(schema: z.ZodType<T>, payload: Buffer): T {
  return schema.parse(JSON.parse(payload.toString('utf8')));
}

/** What has arrived and was not yet taken. */
function createInbox(stream: Duplex, unwrap: (chunk: Buffer) => Uint8Array | undefined) {
  const wire = createWire();
  const queue: KeeperFrame[] = [];
  let over: Error | undefined;
  let wake: () => void = () => undefined;
  const end = (why: string) => {
    over ??= new Error(why);
    stream.destroy();
    wake();
  };
  stream.on('data', (chunk: Buffer) => {
    const bytes = unwrap(chunk);
    const frames = bytes === undefined ? undefined : wire(bytes);
    if (frames === undefined) return end(NONSENSE);
    queue.push(...frames);
    wake();
  });
  stream.on('error', () => end('the connection to the sandbox broke'));
  stream.once('close', () => end('the sandbox ended'));
  stream.once('end', () => end('the sandbox ended'));
  const next = async (): Promise<KeeperFrame> => {
    for (;;) {
      const frame = queue.shift();
      if (frame !== undefined) return frame;
      if (over !== undefined) throw over;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { next, end, over: () => over !== undefined };
}

const NONSENSE = 'what came from the sandbox is not understood';

/** `unwrap` takes the transport's own framing off; undefined from it means that it was broken. */
export function talkTo(
  stream: Duplex,
  unwrap: (chunk: Buffer) => Uint8Array | undefined,
  harness: Harness,
  files: KeeperFiles,
  kept: Kept,
): Keeper {
  const { next, end, over } = createInbox(stream, unwrap);
  const begin = async (): Promise<void> => {
    stream.write(greeting(harness, files, kept.get(harness) ?? ''));
    const { letter, payload } = await next();
    const answer = letter === 'r' ? parsed(readySchema, payload) : { error: 'no greeting', kept: '' };
    if (answer.error !== '') throw new Error(`the harness could not be loaded: ${answer.error}`);
    if (answer.kept !== '' && !kept.has(harness)) kept.set(harness, answer.kept);
  };
  const ready = begin();
  ready.catch(() => undefined);

  const run = async (task: SandboxTask): Promise<SandboxOutcome> => {
    await ready;
    stream.write(taskFrames(task));
    const kept: Buffer[] = [];
    let room = task.outputLimit;
    for (;;) {
      const { letter, payload } = await next();
      if (letter === 'r') throw new Error(NONSENSE);
      if (letter === 'e') {
        const { exit, killed, spoiled } = parsed(endSchema, payload);
        if (spoiled) end('a task has left something that cannot be taken away');
        return { kind: 'ran', stdout: Buffer.concat(kept), exitCode: exit, killed: killed ?? undefined };
      }
      kept.push(payload.subarray(0, room));
      room -= Math.min(room, payload.length);
    }
  };
  return { ready, run, spent: over, end: () => end('the sandbox was closed') };
}
