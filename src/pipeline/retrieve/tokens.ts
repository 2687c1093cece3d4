const WORD = /[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*/gu;
const PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu;

/** What a word stands in so many texts for that it tells nothing. */
const COMMON = new Set('a an and as be for from if in is it not of on or that the this to was with'.split(' '));

/** A dotted name as a whole, its last part, and the words that identifiers are made of, in lower case. */
function* within(name: string): Generator<string> {
  const whole = name.toLowerCase();
  yield whole;
  const last = whole.slice(whole.lastIndexOf('.') + 1);
  if (last !== whole) yield last;
  for (const [part] of name.matchAll(PART)) {
    const word = part.toLowerCase();
    if (word !== whole && word !== last && word.length > 1) yield word;
  }
}

/** The words of code or prose, with how often each occurs. */
export function tokensOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(WORD)) {
    for (const token of within(name)) if (!COMMON.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}
