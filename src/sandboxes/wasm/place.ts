import type { Call, Clock } from '../../contracts/call.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import { reasonOf } from '../docker/engine-error.ts';
import { impatiently, orAborted, patience } from '../docker/patience.ts';
import { type Children, checked } from './children.ts';
import { ChildGone, type Talk } from './process.ts';

/** Beyond a task's own time-out: for building its machine. A child that has not answered then is replaced. */
const GRACE_MS = 15_000;

export type PlaceOptions = {
  readonly children: Children;
  readonly clock: Clock;
  readonly harness: Harness;
  /** Why nothing can be run in this language. */
  readonly lacking: string | undefined;
};

class Silent extends Error {}

/** Every task gets a machine of its own, so that a place is no more than the right to have one made. */
export function createPlace({ children, clock, harness, lacking }: PlaceOptions): Place {
  const running = new Set<() => void>();
  let closed = false;

  const attempt = async (task: SandboxTask, signal: AbortSignal): Promise<SandboxOutcome> => {
    const { talk, number } = await children.prepare(harness);
    const { modules, timeoutMs, outputLimit, input } = task;
    const given = { harness: number, modules, timeoutMs, outputLimit };
    const { id, answer } = talk.ask({ kind: 'run', task: given }, input);
    const stop = () => {
      talk.ask({ kind: 'stop', run: id }).answer.catch(() => undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
    running.add(stop);
    try {
      const { ended, body } = checked(await withinReason(answer, talk, timeoutMs + GRACE_MS));
      if (ended === undefined || body.length > outputLimit)
        throw new Error('what came from the wasm process is not understood');
      return { kind: 'ran', stdout: body, exitCode: ended.exit, killed: ended.killed ?? undefined };
    } finally {
      running.delete(stop);
      signal.removeEventListener('abort', stop);
    }
  };

  return {
    run: async (task, call: Call) => {
      if (lacking !== undefined) return { kind: 'failed', reason: lacking };
      if (closed) return { kind: 'failed', reason: 'the place was closed' };
      try {
        const bounds = patience(2 * (task.timeoutMs + 2 * GRACE_MS), call, clock);
        return await impatiently(bounds, (signal) =>
          orAborted(
            twice(() => attempt(task, signal)),
            signal,
          ),
        );
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error) };
      }
    },
    close: async () => {
      closed = true;
      for (const stop of running) stop();
    },
  };
}

/** A child that another task has brought down is not this task's fault: once more, in a new one. */
async function twice(attempt: () => Promise<SandboxOutcome>): Promise<SandboxOutcome> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ChildGone) return attempt();
    throw error;
  }
}

/** @throws Error when there is no answer in time: then the child is gone, too */
function withinReason<T>(answer: Promise<T>, talk: Talk, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Silent('the wasm process did not answer'));
      talk.end('the wasm process did not answer');
    }, milliseconds);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
