import type { Unit } from '../contracts/suspicion.ts';
import { MOST } from './judge-model/draft.ts';
import { textUnit } from './judge-text/judge-text.ts';

type Lines = { readonly first: number; readonly last: number };

/** As many neighbours together as fit into one question; what fits into none stands by itself. */
function packed(pieces: readonly Lines[], lengthOf: (piece: Lines) => number): readonly Lines[] {
  const kept: Lines[] = [];
  for (const { first, last } of pieces) {
    const before = kept.at(-1);
    const both = before === undefined ? undefined : { first: before.first, last };
    if (both !== undefined && lengthOf(both) <= MOST.unit) kept.splice(-1, 1, both);
    else kept.push({ first, last });
  }
  return kept;
}

/**
 * What a text is asked about: all of it at once where that fits, else pieces that begin where its sections do. Nothing is
 * left out but blanks.
 */
export function piecesOf(path: string, text: string, sections: readonly Unit[]): readonly Unit[] {
  const lines = text.split('\n');
  const ends = [0];
  for (const line of lines) ends.push((ends.at(-1) ?? 0) + line.length + 1);
  const lengthOf = ({ first, last }: Lines): number => (ends[last] ?? 0) - (ends[first - 1] ?? 0) - 1;
  const names = new Map(sections.map(({ span, qualifiedName }) => [span.startLine, qualifiedName]));
  const starts = [...new Set([1, ...names.keys()])].toSorted((a, b) => a - b);
  const parts = starts.flatMap((first, at): readonly Lines[] => {
    const part = { first, last: (starts[at + 1] ?? lines.length + 1) - 1 };
    return lengthOf(part) <= MOST.unit ? [part] : packed(linesOf(part), lengthOf);
  });
  return packed(parts, lengthOf)
    .filter((piece) => text.slice(ends[piece.first - 1], ends[piece.last]).trim() !== '')
    .map((piece): Unit => unitOf(piece, textUnit(path, text), lines, names));
}

const linesOf = ({ first, last }: Lines): readonly Lines[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ first: first + at, last: first + at }));

function unitOf(
  { first, last }: Lines,
  whole: Unit,
  lines: readonly string[],
  names: ReadonlyMap<number, string>,
): Unit {
  if (first === 1 && last === lines.length) return whole;
  const endColumn = (lines[last - 1] ?? '').length + 1;
  const span = { startLine: first, startColumn: 1, endLine: last, endColumn };
  return { ...whole, qualifiedName: names.get(first) ?? whole.qualifiedName, span };
}
