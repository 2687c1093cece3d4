import { grouped } from '../../contracts/grouped.ts';
import type { Unit } from '../../contracts/suspicion.ts';

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Lists of what other files may use: to be in one says nothing about who calls whom. */
const EXPORTED =
  /(?:module\.)?exports\s*=\s*\{[\s\w$,:]*\}|export\s*(?:default\s*)?\{[\s\w$,]*\}|__all__\s*=\s*[[(][^\])]*[\])]/g;
/** What runs without being named: when an object is made, compared, entered. */
const UNNAMED = /^(?:__\w+__|constructor)$/;

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(WORD) ?? []);
const nameOf = ({ qualifiedName }: Unit): string => qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
const isCalledUnnamed = (unit: Unit): boolean => UNNAMED.test(nameOf(unit)) || !IDENTIFIER.test(nameOf(unit));
const surrounds = ({ span: outer }: Unit, { span: inner }: Unit): boolean =>
  outer.startLine <= inner.startLine && outer.endLine >= inner.endLine;

/** A function, and what it names. */
type Part = { readonly unit: Unit; readonly text: string; readonly words: ReadonlySet<string> };

function partsOf(functions: readonly Unit[], lines: readonly string[]): readonly Part[] {
  return functions.map((unit) => {
    const text = lines.slice(unit.span.startLine - 1, unit.span.endLine).join('\n');
    return { unit, text, words: wordsOf(text) };
  });
}

/** The text outside of all functions. */
function around(functions: readonly Unit[], lines: readonly string[]): string {
  const inside = new Set<number>();
  for (const { span } of functions) for (let line = span.startLine; line <= span.endLine; line++) inside.add(line);
  return lines.filter((_, at) => !inside.has(at + 1)).join('\n');
}

/**
 * What a unit speaks of, in pieces, for the units of one file: its own text, that of the functions around it, what stands
 * outside of all functions (imports, constants, tables), and the text of every function that these name, and so on. What
 * another function of the file does by itself is not its matter. A name counts wherever it stands: rather one function
 * too many than one too few.
 */
export function spokenBy(units: readonly Unit[], text: string): (unit: Unit) => readonly string[] {
  const lines = text.split('\n');
  const functions = units.filter(({ kind }) => kind !== 'module');
  const outside = around(functions, lines);
  const parts = partsOf(functions, lines);
  const byName = grouped(parts, ({ unit }) => nameOf(unit));

  /** Adds whatever the parts lead to. */
  const follow = (reached: Set<Part>, begin: readonly Part[]): Set<Part> => {
    const waiting = [...begin];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (reached.has(part)) continue;
      reached.add(part);
      for (const word of part.words) waiting.push(...(byName.get(word) ?? []));
    }
    return reached;
  };
  const named = wordsOf(outside.replace(EXPORTED, ''));
  const always = follow(
    new Set(),
    parts.filter(({ unit }) => isCalledUnnamed(unit) || named.has(nameOf(unit))),
  );
  return (unit) => {
    if (unit.kind === 'module') return [text];
    const begin = parts.filter((part) => part.unit === unit || surrounds(part.unit, unit));
    return [outside, ...[...follow(new Set(always), begin)].map((part) => part.text)];
  };
}
