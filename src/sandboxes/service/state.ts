import { z } from 'zod';
import { type Engine, parseAnswer } from '../docker/engine.ts';
import { EngineError } from '../docker/engine-error.ts';
import { ownPatience, type Patience } from '../docker/patience.ts';
import { runToEnd } from './exec.ts';
import { USERS } from './files.ts';
import type { Inspected } from './inspection.ts';
import { foldersOf } from './inspection.ts';
import { inspect } from './locate.ts';
import { mend } from './mend.ts';

/** Cleaning goes on after the run was given up, but not for ever. */
const CLEAN_MS = 15_000;
const ATTEMPTS = 2;

const count = z.int().min(0);
const stateSchema = z.object({
  alive: count,
  ended: count,
  first: z.int().nullable(),
  left: z.array(z.string()),
  shared: count,
  routes: z.array(z.string()),
});
type State = z.infer<typeof stateSchema>;

/** What is done in a service container between tasks: by whom, with which programs. */
export type Caretaker = {
  readonly engine: Engine;
  readonly container: Inspected;
  readonly reset: (folders: readonly string[]) => readonly string[];
  readonly look: (folders: readonly string[]) => readonly string[];
};

/** What is in the container now. @throws EngineError */
export async function stateOf(care: Caretaker, wait: Patience): Promise<State> {
  const { engine, container } = care;
  const command = care.look(foldersOf(container));
  const printed = await runToEnd(engine, container.Id, { command, user: USERS.looker }, wait);
  return parseAnswer(stateSchema, printed, 'what is in the service container');
}

/** Why nothing may be executed there now; undefined when nothing is in the way. */
export function notClean({ alive, ended, left, shared, routes }: State): string | undefined {
  if (alive > 0) return `${alive} processes of user ${USERS.sandbox} run in it`;
  if (ended > 0) return `${ended} ended processes are not reaped by its first one (--init would)`;
  if (left.length > 0) return `user ${USERS.sandbox} has left something in ${left.join(', ')}`;
  if (shared > 0) return 'shared memory is left in it';
  return routes.length === 0 ? undefined : `it has a network (${routes.join(', ')})`;
}

async function wipe(care: Caretaker): Promise<string | undefined> {
  const { engine, container } = care;
  const wait = ownPatience(CLEAN_MS);
  const command = care.reset(foldersOf(container));
  try {
    await runToEnd(engine, container.Id, { command, user: USERS.sandbox }, wait);
  } catch (error) {
    // What is left of a task may have ended it: that it is clean is for another to say, or else it is begun anew.
    if (!(error instanceof EngineError)) throw error;
  }
  return notClean(await stateOf(care, wait));
}

/** Ends everything in the container and starts it again: the one thing that nothing survives. */
async function restart(care: Caretaker): Promise<string | undefined> {
  const { engine, container } = care;
  const wait = ownPatience(CLEAN_MS);
  await engine.say({ method: 'POST', path: `/containers/${container.Id}/restart?t=0`, patience: wait });
  await mend(engine, await inspect(engine, container.Id, wait), wait);
  return notClean(await stateOf(care, wait));
}

/** Ends what runs as the sandbox's user and removes what it left. Gives the reason when that cannot be achieved. */
export async function clean(care: Caretaker): Promise<string | undefined> {
  let reason: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    reason = await wipe(care).catch(said);
    if (reason === undefined) return undefined;
  }
  return restart(care).catch(said);
}

const said = (error: unknown): string => {
  if (error instanceof EngineError) return error.message;
  throw error;
};
