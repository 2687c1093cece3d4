import { randomUUID } from 'node:crypto';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { type Keeper, talkTo } from '../keeper/keeper.ts';
import { attach, create, remove, start } from './container.ts';
import type { Engine } from './engine.ts';
import { EngineError, reasonOf } from './engine-error.ts';
import { createFrames } from './frames.ts';
import { impatiently } from './patience.ts';

/** Beyond a task's own time-out: the keeper ends the task itself; a place that does not even do that is given up. */
const GRACE_MS = 5000;

/** One container with its keeper. */
type Container = { readonly keeper: Keeper; remove(): Promise<void> };

export type Making = {
  readonly engine: Engine;
  /** The body of the create request. */
  readonly spec: () => Promise<unknown>;
  readonly files: KeeperFiles;
  readonly log: Log;
};

/** Creates, attaches, starts, and hands the harness over. */
export async function makeContainer(making: Making, harness: Harness, call: Call): Promise<Container> {
  const { engine, log } = making;
  const name = `bluecode-${randomUUID()}`;
  const removed = async () => {
    if (!(await remove(engine, name))) log.warn(`the sandbox container ${name} could not be removed yet`);
  };
  try {
    await create(engine, name, await making.spec(), engine.patience(call));
    const stream = await attach(engine, name, engine.patience(call));
    await start(engine, name, engine.patience(call));
    const keeper = talkTo(stream, createFrames(), harness, making.files);
    return {
      keeper,
      remove: async () => {
        keeper.end();
        await removed();
      },
    };
  } catch (error) {
    await removed();
    throw error;
  }
}

/** Whoever made the signal knows why it fired, and says so. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new EngineError('interrupted', 'given up')), { once: true });
    work.then(resolve, reject);
  });

/** A place whose container is made when it is first needed, and again when a run has spoiled it. */
export function createPlace(making: Making, harness: Harness): Place {
  let container: Container | undefined;
  const discard = async () => {
    const spoiled = container;
    container = undefined;
    await spoiled?.remove();
  };
  return {
    run: async (task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
      if (call.signal.aborted) return { kind: 'failed', reason: 'the run was interrupted' };
      try {
        container ??= await makeContainer(making, harness, call);
        const { keeper } = container;
        const patience = making.engine.patience(call, task.timeoutMs + GRACE_MS + making.engine.answerMs);
        return await impatiently(patience, (signal) => orAborted(keeper.run(task), signal));
      } catch (error) {
        await discard();
        return { kind: 'failed', reason: reasonOf(error) };
      }
    },
    close: discard,
  };
}
