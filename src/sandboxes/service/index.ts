import type { Call } from '../../contracts/call.ts';
import { type HarnessLanguage, noPlace, type Sandbox } from '../../contracts/sandbox.ts';
import { reasonOf } from '../docker/engine-error.ts';
import { once } from '../docker/once.ts';
import { commands, USERS } from './files.ts';
import { type Found, findService, type ServiceOptions } from './find.ts';
import { mend } from './mend.ts';
import { createRoom, type Room } from './room.ts';
import { type Caretaker, notClean, stateOf } from './state.ts';
import { trialAnswer, trialOf } from './trial.ts';

export type { ServiceOptions } from './find.ts';

type Prepared =
  | {
      readonly ok: true;
      readonly room: Room;
      readonly image: string;
      readonly unready: Readonly<Record<HarnessLanguage, string | undefined>>;
    }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Prepared => ({ ok: false, reason: `the service container cannot be used: ${reason}` });

/** Whether anybody is there already: what is not ours must not be ended with what is. */
async function occupied(care: Caretaker, call: Call): Promise<string | undefined> {
  const state = await stateOf(care, care.engine.patience(call));
  if (state.first === USERS.sandbox) {
    return `its first process is user ${USERS.sandbox}, as suspect code will be; put --user 65533:65533 into its options`;
  }
  return notClean(state);
}

/** Mends the container, looks around in it, and tries it out. */
async function furnish(found: Extract<Found, { ok: true }>, options: ServiceOptions, call: Call): Promise<Prepared> {
  const { engine, lacks, image } = found;
  const container = await mend(engine, found.container, engine.patience(call));
  const building = {
    ...commands(options.service, options.keeper),
    engine,
    container,
    keeper: options.keeper,
  };
  const reason = await occupied(building, call);
  if (reason !== undefined) return refuse(reason);
  const room = createRoom(building);
  const { harness, task } = trialOf(options.service.trial);
  const outcome = await room.place(harness).run(task, call);
  const left = await room.vacate();
  if (left !== undefined) return refuse(left);
  const answer = trialAnswer(outcome, lacks);
  return answer.ok ? { ok: true, room, image, unready: answer.unready } : refuse(`its trial failed: ${answer.reason}`);
}

async function prepare(found: Found, options: ServiceOptions, call: Call): Promise<Prepared> {
  if (!found.ok) return found;
  try {
    return await furnish(found, options, call);
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

/**
 * Executes in a container that is there: a service container of the job. What holds a container of our own, its options
 * must bring; units follow each other in it, and it is emptied between them. `known`: what was found of it already.
 */
export function createServiceSandbox(options: ServiceOptions, known?: Found): Sandbox {
  let image: string | undefined;
  let opened: Room | undefined;
  const prepared = once(
    async (_key: 'container', call) => {
      const answer = await prepare(known ?? (await findService(options, call)), options, call);
      if (answer.ok) [image, opened] = [answer.image, answer.room];
      return answer;
    },
    // An answer that was cut short by its caller is asked for again by the next one.
    (answer, call) => answer.ok || !(call.signal.aborted || options.clock.now() >= call.deadline),
  );
  return {
    parallelism: 1,
    ready: async ({ language }, call) => {
      const answer = await prepared('container', call);
      if (!answer.ok) return { ok: false, reason: answer.reason };
      const reason = answer.unready[language];
      return reason === undefined ? { ok: true } : { ok: false, reason };
    },
    describe: () => ({ backend: 'service', isolation: 'reduced', image }),
    open: async ({ language, ...harness }, call) => {
      const answer = await prepared('container', call);
      if (!answer.ok) return noPlace(answer.reason);
      const reason = answer.unready[language];
      return reason === undefined ? answer.room.place({ language, ...harness }) : noPlace(reason);
    },
    close: async () => {
      await opened?.vacate();
    },
  };
}
