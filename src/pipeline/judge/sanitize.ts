import { applies, type Site, select } from './arguments.ts';
import type { Run } from './machine.ts';
import { isMethod } from './sinks.ts';
import { cleanTaints, HARMLESS_VALUE, mapTaints, mergeTaints, UNKNOWN, type Value } from './value.ts';

/** What a sanitizer of the vocabulary gives back; undefined when the call is none. */
export function sanitized(run: Run, site: Site): Value | undefined {
  const entries = run.index.sanitizers
    .find(site.symbol, site.last, isMethod(site))
    .filter((entry) => applies(site, entry.when));
  if (entries.length === 0) return undefined;
  const [entry] = entries;
  const inputs = select(site, entry?.argument ?? 0);
  const kinds = entries.flatMap((one) => one.for);
  if (kinds.includes('*')) return HARMLESS_VALUE;
  const taints = mergeTaints((inputs.length > 0 ? inputs : site.given).map((input) => input.value.taints));
  const makes = run.index.propagators
    .find(site.symbol, site.last, isMethod(site))
    .some((one) => one.makes === 'normalised');
  return {
    ...UNKNOWN,
    taints: mapTaints(cleanTaints(taints, kinds), { direct: false }),
    normalised: makes,
    harmless: new Set(kinds),
  };
}
