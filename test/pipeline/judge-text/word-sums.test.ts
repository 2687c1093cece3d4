import { expect, test } from 'vitest';
import { ConceptSums } from '../../../src/pipeline/judge-text/concept-sums.ts';
import { documentOf } from '../../../src/pipeline/judge-text/document.ts';
import { takeConcepts, takeWords } from '../../../src/pipeline/judge-text/features.ts';
import { hash } from '../../../src/pipeline/judge-text/hash.ts';
import { heardIn, partOf } from '../../../src/pipeline/judge-text/heard.ts';
import { keysOf } from '../../../src/pipeline/judge-text/keys.ts';
import { Lexicon } from '../../../src/pipeline/judge-text/lexicon.ts';
import { pack, Weights } from '../../../src/pipeline/judge-text/weights.ts';
import { WordSums } from '../../../src/pipeline/judge-text/word-sums.ts';

const lexicon = new Lexicon({ greets: ['hello'] }, []);
const TEXT = 'Hello there, hello again. There is no end to it, no end.\nHello there.\n\n12 a an 12!';

/** What each window says, by taking its features one by one and by the sums, under weights for all of them. */
function said(text: string): readonly (readonly [number, number])[] {
  const document = documentOf(text, lexicon, []);
  const parts = document.runs.map((run) => partOf(document, heardIn(document, keysOf(lexicon.names, [])), run));
  const features = new Map<number, number>();
  for (const part of parts) takeWords(document, part, (key) => features.set(key, ((key % 97) - 48) / 48));
  const weights = new Weights(pack(features));
  const sums = new WordSums(weights);
  return parts.map((part) => {
    let total = 0;
    takeWords(document, part, (key, value) => {
      total += weights.of(key) * value;
    });
    return [sums.of(document, part), total];
  });
}

test('windows that share words say what their words say one by one', () => {
  const windows = said(TEXT);
  expect(windows.length).toBeGreaterThan(3);
  for (const [sum, total] of windows) expect(sum).toBeCloseTo(total, 9);
  expect(windows.some(([sum]) => sum !== 0)).toBe(true);
});

test('a window says the same whichever was asked for before', () => {
  const document = documentOf(TEXT, lexicon, []);
  const parts = document.runs.map((run) => partOf(document, heardIn(document, keysOf(lexicon.names, [])), run));
  const features = new Map<number, number>();
  for (const part of parts) takeWords(document, part, (key) => features.set(key, (key % 13) - 6));
  const weights = new Weights(pack(features));
  const [there, back] = [new WordSums(weights), new WordSums(weights)];
  expect(parts.map((part) => there.of(document, part))).toEqual(
    parts
      .toReversed()
      .map((part) => back.of(document, part))
      .toReversed(),
  );
});

test.each(['', ' ', '...', '\n\n', 'a'])('of %j nothing is said that is not a number', (text) => {
  for (const [sum, total] of said(text)) {
    expect(sum).not.toBeNaN();
    expect(sum).toBeCloseTo(total, 9);
  }
});

test('what was learnt of words is learnt anew once they are numbered anew', () => {
  const own = new Lexicon({}, [], 1);
  const weights = new Weights(pack(new Map([[hash('w hello'), 1]])));
  const sums = new WordSums(weights);
  const sumOf = (text: string): number => {
    const document = documentOf(text, own, []);
    return sums.of(document, { words: [0, document.words.length], heard: [0, 0], before: 0 });
  };
  expect(sumOf('hello')).toBeGreaterThan(1);
  own.forget();
  expect(own.age).toBe(1);
  expect(sumOf('there')).toBe(0);
  expect(sumOf('hello')).toBeGreaterThan(1);
});

const CONCEPTS = { greets: ['hello'], there: ['there'], ends: ['end'], again: ['again'], unused: ['no'] };

test('windows say by their concepts what these say one by one, in the same order', () => {
  const own = new Lexicon(CONCEPTS, ['shape-question']);
  const keys = keysOf(own.names, ['greets', 'there', 'ends', 'again']);
  const document = documentOf(`${TEXT} Hello? ${TEXT}\n\nIs there an end again? ${TEXT}`, own, []);
  const heard = heardIn(document, keys);
  const parts = document.runs.map((run) => partOf(document, heard, run));
  const features = new Map<number, number>();
  for (const part of parts) takeConcepts(heard, part, keys, (key) => features.set(key, ((key % 89) - 44) / 44));
  const weights = new Weights(pack(features));
  const sums = new ConceptSums(keys, weights);
  const one = (part: (typeof parts)[number]): number => {
    let total = 0.5;
    takeConcepts(heard, part, keys, (key, value) => {
      total += weights.of(key) * value;
    });
    return total;
  };
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.map((part) => sums.of(heard, part, 0.5))).toEqual(parts.map(one));
  expect(new Set(parts.map(one)).size).toBeGreaterThan(3);
});
