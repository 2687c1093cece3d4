import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { SandboxJob, SandboxOutcome } from '../../contracts/sandbox.ts';
import { bootInput } from './boot.ts';
import { attach, awaitEnd, create, kill, ranOutOfMemory, remove, start } from './container.ts';
import type { Engine } from './engine.ts';
import { EngineError, reasonOf } from './engine-error.ts';
import { createFrames, type Frames } from './frames.ts';
import { impatiently } from './patience.ts';

/** After the end, what was written last is still on its way. */
const DRAIN_MS = 5000;

/** The exit code of a program that SIGKILL ended. */
const KILLED_EXIT = 137;

type Killed = 'timeout' | 'output' | 'memory' | undefined;

/** Ends a container once, and remembers why. */
function createKiller(engine: Engine, name: string) {
  let why: Killed;
  let done: Promise<void> = Promise.resolve();
  return {
    why: (): Killed => why,
    kill: (reason: Exclude<Killed, undefined>) => {
      if (why !== undefined) return;
      why = reason;
      // A container that has ended meanwhile cannot be killed; any other failure shows in the wait, which then does not end.
      done = kill(engine, name).catch(() => undefined);
    },
    settled: () => done,
  };
}

/** Resolves when the stream is over; `broken` when it was not the engine's format. */
function drain(stream: Duplex, frames: Frames, full: () => void): Promise<'whole' | 'broken'> {
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      const state = frames.push(chunk);
      if (state === 'open') return;
      if (state === 'full') full();
      resolve(state === 'full' ? 'whole' : 'broken');
      stream.destroy();
    });
    stream.once('end', () => resolve('whole'));
    stream.once('close', () => resolve('whole'));
    // A program may end without having read its input: the engine then cuts the connection, which is no failure.
    stream.on('error', () => resolve('whole'));
  });
}

/** What stopped it: us (then it shows the signal; otherwise it had ended by itself just before), or the kernel. */
async function stoppedBy(engine: Engine, name: string, tried: Killed, exitCode: number, call: Call): Promise<Killed> {
  if (tried === 'output' || (tried === 'timeout' && exitCode === KILLED_EXIT)) return tried;
  return (await ranOutOfMemory(engine, name, engine.patience(call))) ? 'memory' : undefined;
}

async function converse(
  engine: Engine,
  name: string,
  stream: Duplex,
  job: SandboxJob,
  call: Call,
): Promise<SandboxOutcome> {
  const frames = createFrames(job.outputLimit);
  const killer = createKiller(engine, name);
  const drained = drain(stream, frames, () => killer.kill('output'));
  await start(engine, name, engine.patience(call));
  const timer = setTimeout(() => killer.kill('timeout'), job.timeoutMs);
  try {
    stream.end(bootInput(job));
    const exitCode = await awaitEnd(engine, name, engine.patience(call, job.timeoutMs + engine.answerMs));
    clearTimeout(timer);
    const end = await impatiently(engine.patience(call, DRAIN_MS), (signal) => orAborted(drained, signal));
    if (end === 'broken') throw new EngineError('nonsense', "the Docker engine's output stream is not understood");
    const killed = await stoppedBy(engine, name, killer.why(), exitCode, call);
    return { kind: 'ran', stdout: frames.stdout(), exitCode, killed };
  } finally {
    clearTimeout(timer);
    await killer.settled();
  }
}

/** Whoever made the signal knows why it fired, and says so. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new EngineError('interrupted', 'given up')), { once: true });
    work.then(resolve, reject);
  });

/**
 * One job in one new container, which is gone when this returns, whatever happened; if it could not be removed, that is
 * logged, and `close` and the sweep try again.
 */
export async function runInContainer(
  engine: Engine,
  spec: unknown,
  job: SandboxJob,
  call: Call,
  log: Log,
): Promise<SandboxOutcome> {
  const name = `bluecode-${randomUUID()}`;
  let stream: Duplex | undefined;
  try {
    if (call.signal.aborted) return { kind: 'failed', reason: 'the run was interrupted' };
    await create(engine, name, spec, engine.patience(call));
    stream = await attach(engine, name, engine.patience(call));
    return await converse(engine, name, stream, job, call);
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  } finally {
    stream?.destroy();
    if (!(await remove(engine, name))) log.warn(`the sandbox container ${name} could not be removed yet`);
  }
}
