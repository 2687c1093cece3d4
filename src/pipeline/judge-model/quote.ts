import type { ShownLine } from '../../contracts/prompt.ts';

/** Where a quote stands: first and last line. */
export type Place = { readonly first: number; readonly last: number };

/** Shorter ones stand everywhere, and longer ones quote the unit and not its flaw. */
const FEWEST = 4;
const MOST = 1200;

/** The text without white space, and the line that each of its characters stands in. */
function squeezed(lines: readonly ShownLine[]): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  for (const line of lines) {
    const plain = line.text.replace(/\s+/g, '');
    text += plain;
    for (let i = 0; i < plain.length; i++) at.push(line.number);
  }
  return { text, at };
}

/**
 * Where a text that a model claims to quote stands in what it was shown; undefined where it does not. Only white space may
 * differ: models break and indent lines as they like. Of several places it is the one nearest to a line that is hinted at.
 */
export function placeOf(quote: string, lines: readonly ShownLine[], hint: number | undefined): Place | undefined {
  const wanted = quote.replace(/\s+/g, '');
  if (wanted.length < FEWEST || wanted.length > MOST) return undefined;
  const { text, at } = squeezed(lines);
  let best: Place | undefined;
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const place = { first: at[from] ?? 0, last: at[from + wanted.length - 1] ?? 0 };
    if (best === undefined || distance(place, hint) < distance(best, hint)) best = place;
  }
  return best;
}

const distance = ({ first }: Place, hint: number | undefined): number =>
  hint === undefined ? 0 : Math.abs(first - hint);
