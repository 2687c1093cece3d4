import { apart, type Blob, type Spoken } from './blobs.ts';
import { decodedAt } from './decode.ts';
import { Found, type Hits, tokenAt } from './hits.ts';
import { hasHan, type Lexicon, type Word } from './lexicon.ts';
import { normalise, unposed, unveil } from './normalise.ts';
import { Numbers } from './numbers.ts';
import { repeatsIn } from './repeats.ts';
import { SHAPES, SHAPES_OF_WORDS } from './shapes.ts';
import { type Run, runsOf, sentencesOf } from './windows.ts';

/** A text as it is judged: read once, whatever is asked of it. */
export type Document = {
  readonly words: readonly Word[];
  /** How many words were known once it was read, and how often they had been numbered anew. */
  readonly known: number;
  readonly age: number;
  /** Where each word stands, in words, with a distance more where a line or a sentence ends. */
  readonly positions: Int32Array;
  readonly sentences: readonly Spoken[];
  /** Of sentences, the runs that are judged. */
  readonly runs: readonly Run[];
  /** In the order of their words. */
  readonly hits: Hits;
};

/** What the end of a line, and that of a sentence, are worth in words. */
const LINE = 1;
const STOP = 4;

type Reading = {
  readonly lexicon: Lexicon;
  readonly words: Word[];
  readonly positions: Numbers;
  /** Offsets of the words in the text. */
  readonly offsets: Numbers;
  readonly hits: Found;
  /** What was written in another form, in the order of the text. */
  readonly blobs: Blob[];
  position: number;
};

/** Letters, digits, the signs that stand in for letters, and everything that is not ASCII but blank. */
function isOfWord(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code < 0x80)
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x40 && code <= 0x5a) ||
      code === 0x5f ||
      code === 0x24 ||
      code === 0x21
    );
  return code !== 0xa0 && code !== 0x3000 && (code < 0x2000 || code > 0x200a);
}

function add(reading: Reading, raw: string, offset: number): void {
  for (const word of reading.lexicon.wordsOf(raw)) {
    const { concepts } = word;
    for (let i = 0; i < concepts.length; i += 1) reading.hits.add(concepts[i] ?? 0, reading.words.length);
    reading.words.push(word);
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
function hear({ lexicon, hits, words }: Reading, shape: (typeof SHAPES_OF_WORDS)[number], token = words.length): void {
  hits.add(lexicon.names.indexOf(shape), token);
}

/** Reads one word: whole, spelled apart, or broken at the end of a line. Returns where it ends. */
function readWord(reading: Reading, text: string, at: number, end: number): number {
  const stop = endOfWord(text, at + 1, end);
  if (stop - at >= LONG) {
    const decoded = decodedAt(text, at);
    if (decoded !== undefined) {
      hear(reading, 'shape-blob');
      const first = reading.words.length;
      readWords(reading, decoded.says, 0, decoded.says.length);
      reading.blobs.push({ start: at, end: Math.min(end, decoded.end), first, last: reading.words.length });
      return Math.min(end, decoded.end);
    }
  }
  const spaced = stop === at + 1 ? endOfSpaced(text, at, end) : -1;
  if (spaced >= 0) {
    add(reading, text.slice(at, spaced).replace(/[ .*_-]/g, ''), at);
    return spaced;
  }
  const isBroken = text[stop] === '-' && /^-\r?\n[a-z]/.test(text.slice(stop, stop + 4));
  const next = isBroken ? text.indexOf('\n', stop) + 1 : stop;
  const rest = isBroken ? endOfWord(text, next, end) : stop;
  add(reading, isBroken ? text.slice(at, stop) + text.slice(next, rest) : text.slice(at, stop), at);
  return rest;
}

/** The words between two places of a text. */
function readWords(reading: Reading, text: string, start: number, end: number): void {
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

/** Concepts that are phrases, which may run over the end of a line. */
function readPhrases({ words, positions, hits }: Reading): void {
  for (let i = 0; i < words.length; i += 1) {
    const phrases = words[i]?.phrases;
    if (phrases === undefined || phrases.length === 0) continue;
    for (let p = 0; p < phrases.length; p += 1) {
      const { concept = 0, rest = [] } = phrases[p] ?? {};
      let said = 0;
      while (said < rest.length && words[i + 1 + said]?.places.has(rest[said] ?? -1)) said += 1;
      if (said < rest.length) continue;
      if (positions.get(i + said) - positions.get(i) < said + STOP) hits.add(concept, i);
    }
  }
}

/** Concepts of scripts without blanks. */
function readRuns({ lexicon, words, hits }: Reading, first: number, sentence: string): void {
  if (!hasHan(sentence)) return;
  const plain = normalise(sentence);
  for (const { form, concept } of lexicon.runs) {
    const at = plain.indexOf(form);
    if (at >= 0) hits.add(concept, first + Math.floor((at * (words.length - first)) / plain.length));
  }
}

function readShapes({ lexicon, offsets: places, hits }: Reading, text: string): void {
  if (places.length === 0) return;
  const offsets = places.all();
  const base = lexicon.names.length - SHAPES.length - SHAPES_OF_WORDS.length;
  const { plain, offsetOf } = unveil(text);
  for (const [i, { find }] of SHAPES.entries()) {
    for (const at of find(plain)) hits.add(base + i, tokenAt(offsets, offsetOf(at)));
  }
}

export function documentOf(given: string, lexicon: Lexicon): Document {
  const text = unposed(given);
  const expected = text.length >> 2;
  const [positions, offsets] = [new Numbers(expected), new Numbers(expected)];
  const reading: Reading = { lexicon, words: [], positions, offsets, hits: new Found(), blobs: [], position: 0 };
  const hasRuns = hasHan(text);
  const sentences = sentencesOf(text).flatMap((sentence) => {
    const first = reading.words.length;
    readWords(reading, text, sentence.start, sentence.end);
    if (hasRuns) readRuns(reading, first, text.slice(sentence.start, sentence.end));
    reading.position += sentence.stops ? STOP : LINE;
    return apart({ ...sentence, first, last: reading.words.length }, reading.blobs);
  });
  readPhrases(reading);
  readShapes(reading, text);
  for (const token of repeatsIn(reading.words)) hear(reading, 'shape-repeats', token);
  return {
    words: reading.words,
    known: lexicon.size,
    age: lexicon.age,
    positions: positions.all(),
    sentences,
    runs: runsOf(sentences, text.length),
    hits: reading.hits.inOrder(),
  };
}
