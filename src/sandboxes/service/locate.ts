import { z } from 'zod';
import type { Call } from '../../contracts/call.ts';
import type { Engine } from '../docker/engine.ts';
import { EngineError, excerpt, reasonOf } from '../docker/engine-error.ts';
import type { Patience } from '../docker/patience.ts';
import { type Inspected, inspectedSchema } from './inspection.ts';

const listed = z.array(z.object({ Id: z.string().min(1) }));
const LABEL = 'label:';

export type Located =
  | { readonly ok: true; readonly container: Inspected }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Located => ({ ok: false, reason });

/** What the engine says of a container, by its id or name. */
export const inspect = (engine: Engine, name: string, patience: Patience): Promise<Inspected> =>
  engine.ask(inspectedSchema, {
    method: 'GET',
    path: `/containers/${encodeURIComponent(name)}/json`,
    patience,
  });

/** The ids of the running containers that carry a label. */
async function labelled(engine: Engine, label: string, call: Call): Promise<readonly string[]> {
  const filters = encodeURIComponent(JSON.stringify({ label: [label], status: ['running'] }));
  const path = `/containers/json?filters=${filters}`;
  return (await engine.ask(listed, { method: 'GET', path, patience: engine.patience(call) })).map(({ Id }) => Id);
}

/** Finds the container that a user means: by id, by name, or by `label:KEY=VALUE`. Never throws. */
export async function locate(engine: Engine, asked: string, call: Call): Promise<Located> {
  try {
    if (!asked.startsWith(LABEL)) return { ok: true, container: await inspect(engine, asked, engine.patience(call)) };
    const label = asked.slice(LABEL.length);
    const [only, ...more] = await labelled(engine, label, call);
    if (only === undefined) return refuse(`no running container has the label ${excerpt(label)}`);
    if (more.length > 0) return refuse(`${more.length + 1} running containers have the label ${excerpt(label)}`);
    return { ok: true, container: await inspect(engine, only, engine.patience(call)) };
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) {
      return refuse(`there is no container ${excerpt(asked)} on this Docker engine`);
    }
    return refuse(reasonOf(error));
  }
}
