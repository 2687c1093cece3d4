import type { Node } from '../contracts/program.ts';
import { LONGEST_WORD, type Need, type Searched } from './query-needs.ts';

/** Places that lie closer together are walked in one go. */
const NEAR = 400;
/** Of more places than these, one walk over the whole is cheaper. */
const MOST_PLACES = 24;

/** The words of a text by one of which a need is met; undefined where it is not about words. */
function wordsFor(need: Need, { words }: Searched): readonly string[] | undefined {
  if (need.kind !== 'fit') return need.kind === 'word' ? need.choices.filter((choice) => words.has(choice)) : undefined;
  const fitting: string[] = [];
  for (const word of words) {
    if (word.length > LONGEST_WORD) return undefined;
    if (need.expression.test(word)) fitting.push(word);
  }
  return fitting;
}

/** A character that an identifier does not end before; a number may. */
const BEFORE = /[A-Za-z_\u0080-\uffff]/;
const BEHIND = /[A-Za-z0-9_\u0080-\uffff]/;

/** Where words stand, in the order of the text; undefined where they are too many. */
function startsOf(words: readonly string[], text: string): readonly Node[] | undefined {
  const found: Node[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (BEFORE.test(text.charAt(at - 1)) || BEHIND.test(text.charAt(end))) continue;
      if (found.length === MOST_PLACES) return undefined;
      found.push({ start: at, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function together(places: readonly Node[]): readonly Node[] {
  const joined: Node[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last === undefined || place.start - last.end > NEAR) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined;
}

/** The few places with which every match of a pattern has something in common; undefined: it may match anywhere. */
export function placesOf(needs: readonly Need[], searched: Searched): readonly Node[] | undefined {
  let fewest: readonly Node[] | undefined;
  for (const need of needs) {
    const words = wordsFor(need, searched);
    const places = words === undefined ? undefined : startsOf(words, searched.text);
    if (places !== undefined && (fewest === undefined || places.length < fewest.length)) fewest = places;
  }
  return fewest === undefined ? undefined : together(fewest);
}
