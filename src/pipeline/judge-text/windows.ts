/** A piece of a text that is judged by itself. */
export type Window = { readonly start: number; readonly end: number };

/** A sentence or a line; `stops` when it does not run on in the next. */
export type Sentence = Window & { readonly stops: boolean };

/** Characters of one window, about three sentences; a text of at most this many is one window. */
const WINDOW = 320;
/** A text of more characters than this is not judged as a whole, too: what it is about drowns what it asks for. */
const WHOLE = 1200;

const STOPS = '.!?;';
const WIDE_STOPS = '。！？；';
const CLOSING = '"\')]';
const isOneOf = (signs: string, sign: string | undefined): boolean => sign !== undefined && signs.includes(sign);
const isBlank = (sign: string | undefined): boolean =>
  sign === undefined || sign === ' ' || sign === '\n' || sign.trim() === '';

/** Past the end of the sentence that ends here, or -1. A full stop ends one before a blank only: in names it does not. */
function endAt(text: string, at: number): number {
  const sign = text[at] ?? '';
  if (sign === '\n') return at > 0 && text[at - 1] === '-' && /\p{L}/u.test(text[at + 1] ?? '') ? -1 : at + 1;
  if (isOneOf(WIDE_STOPS, sign)) return at + 1;
  if (!isOneOf(STOPS, sign)) return -1;
  let end = at + 1;
  while (isOneOf(STOPS, text[end]) || isOneOf(CLOSING, text[end])) end += 1;
  return isBlank(text[end]) ? end : -1;
}

/** Sentences and lines, with their ends. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start && text.slice(start, end).trim() !== '') {
      const stops = text[end - 1] !== '\n' || text[end] === '\n' || text[end] === '\r';
      found.push(...cut(text, { start, end, stops }));
    }
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters, digits, blanks and most signs end nothing: they are passed over fast.
    if (
      (code >= 0x40 && code < 0x3002) ||
      code === 0x20 ||
      (code >= 0x22 && code <= 0x2d) ||
      (code >= 0x2f && code <= 0x3a)
    )
      continue;
    const end = endAt(text, at);
    if (end < 0) continue;
    close(end);
    at = end - 1;
  }
  close(text.length);
  return found;
}

/** A tag and the words behind it: of a page that stands in one line, what it says. */
const SPOKEN = /<[^<>]{0,80}>[^<>\s]+(?:\s+[^<>\s]+){3,}/g;

/** What has no end of a sentence for long is cut all the same: around what stands between tags, */
function cut(text: string, whole: Sentence): readonly Sentence[] {
  const { start, end, stops } = whole;
  if (end - start <= WINDOW || !text.slice(start, end).includes('<')) return cutAtBlanks(text, whole);
  const bounds = [...text.slice(start, end).matchAll(SPOKEN)].flatMap(({ index, 0: said }) => [
    start + index,
    start + index + said.length,
  ]);
  const all = [...new Set([start, ...bounds, end])];
  return all
    .slice(1)
    .flatMap((next, i) => cutAtBlanks(text, { start: all[i] ?? start, end: next, stops: stops && next === end }));
}

/** and at blanks where there are some. */
function cutAtBlanks(text: string, { start, end, stops }: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  let at = start;
  while (end - at > WINDOW) {
    const blank = text.lastIndexOf(' ', at + WINDOW / 2);
    const next = blank > at + WINDOW / 4 ? blank : at + WINDOW / 2;
    parts.push({ start: at, end: next, stops: false });
    at = next;
  }
  return [...parts, { start: at, end, stops }];
}

/** From the first to the last of its sentences, both counted from 0. */
export type Run = { readonly first: number; readonly last: number };

/**
 * Runs of sentences, each as long as a window allows and beginning at the next sentence; every sentence by itself; and a
 * short text as a whole.
 */
export function runsOf(sentences: readonly Window[], length: number): readonly Run[] {
  const final = sentences.length - 1;
  if (final < 0) return [];
  const runs: Run[] = [];
  let last = -1;
  for (const [first, { start }] of sentences.entries()) {
    let end = first;
    while (end < final && (sentences[end + 1]?.end ?? 0) - start <= WINDOW) end += 1;
    if (end > first) runs.push({ first, last: first });
    if (end > last || end === first) runs.push({ first, last: end });
    last = Math.max(last, end);
  }
  const isWhole = runs.some((run) => run.first === 0 && run.last === final);
  return length <= WHOLE && !isWhole ? [...runs, { first: 0, last: final }] : runs;
}

export function windowsOf(text: string): readonly Window[] {
  const sentences = sentencesOf(text);
  return runsOf(sentences, text.length).map(({ first, last }) => ({
    start: sentences[first]?.start ?? 0,
    end: sentences[last]?.end ?? 0,
  }));
}
