import type { CallFact } from '../../contracts/judge.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';

/** One parameter, or all of a function's. */
const keyOf = (path: string, qualifiedName: string, parameter = ''): string =>
  `${path}\n${qualifiedName}\n${parameter}`;

/** For each parameter that is passed anything, and each function as a whole: whether it is only ever constants. */
function constantParameters(facts: readonly CallFact[]): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  for (const fact of facts) {
    for (const key of [keyOf(fact.path, fact.qualifiedName, fact.parameter), keyOf(fact.path, fact.qualifiedName)])
      known.set(key, (known.get(key) ?? true) && fact.constant);
  }
  return known;
}

/** What execution gave the unit where it showed a flaw, as `Evidence.given` has it. */
type Given = (suspicion: Suspicion) => readonly (readonly string[])[];

/** Whether no caller passes what the claim needs. A unit that was tried as a whole needs, for each thing seen, the parameters that were hostile then. */
function onlyConstants(suspicion: Suspicion, known: ReadonlyMap<string, boolean>, given: Given): boolean {
  const { source, parameter, entry } = suspicion;
  if (source !== 'parameter') return false;
  const isConstant = (name?: string) => known.get(keyOf(entry.path, entry.qualifiedName, name)) === true;
  if (parameter !== undefined || isConstant()) return isConstant(parameter);
  const combinations = given(suspicion);
  return combinations.length > 0 && combinations.every((names) => names.some(isConstant));
}

/** What a caller elsewhere would have to write. */
const calledName = ({ entry }: Suspicion): string => entry.qualifiedName.split('.').at(-1) ?? '';

/** Names of functions whose claims would be capped: worth a look at who else calls them. */
export function calledNames(
  suspicions: readonly Suspicion[],
  facts: readonly CallFact[],
  given: Given = () => [],
): ReadonlySet<string> {
  const known = constantParameters(facts);
  return new Set(suspicions.filter((suspicion) => onlyConstants(suspicion, known, given)).map(calledName));
}

/**
 * Marks parameter claims whose every caller passes constants: their confidence is then at most `possible`.
 * @param mentionedUnread whether a file that was not judged holds this name: its calls are not known, so nothing is capped
 */
export function withCallers(
  suspicions: readonly Suspicion[],
  facts: readonly CallFact[],
  mentionedUnread: (name: string) => boolean,
  given: Given = () => [],
): readonly { readonly suspicion: Suspicion; readonly judged: Suspicion }[] {
  const known = constantParameters(facts);
  return suspicions.map((judged) => {
    const capped = onlyConstants(judged, known, given) && !mentionedUnread(calledName(judged));
    return { suspicion: capped ? { ...judged, constantCallers: true } : judged, judged };
  });
}
