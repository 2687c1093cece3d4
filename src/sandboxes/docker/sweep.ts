import { z } from 'zod';
import type { Call } from '../../contracts/call.ts';
import { remove } from './container.ts';
import { LABELS } from './container-spec.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { reasonOf } from './engine-error.ts';
import { lifeOf, type Owner, ownerSchema, thisOwner } from './owner.ts';
import { connect } from './preflight.ts';

export type SweepOptions = EngineOptions & {
  /** The run whose containers go whatever state they are in. Without it only abandoned ones do. */
  readonly run?: string | undefined;
};

/** `failed`: to be removed, and still there. `kept`: they belong to runs that are alive, or may be. */
export type SweepResult =
  | { readonly kind: 'swept'; readonly removed: number; readonly kept: number; readonly failed: number }
  | { readonly kind: 'no-engine'; readonly reason: string };

const listed = z.array(z.object({ Id: z.string().min(1), Labels: z.record(z.string(), z.string()) }));
type Listed = z.infer<typeof listed>[number];

function ownerIn(labels: Listed['Labels']): Owner | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(labels[LABELS.owner] ?? '')).data;
  } catch {
    return undefined;
  }
}

/** A container whose labels cannot be read is judged by what can be: it stays until something says that it is abandoned. */
async function isAbandoned(labels: Listed['Labels'], me: Owner, { address }: Engine): Promise<boolean> {
  const deadline = Number(labels[LABELS.deadline] ?? Number.NaN);
  if (Number.isFinite(deadline) && deadline < Date.now()) return true;
  // Others may share an engine elsewhere, from machines that cannot be seen here.
  if (address.remote) return false;
  const owner = ownerIn(labels);
  return owner !== undefined && (await lifeOf(owner, me)) === 'gone';
}

/** Every container that carries our label, and the ones among them that are to go. */
async function removeFrom(engine: Engine, run: string | undefined, abandoned: boolean, call: Call) {
  const label = !abandoned && run !== undefined ? `${LABELS.run}=${run}` : LABELS.run;
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
  const path = `/containers/json?all=1&filters=${filters}`;
  const found = await engine.ask(listed, { method: 'GET', path, patience: engine.patience(call) });
  const me = await thisOwner();
  const counts = { removed: 0, kept: 0, failed: 0 };
  for (const { Id, Labels } of found) {
    const own = run !== undefined && Labels[LABELS.run] === run;
    if (!own && !(abandoned && (await isAbandoned(Labels, me, engine)))) counts.kept += 1;
    else if (await remove(engine, Id)) counts.removed += 1;
    else counts.failed += 1;
  }
  return counts;
}

/** Removes a run's own containers and no others. */
export const removeOwn = (engine: Engine, run: string, call: Call) => removeFrom(engine, run, false, call);

/**
 * Removes the given run's containers, and any whose owner is gone or whose deadline has passed; never another live
 * run's. Never throws: where there is no engine, there is nothing to sweep.
 */
export async function sweep(options: SweepOptions, call: Call): Promise<SweepResult> {
  const connected = await connect(options, call);
  if (!connected.ok) return { kind: 'no-engine', reason: connected.reason };
  try {
    return { kind: 'swept', ...(await removeFrom(connected.engine, options.run, true, call)) };
  } catch (error) {
    return { kind: 'no-engine', reason: reasonOf(error) };
  }
}
