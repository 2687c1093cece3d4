import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Engine } from './engine.ts';
import { EngineError } from './engine-error.ts';
import { graceful, ownPatience, type Patience } from './patience.ts';

/** How long an interrupted request may still answer, so that what it made can be removed. */
const GRACE_MS = 3000;
/** Clean-up goes on after the run was given up, but not for ever: what is left then is swept by its label. */
const REMOVE_MS = 10_000;
const REMOVE_ATTEMPTS = 3;

const created = z.object({ Id: z.string() });
const inspected = z.object({ State: z.object({ OOMKilled: z.boolean() }) });
const post = { method: 'POST' } as const;
const at = (name: string, action: string): string => `/containers/${encodeURIComponent(name)}${action}`;

/**
 * Creates under a name that was chosen beforehand: it can be removed even when the answer never arrives. An
 * interruption waits a little for that answer, for a container that appears afterwards would be nobody's.
 */
export async function create(engine: Engine, name: string, body: unknown, wait: Patience): Promise<void> {
  const late = graceful(wait, GRACE_MS);
  try {
    const path = `/containers/create?name=${encodeURIComponent(name)}`;
    await engine.ask(created, { ...post, path, body, patience: late.patience });
  } finally {
    late.dispose();
  }
}

/** The container's standard streams, as one connection. */
export const attach = (engine: Engine, name: string, wait: Patience) =>
  engine.hijack({ ...post, path: at(name, '/attach?stream=1&stdin=1&stdout=1&stderr=1'), patience: wait });

export const start = async (engine: Engine, name: string, wait: Patience): Promise<void> => {
  await engine.say({ ...post, path: at(name, '/start'), patience: wait });
};

/** Whether the kernel ended a process of the container for want of memory. */
export const ranOutOfMemory = async (engine: Engine, name: string, wait: Patience): Promise<boolean> =>
  (await engine.ask(inspected, { method: 'GET', path: at(name, '/json'), patience: wait })).State.OOMKilled;

/** Kills and deletes. True when the container is no more; asks again when refused, not when nobody answers. */
export async function remove(engine: Engine, name: string): Promise<boolean> {
  const wait = ownPatience(Math.min(REMOVE_MS, engine.answerMs));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await engine.say({ method: 'DELETE', path: at(name, '?force=1&v=1'), patience: wait });
      return true;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (error.status === 404) return true;
      if (attempt === REMOVE_ATTEMPTS || error.failure === 'silent' || error.failure === 'unreachable') return false;
    }
    await sleep(200 * attempt);
  }
}
