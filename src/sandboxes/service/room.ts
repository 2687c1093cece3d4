import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import type { Harness, Place, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import { reasonOf } from '../docker/engine-error.ts';
import { createFrames } from '../docker/frames.ts';
import { impatiently, orAborted, type Patience } from '../docker/patience.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { type Keeper, type Kept, talkTo } from '../keeper/keeper.ts';
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

/** Who is in the room. */
type Tenancy = {
  /** The keeper of a place: there already, or after everybody else's has gone. */
  enter(who: symbol, harness: Harness, wait: Patience): Promise<Keeper>;
  /** Whether another place is in there, and not for long idle. */
  taken(who: symbol): boolean;
  /** Ends it if it is that place's, or anybody's; gives the reason when the room is not clean again. */
  end(who?: symbol): Promise<string | undefined>;
  touch(): void;
};

function createTenancy(building: Building): Tenancy {
  const { engine, container } = building;
  const kept: Kept = new WeakMap();
  let tenant: Tenant | undefined;
  let used = false;
  let lost: string | undefined;
  const end: Tenancy['end'] = async (who) => {
    if (who !== undefined && tenant?.who !== who) return undefined;
    tenant?.keeper.end();
    tenant = undefined;
    if (used) lost = await clean(building);
    used = lost !== undefined;
    return lost;
  };
  return {
    end,
    enter: async (who, harness, wait) => {
      if (tenant?.who === who) return tenant.keeper;
      await end();
      if (lost !== undefined) throw new Error(`the service container could not be made clean again: ${lost}`);
      used = true;
      const program = { command: building.enter, user: USERS.sandbox };
      const { stream } = await begin(engine, container.Id, program, wait);
      tenant = {
        who,
        keeper: talkTo(stream, createFrames(), harness, building.keeper, kept),
        since: performance.now(),
      };
      return tenant.keeper;
    },
    taken: (who) => tenant !== undefined && tenant.who !== who && performance.now() - tenant.since < IDLE_MS,
    touch: () => {
      if (tenant !== undefined) tenant.since = performance.now();
    },
  };
}

const failed = (reason: string): SandboxOutcome => ({ kind: 'failed', reason });

/** Everything in a service container shares its processes and its scratch folder: there is one place at a time. */
export function createRoom(building: Building): Room {
  const { engine } = building;
  const oneAtATime = pLimit(1);
  const tenancy = createTenancy(building);

  const attempt = async (who: symbol, harness: Harness, task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
    try {
      const keeper = await tenancy.enter(who, harness, engine.patience(call));
      const wait = engine.patience(call, task.timeoutMs + GRACE_MS);
      const outcome = await impatiently(wait, (signal) => orAborted(keeper.run(task), signal));
      tenancy.touch();
      if (keeper.spent()) await tenancy.end(who);
      return outcome;
    } catch (error) {
      await tenancy.end(who);
      return failed(reasonOf(error));
    }
  };

  const place = (harness: Harness): Place => {
    const who = Symbol('place');
    const closing = new AbortController();
    const run = async (task: SandboxTask, call: Call): Promise<SandboxOutcome> => {
      const mine = { signal: AbortSignal.any([call.signal, closing.signal]), deadline: call.deadline };
      for (;;) {
        if (closing.signal.aborted) return failed('the place was closed');
        if (call.signal.aborted) return failed('the run was interrupted');
        const outcome = await oneAtATime(async () =>
          tenancy.taken(who) || closing.signal.aborted ? undefined : attempt(who, harness, task, mine),
        );
        if (outcome !== undefined) return outcome;
        await sleep(LOOK_MS);
      }
    };
    const close = async (): Promise<void> => {
      closing.abort();
      await oneAtATime(() => tenancy.end(who));
    };
    return { run, close };
  };
  return { place, vacate: () => oneAtATime(() => tenancy.end()) };
}
