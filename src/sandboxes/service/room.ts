import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import { EngineError, reasonOf } from '../docker/engine-error.ts';
import { createFrames } from '../docker/frames.ts';
import { impatiently, type Patience } from '../docker/patience.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { type Keeper, talkTo } from '../keeper/keeper.ts';
import { begin } from './exec.ts';
import { USERS } from './files.ts';
import { type Caretaker, clean } from './state.ts';

/** Beyond a task's own time-out: the keeper ends the task itself; one that does not even do that is given up. */
const GRACE_MS = 5000;

export type Building = Caretaker & {
  /** The keeper, and what stands before it. */
  readonly enter: readonly string[];
  readonly keeper: KeeperFiles;
};

/** The one room that a service container has. */
export type Room = {
  /** Places take turns; where another place's turn was before, everything of it is removed first. */
  place(harness: Harness): Place;
  /** Ends whatever is going on, and removes what it left. Gives the reason when that cannot be achieved. */
  vacate(): Promise<string | undefined>;
};

type Tenant = { readonly who: symbol; readonly keeper: Keeper };

/** Whoever made the signal knows why it fired, and says so. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const give = () => reject(new EngineError('interrupted', 'given up'));
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject);
  });

/** Everything in a service container shares its processes and its scratch folder: there is one place at a time. */
export function createRoom(building: Building): Room {
  const { engine, container, environment } = building;
  const oneAtATime = pLimit(1);
  let tenant: Tenant | undefined;
  let used = false;
  let lost: string | undefined;

  const vacate = async (): Promise<string | undefined> => {
    if (!used) return undefined;
    tenant?.keeper.end();
    tenant = undefined;
    lost = await clean(building);
    used = lost !== undefined;
    return lost;
  };
  const enter = async (who: symbol, harness: Harness, wait: Patience): Promise<Keeper> => {
    if (tenant?.who === who) return tenant.keeper;
    await vacate();
    if (lost !== undefined) throw new Error(`the service container could not be made clean again: ${lost}`);
    used = true;
    const program = { command: building.enter, user: USERS.sandbox, environment };
    const { stream } = await begin(engine, container.Id, program, wait);
    const keeper = talkTo(stream, createFrames(), harness, building.keeper);
    tenant = { who, keeper };
    return keeper;
  };
  const attempt = async (who: symbol, harness: Harness, task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
    const patience = engine.patience(call, task.timeoutMs + GRACE_MS + engine.answerMs);
    try {
      return await impatiently(patience, async (signal) => {
        const keeper = await enter(who, harness, engine.patience(call));
        return orAborted(keeper.run(task), signal);
      });
    } catch (error) {
      if (tenant?.who === who) await vacate();
      return { kind: 'failed', reason: reasonOf(error) };
    }
  };
  return {
    place: (harness) => {
      const who = Symbol('place');
      return {
        run: (task, call) => oneAtATime(() => attempt(who, harness, task, call)),
        close: () =>
          oneAtATime(async () => {
            if (tenant?.who === who) await vacate();
          }),
      };
    },
    vacate: () => oneAtATime(vacate),
  };
}
