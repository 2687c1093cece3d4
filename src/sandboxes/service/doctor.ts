import type { Call } from '../../contracts/call.ts';
import { findService, type ServiceOptions } from './find.ts';
import { mendsOf } from './inspection.ts';

export type ServiceReport = {
  readonly container: string;
  /** Whether the engine's word makes it fit; a trial comes before its first use. */
  readonly usable: boolean;
  readonly reason: string | undefined;
  /** What would be put right before its first use. */
  readonly mends: readonly string[];
};

/** Looks at the container that was named; changes nothing. */
export async function reportOnService(options: ServiceOptions, call: Call): Promise<ServiceReport> {
  const found = await findService(options, call);
  const { container } = options;
  if (!found.ok) return { container, usable: false, reason: found.reason, mends: [] };
  const { networks, limits } = mendsOf(found.container);
  const mends = [
    ...networks.map((network) => `it would be taken off the network ${network}`),
    ...Object.entries(limits).map(([name, value]) => `${name} would be limited to ${value}`),
  ];
  return { container, usable: true, reason: undefined, mends };
}
