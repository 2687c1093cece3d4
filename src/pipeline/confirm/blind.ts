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

const IMPORTS = /^[ \t]*from[ \t][^\n]*\bimport[ \t]*\([^)]*\)/gm;
const PLAIN_LINES = /^[ \t]*(?:import\b|from\b|class\b|@|#).*$/gm;

/** Whether Python statements outside functions call anything: imports and constants alone do nothing. */
function callsAtTop(units: readonly Unit[], text: string): boolean {
  const lines = text.split('\n');
  for (const { kind, span } of units) {
    if (kind !== 'module') lines.fill('', span.startLine - 1, span.endLine);
  }
  return lines.join('\n').replace(IMPORTS, '').replace(PLAIN_LINES, '').includes('(');
}

/** Whether a unit can show anything at all; in C nothing runs outside of functions. */
function runs({ kind }: Unit, units: readonly Unit[], text: string, language: HarnessLanguage): boolean {
  if (kind !== 'module' || language === 'javascript') return true;
  return language === 'python' && callsAtTop(units, text);
}

/** Every unit of a file with every oracle whose own context the file has: what execution alone can find. */
export function blindSuspicions(units: readonly Unit[], text: string, language: HarnessLanguage): readonly Suspicion[] {
  const oracles = Object.entries(ORACLES).filter(([, { context }]) => context[language]?.test(text) === true);
  return units
    .filter((unit) => runs(unit, units, text, language))
    .flatMap((unit) => oracles.map(([name, { rule }]) => blindSuspicion(unit, rule, name)));
}
