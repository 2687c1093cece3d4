import type { Expression } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import type { Call } from './called.ts';
import type { State } from './state.ts';
import { ANY } from './values.ts';

const DEFINES = /^[ \t]*#[ \t]*define[ \t]+(\w+)\(/gm;

/** The macros of a file that are called like functions. */
export const calledMacros = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(DEFINES)].map(([, name = '']) => name));

/** Whether a name stands in what comes behind an expression in its function. */
function comesBack(an: Analysis, name: string, { end }: Expression): boolean {
  const rest = an.module.text.slice(end, an.definition?.end ?? end);
  return new RegExp(`\\b${name}\\b`).test(rest);
}

/**
 * `READ_INTO(value, source); use(value);`: what looks like a call may be a macro that sets the variable it is given by its name alone.
 * Of one that this file defines that is as likely as not; of anything else unknown where the variable is used afterwards.
 */
export function setByMacro(an: Analysis, st: State, expression: Call, name: string): void {
  if (an.functions.has(name)) return;
  for (const { value: argument } of expression.args) {
    if (argument.kind !== 'name') continue;
    const id = st.scope.get(argument.name) ?? '';
    if (st.values.get(id)?.kind !== 'unset') continue;
    if (an.macros.has(name) || comesBack(an, argument.name, expression)) st.values.set(id, ANY);
  }
}

const ASSEMBLY = /^_*asm_*\b/;

/** `asm("…" : "=r"(low))`: what it names, it may set. */
export function assembled(an: Analysis, st: State, expression: Expression): boolean {
  const text = an.text(expression);
  if (!ASSEMBLY.test(text)) return false;
  for (const [word] of text.replace(/"(?:\\.|[^"\\])*"/g, '').matchAll(/[A-Za-z_]\w*/g)) {
    const id = st.scope.get(word);
    const held = id === undefined ? undefined : st.values.get(id);
    if (id === undefined || held === undefined) continue;
    if (held.kind === 'pointer') st.change(held.object, { written: Number.POSITIVE_INFINITY, text: undefined });
    else st.values.set(id, ANY);
  }
  return true;
}
