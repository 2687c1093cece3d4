import type { Blob } from './blobs.ts';
import { decodedAt } from './decode.ts';
import type { Found } from './hits.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Numbers } from './numbers.ts';
import type { SHAPES_OF_WORDS } from './shapes.ts';

/** What of a text was read so far. */
export type Reading = {
  readonly lexicon: Lexicon;
  readonly words: Word[];
  /** The numbers of the words. */
  readonly ids: Numbers;
  readonly positions: Numbers;
  /** Offsets of the words in the text. */
  readonly offsets: Numbers;
  readonly hits: Found;
  /** Words that phrases may begin with. */
  readonly openers: Numbers;
  /** What was written in another form, in the order of the text. */
  readonly blobs: Blob[];
  position: number;
};

/** What the end of a line is worth in words. */
export const LINE = 1;

/** Of ASCII the letters, digits, and the signs that stand in for letters. */
const OF_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9@A-Z_$!]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The same, and everything that is not ASCII but blank. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return OF_WORD[code] === 1;
  return code !== 0xa0 && code !== 0x3000 && (code < 0x2000 || code > 0x200a);
}

function add(reading: Reading, text: string, start: number, end: number, offset = start): void {
  const said = reading.lexicon.wordsAt(text, start, end);
  for (let w = 0; w < said.length; w += 1) {
    const word = said[w];
    if (word === undefined) continue;
    const { concepts } = word;
    for (let i = 0; i < concepts.length; i += 1) reading.hits.add(concepts[i] ?? 0, reading.words.length);
    if (word.phrases.length > 0) reading.openers.push(reading.words.length);
    reading.words.push(word);
    reading.ids.push(word.id);
    reading.offsets.push(offset);
    reading.positions.push(reading.position);
    reading.position += 1;
  }
}

/** `i g n o r e`, `i.g.n.o.r.e`: the end of the letters that stand apart from here on, or -1. */
function endOfSpaced(text: string, start: number, end: number): number {
  let at = start;
  let letters = 1;
  while (at + 2 < end && ' .-*_'.includes(text[at + 1] ?? '') && /\p{L}/u.test(text[at + 2] ?? '')) {
    if (at + 3 < end && isOfWord(text.charCodeAt(at + 3)) && text[at + 3] !== '_') break;
    at += 2;
    letters += 1;
  }
  return letters >= 4 ? at + 1 : -1;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isOfWord(text.charCodeAt(at))) at += 1;
  return at;
}

/** Runs of signs shorter than this are words. */
const LONG = 10;

/** Notes a shape of the words at the word that comes next. */
export function hear(
  { lexicon, hits, words }: Reading,
  shape: (typeof SHAPES_OF_WORDS)[number],
  token = words.length,
): void {
  hits.add(lexicon.names.indexOf(shape), token);
}

/** Reads a run of signs that says a text in another form. Returns where it ends, or -1 when it says none. */
function readBlob(reading: Reading, text: string, at: number, end: number): number {
  const decoded = decodedAt(text, at);
  if (decoded === undefined) return -1;
  hear(reading, 'shape-blob');
  const first = reading.words.length;
  readWords(reading, decoded.says, 0, decoded.says.length);
  const stop = Math.min(end, decoded.end);
  reading.blobs.push({ start: at, end: stop, first, last: reading.words.length });
  return stop;
}

const HYPHEN = 0x2d;

/** Reads one word: whole, spelled apart, or broken at the end of a line. Returns where it ends. */
function readWord(reading: Reading, text: string, at: number, end: number): number {
  const stop = endOfWord(text, at + 1, end);
  if (stop - at >= LONG) {
    const past = readBlob(reading, text, at, end);
    if (past >= 0) return past;
  }
  const spaced = stop === at + 1 ? endOfSpaced(text, at, end) : -1;
  if (spaced >= 0) {
    const letters = text.slice(at, spaced).replace(/[ .*_-]/g, '');
    add(reading, letters, 0, letters.length, at);
    return spaced;
  }
  if (text.charCodeAt(stop) !== HYPHEN || !/^-\r?\n[a-z]/.test(text.slice(stop, stop + 4))) {
    add(reading, text, at, stop);
    return stop;
  }
  const next = text.indexOf('\n', stop) + 1;
  const rest = endOfWord(text, next, end);
  const whole = text.slice(at, stop) + text.slice(next, rest);
  add(reading, whole, 0, whole.length, at);
  return rest;
}

/** The words between two places of a text. */
export function readWords(reading: Reading, text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) {
      at = readWord(reading, text, at, end);
      continue;
    }
    if (code === 0x0a) reading.position += LINE;
    at += 1;
  }
}
