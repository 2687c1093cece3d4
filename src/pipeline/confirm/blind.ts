import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import type { Suspicion, Unit } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { ORACLES } from './oracles/index.ts';

/** The kind of sink of a suspicion that names its oracle itself. */
export const BLIND = 'blind';

const NOTHING = untrusted('');

/** A claim that says nothing but "try it": no sink, no path, any parameter. */
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
    flow: [],
    quote: NOTHING,
    sentence: untrusted(`executing ${unit.qualifiedName} showed it`),
    strength: 'hint',
    constantCallers: false,
  };
}

/**
 * Units of a file with every oracle whose own context the file has and whose rule is wanted: what execution alone can
 * find.
 */
export function blindSuspicions(
  units: readonly Unit[],
  text: string,
  language: HarnessLanguage,
  wanted: (ruleId: string) => boolean = () => true,
): readonly Suspicion[] {
  const oracles = Object.entries(ORACLES).filter(
    ([, { rule, context }]) => wanted(rule) && context[language]?.test(text) === true,
  );
  return units.flatMap((unit) => oracles.map(([name, { rule }]) => blindSuspicion(unit, rule, name)));
}
