import type { Site } from './arguments.ts';
import { invoke } from './invoke.ts';
import type { Frame, Run } from './machine.ts';
import { VISITS_ELEMENTS } from './methods.ts';
import { extended } from './names.ts';
import { mapTaints, mergeTaints, UNKNOWN, type Value } from './value.ts';

/** Functions given to a call see what the call sees: `names.map(name => …)`. */
export function runCallbacks(run: Run, frame: Frame, site: Site, uncertain = false): readonly Value[] {
  const taints = mergeTaints([
    site.receiver?.value.taints ?? [],
    ...site.given.map((argument) => argument.value.taints),
  ]);
  if (taints.length === 0) return [];
  const element = { ...UNKNOWN, taints: mapTaints(taints, { direct: false, ...(uncertain ? { uncertain } : {}) }) };
  // What the first one is, is known by name: an uploaded file, whose `path` its sender did not choose.
  const first = VISITS_ELEMENTS.has(site.last)
    ? { ...element, symbol: extended(site.receiver?.value.symbol, '[]') }
    : element;
  return site.given.flatMap(({ value, node }) => {
    if (value.callable === undefined) return [];
    const given = value.callable.definition.parameters.map((_, position) => ({
      name: undefined,
      spread: false,
      value: position === 0 ? first : element,
      node,
    }));
    return invoke(run, frame, { ...site, given, receiver: undefined }, value.callable) ?? [];
  });
}
