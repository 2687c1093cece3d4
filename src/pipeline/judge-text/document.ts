import { apart, type Spoken } from './blobs.ts';
import { Found, type Hits, tokenAt } from './hits.ts';
import { hasHan, type Lexicon, type Word } from './lexicon.ts';
import { normalise, unposed, unveil } from './normalise.ts';
import { Numbers } from './numbers.ts';
import { hear, LINE, type Reading, readWords } from './reading.ts';
import { repeatsIn } from './repeats.ts';
import { SHAPES_OF_WORDS, type Shape } from './shapes.ts';
import { type Run, runsOf, sentencesOf } from './windows.ts';

/** A text as it is judged: read once, whatever is asked of it. */
export type Document = {
  readonly words: readonly Word[];
  /** The number of each. */
  readonly ids: Int32Array;
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

/** What the end of a sentence is worth in words. */
const STOP = 4;

/** Concepts that are phrases, which may run over the end of a line. */
function readPhrases({ words, positions, openers, hits }: Reading): void {
  for (const i of openers.all()) {
    const phrases = words[i]?.phrases ?? [];
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

function readShapes({ lexicon, offsets: places, hits }: Reading, text: string, shapes: readonly Shape[]): void {
  if (places.length === 0) return;
  const offsets = places.all();
  const base = lexicon.names.length - shapes.length - SHAPES_OF_WORDS.length;
  const { plain, offsetOf } = unveil(text);
  for (const [i, { find }] of shapes.entries()) {
    for (const at of find(plain)) hits.add(base + i, tokenAt(offsets, offsetOf(at)));
  }
}

/** @param shapes the last names of the lexicon but for those of words, in their order */
export function documentOf(given: string, lexicon: Lexicon, shapes: readonly Shape[]): Document {
  const text = unposed(given);
  const expected = text.length >> 2;
  const [positions, offsets] = [new Numbers(expected), new Numbers(expected)];
  const [ids, openers] = [new Numbers(expected), new Numbers()];
  const rest = { words: [], hits: new Found(), blobs: [], position: 0 };
  const reading: Reading = { lexicon, ids, positions, offsets, openers, ...rest };
  const hasRuns = hasHan(text);
  const sentences = sentencesOf(text).flatMap((sentence) => {
    const first = reading.words.length;
    readWords(reading, text, sentence.start, sentence.end);
    if (hasRuns) readRuns(reading, first, text.slice(sentence.start, sentence.end));
    reading.position += sentence.stops ? STOP : LINE;
    return apart({ ...sentence, first, last: reading.words.length }, reading.blobs);
  });
  readPhrases(reading);
  readShapes(reading, text, shapes);
  for (const token of repeatsIn(ids.all(), lexicon.idOf('0'))) hear(reading, 'shape-repeats', token);
  return {
    words: reading.words,
    ids: ids.all(),
    known: lexicon.size,
    age: lexicon.age,
    positions: positions.all(),
    sentences,
    runs: runsOf(sentences, text.length),
    hits: reading.hits.inOrder(),
  };
}
