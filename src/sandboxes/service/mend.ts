import type { Engine } from '../docker/engine.ts';
import { EngineError } from '../docker/engine-error.ts';
import type { Patience } from '../docker/patience.ts';
import { type Inspected, mendsOf } from './inspection.ts';
import { inspect } from './locate.ts';

/**
 * Takes a running container off its networks and gives it the limits that it has not. Looks again afterwards: an engine
 * that agrees and does nothing is found out. Gives the container as it is then.
 */
export async function mend(engine: Engine, found: Inspected, wait: Patience): Promise<Inspected> {
  const { networks, limits } = mendsOf(found);
  for (const network of networks) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    await engine.say({ method: 'POST', path, body: { Container: found.Id, Force: true }, patience: wait });
  }
  if (Object.keys(limits).length > 0) {
    await engine.say({ method: 'POST', path: `/containers/${found.Id}/update`, body: limits, patience: wait });
  }
  if (networks.length === 0 && Object.keys(limits).length === 0) return found;
  const now = await inspect(engine, found.Id, wait);
  const left = mendsOf(now);
  if (left.networks.length > 0) throw new EngineError('nonsense', 'the engine does not take it off its network');
  // A kernel that does not count swap keeps no limit of it; that alone is no reason not to use the container.
  const excused = now.HostConfig.Memory <= 0 ? [] : ['Memory', 'MemorySwap'];
  const missing = Object.keys(left.limits).filter((name) => !excused.includes(name));
  if (missing.length > 0) throw new EngineError('nonsense', `the engine does not limit its ${missing.join(', ')}`);
  return now;
}
