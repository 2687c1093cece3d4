import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import type { Engine } from './engine.ts';
import { reasonOf } from './engine-error.ts';
import type { Container } from './making.ts';
import { impatiently, orAborted } from './patience.ts';
import type { Pool } from './pool.ts';

/** Beyond a task's own time-out: the keeper ends the task itself; a place that does not even do that is given up. */
const GRACE_MS = 8000;

/** The kernel took the keeper along: what the task did with the memory is known, what it printed is not. */
const OUT_OF_MEMORY: SandboxOutcome = {
  kind: 'ran',
  stdout: new Uint8Array(),
  exitCode: 137,
  killed: 'memory',
};

/** A place with a container of its own, taken at once, and another one when a task has spoiled it. */
export function createPlace(pool: Pool, engine: Engine, harness: Harness): Place {
  const oneAtATime = pLimit(1);
  const closing = new AbortController();
  let coming: Promise<Container> | undefined;
  const take = (): Promise<Container> => {
    coming ??= pool.take(harness);
    // Whoever runs something hears of it.
    coming.catch(() => undefined);
    return coming;
  };
  const discard = () => {
    coming?.then(pool.discard, () => undefined);
    coming = undefined;
  };
  const attempt = async (task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
    const patient = { signal: AbortSignal.any([call.signal, closing.signal]), deadline: call.deadline };
    let container: Container | undefined;
    try {
      const mine = await impatiently(engine.patience(patient, engine.answerMs * 2), (signal) =>
        orAborted(take(), signal),
      );
      container = mine;
      const wait = engine.patience(patient, task.timeoutMs + GRACE_MS);
      const outcome = await impatiently(wait, (signal) => orAborted(mine.keeper.run(task), signal));
      if (mine.keeper.spent()) discard();
      return outcome;
    } catch (error) {
      const ended = container?.keeper.spent() === true && !patient.signal.aborted;
      const memory = ended && (await container?.outOfMemory());
      discard();
      return memory === true ? OUT_OF_MEMORY : { kind: 'failed', reason: reasonOf(error) };
    }
  };
  void take();
  return {
    run: (task, call) =>
      oneAtATime(async () => {
        if (closing.signal.aborted) return { kind: 'failed', reason: 'the place was closed' };
        if (call.signal.aborted) return { kind: 'failed', reason: 'the run was interrupted' };
        return attempt(task, call);
      }),
    close: async () => {
      closing.abort();
      discard();
    },
  };
}
