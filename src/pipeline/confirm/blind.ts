import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import { BLIND, type Suspicion, type Unit } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { ORACLES } from './oracles/index.ts';
import { spokenBy } from './spoken.ts';

const NOTHING = untrusted('');

/** A claim that says nothing but "try it": no sink, any parameter, and the whole unit as its path. */
function blindSuspicion(unit: Unit, ruleId: string, oracle: string): Suspicion {
  const { startLine, startColumn } = unit.span;
  const span = { startLine, startColumn, endLine: startLine, endColumn: startColumn };
  return {
    ruleId,
    unit,
    entry: unit,
    sink: { path: unit.path, span, name: oracle, kind: BLIND, syntax: oracle },
    source: 'parameter',
    parameter: undefined,
    flow: [{ path: unit.path, span: unit.span, says: untrusted(`${unit.qualifiedName} is given hostile input`) }],
    quote: NOTHING,
    sentence: untrusted(`executing ${unit.qualifiedName} showed it`),
    strength: 'hint',
    constantCallers: false,
  };
}

/** Units of a file with every oracle whose own context they speak of and whose rule is wanted: what execution alone can find. */
export function blindSuspicions(
  units: readonly Unit[],
  text: string,
  language: HarnessLanguage,
  wanted: (ruleId: string, oracle: string) => boolean = () => true,
): readonly Suspicion[] {
  const oracles = Object.entries(ORACLES).filter(
    ([name, { rule, context }]) => wanted(rule, name) && context[language]?.test(text) === true,
  );
  if (oracles.length === 0) return [];
  const known = new Map<string, ReadonlySet<string>>();
  const named = (piece: string): ReadonlySet<string> => {
    const found =
      known.get(piece) ??
      new Set(oracles.flatMap(([name, { context }]) => (context[language]?.test(piece) === true ? [name] : [])));
    known.set(piece, found);
    return found;
  };
  const spoken = spokenBy(units, text);
  return units.flatMap((unit) => {
    const pieces = spoken(unit);
    return oracles
      .filter(([name]) => pieces.some((piece) => named(piece).has(name)))
      .map(([name, { rule }]) => blindSuspicion(unit, rule, name));
  });
}
