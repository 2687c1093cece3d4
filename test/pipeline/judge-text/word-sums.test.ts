import { expect, test } from 'vitest';
import { documentOf } from '../../../src/pipeline/judge-text/document.ts';
import { heardIn, keysOf, partOf, takeWords } from '../../../src/pipeline/judge-text/features.ts';
import { Lexicon } from '../../../src/pipeline/judge-text/lexicon.ts';
import { pack, Weights } from '../../../src/pipeline/judge-text/weights.ts';
import { WordSums } from '../../../src/pipeline/judge-text/word-sums.ts';

const lexicon = new Lexicon({ greets: ['hello'] }, []);
const TEXT = 'Hello there, hello again. There is no end to it, no end.\nHello there.\n\n12 a an 12!';

/** What each window says, by taking its features one by one and by the sums, under weights for all of them. */
function said(text: string): readonly (readonly [number, number])[] {
  const document = documentOf(text, lexicon);
  const parts = document.runs.map((run) => partOf(document, heardIn(document, keysOf(lexicon.names, [])), run));
  const features = new Map<number, number>();
  for (const part of parts) takeWords(document, part, (key) => features.set(key, ((key % 97) - 48) / 48));
  const weights = new Weights(pack(features));
  const sums = new WordSums(document, weights);
  return parts.map((part) => {
    let total = 0;
    takeWords(document, part, (key, value) => {
      total += weights.of(key) * value;
    });
    return [sums.of(part), total];
  });
}

test('windows that share words say what their words say one by one', () => {
  const windows = said(TEXT);
  expect(windows.length).toBeGreaterThan(3);
  for (const [sum, total] of windows) expect(sum).toBeCloseTo(total, 9);
  expect(windows.some(([sum]) => sum !== 0)).toBe(true);
});

test('a window says the same whichever was asked for before', () => {
  const document = documentOf(TEXT, lexicon);
  const parts = document.runs.map((run) => partOf(document, heardIn(document, keysOf(lexicon.names, [])), run));
  const features = new Map<number, number>();
  for (const part of parts) takeWords(document, part, (key) => features.set(key, (key % 13) - 6));
  const weights = new Weights(pack(features));
  const [there, back] = [new WordSums(document, weights), new WordSums(document, weights)];
  expect(parts.map((part) => there.of(part))).toEqual(
    parts
      .toReversed()
      .map((part) => back.of(part))
      .toReversed(),
  );
});

test.each(['', ' ', '...', '\n\n', 'a'])('of %j nothing is said that is not a number', (text) => {
  for (const [sum, total] of said(text)) {
    expect(sum).not.toBeNaN();
    expect(sum).toBeCloseTo(total, 9);
  }
});
