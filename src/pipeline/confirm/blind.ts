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

/** In C nothing runs outside of functions. */
const runs = ({ kind }: Unit, language: HarnessLanguage): boolean => kind !== 'module' || language !== 'c';

/** Every unit of a file with every oracle whose own context the file has: what execution alone can find. */
export function blindSuspicions(units: readonly Unit[], text: string, language: HarnessLanguage): readonly Suspicion[] {
  const oracles = Object.entries(ORACLES).filter(([, { context }]) => context[language]?.test(text) === true);
  return units
    .filter((unit) => runs(unit, language))
    .flatMap((unit) => oracles.map(([name, { rule }]) => blindSuspicion(unit, rule, name)));
}
