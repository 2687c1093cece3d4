import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import { reasonOf } from '../docker/engine-error.ts';
import { createFrames } from '../docker/frames.ts';
import { impatiently, orAborted, type Patience } from '../docker/patience.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { type Keeper, talkTo } from '../keeper/keeper.ts';
import { begin } from './exec.ts';
import { USERS } from './files.ts';
import { type Caretaker, clean } from './state.ts';

/** Beyond a task's own time-out: the keeper ends the task itself; one that does not even do that is given up. */
const GRACE_MS = 8000;
/** A place that is not closed and runs nothing for this long makes room for another, and is made again when needed. */
const IDLE_MS = 1000;
const LOOK_MS = 20;

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

type Tenant = { readonly who: symbol; readonly keeper: Keeper; since: number };

const failed = (reason: string): SandboxOutcome => ({ kind: 'failed', reason });

/** Everything in a service container shares its processes and its scratch folder: there is one place at a time. */
export function createRoom(building: Building): Room {
  const { engine, container, environment } = building;
  const oneAtATime = pLimit(1);
  let tenant: Tenant | undefined;
  let used = false;
  let lost: string | undefined;

  const vacate = async (): Promise<string | undefined> => {
    tenant?.keeper.end();
    tenant = undefined;
    if (used) lost = await clean(building);
    used = lost !== undefined;
    return lost;
  };
  const enter = async (who: symbol, harness: Harness, wait: Patience): Promise<Tenant> => {
    if (tenant?.who === who) return tenant;
    await vacate();
    if (lost !== undefined) throw new Error(`the service container could not be made clean again: ${lost}`);
    used = true;
    const program = { command: building.enter, user: USERS.sandbox, environment };
    const { stream } = await begin(engine, container.Id, program, wait);
    tenant = { who, keeper: talkTo(stream, createFrames(), harness, building.keeper), since: performance.now() };
    return tenant;
  };
  const attempt = async (who: symbol, harness: Harness, task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
    try {
      const mine = await enter(who, harness, engine.patience(call));
      const wait = engine.patience(call, task.timeoutMs + GRACE_MS);
      const outcome = await impatiently(wait, (signal) => orAborted(mine.keeper.run(task), signal));
      mine.since = performance.now();
      if (mine.keeper.spent()) await vacate();
      return outcome;
    } catch (error) {
      if (tenant?.who === who) await vacate();
      return failed(reasonOf(error));
    }
  };
  const taken = (who: symbol): boolean =>
    tenant !== undefined && tenant.who !== who && performance.now() - tenant.since < IDLE_MS;

  const place = (harness: Harness): Place => {
    const who = Symbol('place');
    const closing = new AbortController();
    const run = async (task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
      const mine = { signal: AbortSignal.any([call.signal, closing.signal]), deadline: call.deadline };
      for (;;) {
        if (closing.signal.aborted) return failed('the place was closed');
        if (call.signal.aborted) return failed('the run was interrupted');
        const outcome = await oneAtATime(async () =>
          taken(who) || closing.signal.aborted ? undefined : attempt(who, harness, task, mine),
        );
        if (outcome !== undefined) return outcome;
        await sleep(LOOK_MS);
      }
    };
    const close = async (): Promise<void> => {
      closing.abort();
      await oneAtATime(async () => {
        if (tenant?.who === who) await vacate();
      });
    };
    return { run, close };
  };
  return { place, vacate: () => oneAtATime(vacate) };
}
