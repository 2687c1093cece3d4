import type { Unit } from '../../contracts/suspicion.ts';

/** Some lines of a file, with their numbers. */
export type Lines = { readonly text: string; readonly numbers: readonly number[] };

/** What a model is shown of one unit. */
export type View = {
  readonly unit: Unit;
  /** The unit itself; of a module what stands outside of functions. */
  readonly own: Lines;
  readonly imports: string;
  /** Lines of the file that define what the unit names, or call it. */
  readonly around: string;
};

const IMPORT =
  /^\s*(?:import\b|from\s+\S+\s+import\b|#\s*include\b|using\b|package\b|(?:const|let|var)\b.*\brequire\s*\()/;
/** A decorator or annotation above a function: who calls it. */
const DECORATOR = /^\s*@\w/;
const DEFINITION = /^(?:export\s+)?(?:const\s+|let\s+|var\s+|static\s+|final\s+)*([A-Za-z_$][\w$]*)\b[^=!<>]*=(?!=)/;
const WORD = /[A-Za-z_$][\w$]*/g;

const MOST_IMPORTS = 40;
const MOST_AROUND = 24;

const nameOf = ({ qualifiedName }: Unit): string => qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);

/** The first line of a unit, decorators included. */
function firstLineOf({ span }: Unit, lines: readonly string[]): number {
  let first = span.startLine;
  while (first > 1 && DECORATOR.test(lines[first - 2] ?? '')) first -= 1;
  return first;
}

const numbered = (lines: readonly string[], numbers: readonly number[]): Lines => ({
  text: numbers.map((number) => lines[number - 1] ?? '').join('\n'),
  numbers,
});

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** Functions that no other function of the list holds: what is nested is judged with what is around it. */
export function outermost(units: readonly Unit[]): readonly Unit[] {
  const functions = units.filter(({ kind }) => kind !== 'module');
  const isWithin = ({ span: inner }: Unit, { span: outer }: Unit): boolean =>
    outer.startLine <= inner.startLine &&
    inner.endLine <= outer.endLine &&
    (outer.startLine < inner.startLine || inner.endLine < outer.endLine);
  return units.filter((unit) => unit.kind === 'module' || !functions.some((other) => isWithin(unit, other)));
}

/** @param text the file without its comments; @param functions all of its functions */
export function viewOf(unit: Unit, text: string, functions: readonly Unit[]): View {
  const lines = text.split('\n');
  if (unit.kind === 'text') {
    const { startLine, endLine } = unit.span;
    return { unit, own: numbered(lines, range(startLine, endLine)), imports: '', around: '' };
  }
  const covered = new Set(
    functions.flatMap((one) => (one.kind === 'module' ? [] : range(firstLineOf(one, lines), one.span.endLine))),
  );
  const all = range(1, lines.length);
  const own =
    unit.kind === 'module'
      ? all.filter((number) => !covered.has(number) && (lines[number - 1] ?? '').trim() !== '')
      : range(firstLineOf(unit, lines), unit.span.endLine);
  const isOwn = new Set(own);
  const outside = all.filter((number) => !isOwn.has(number));
  const at = (number: number): string => lines[number - 1] ?? '';
  const shown = numbered(lines, own);
  const words = new Set(shown.text.match(WORD));
  const call = new RegExp(`\\b${nameOf(unit).replace(/[^\w]/g, '')}\\s*\\(`);
  const isAround = (number: number): boolean =>
    (!covered.has(number) && words.has(DEFINITION.exec(at(number))?.[1] ?? '')) ||
    (nameOf(unit).length > 2 && call.test(at(number)));
  return {
    unit,
    own: shown,
    imports: outside
      .map(at)
      .filter((line) => IMPORT.test(line))
      .slice(0, MOST_IMPORTS)
      .join('\n'),
    around: outside.filter(isAround).slice(0, MOST_AROUND).map(at).join('\n'),
  };
}
