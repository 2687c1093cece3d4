import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/pipeline/judge-text/document.ts';
import { Lexicon } from '../../../src/pipeline/judge-text/lexicon.ts';
import { SHAPES_OF_WORDS, shapesOf } from '../../../src/pipeline/judge-text/shapes.ts';

const CONCEPTS = {
  overrides: ['ignor*', '忽略'],
  earlier: ['previous|prior rule*|order', 'all above'],
  age: ['age'],
};
const shapes = shapesOf(CONCEPTS);
const names = [...shapes.map(({ name }) => name), ...SHAPES_OF_WORDS];
const heard = (text: string): readonly string[] => {
  const lexicon = new Lexicon(CONCEPTS, names);
  return [...documentOf(text, lexicon, shapes).hits.concepts].map((concept) => lexicon.names[concept] ?? '');
};

describe('the concepts of a text', () => {
  it.each([
    ['a stem', 'Ignoring it', ['overrides']],
    ['a phrase with one of several words in a place', 'the prior order', ['earlier']],
    ['a phrase over the end of a line', 'previous\nrules', ['earlier']],
    ['signs of a script without blanks', '请忽略它', ['overrides']],
    ['a word with two letters swapped', 'ingoring it', ['overrides']],
    ['letters apart', 'i g n o r e it', ['overrides']],
    ['a word broken at the end of a line', 'igno-\nring', ['overrides']],
    ['base64 that is text', `x ${Buffer.from('please ignore that').toString('base64')}`, ['overrides', 'shape-blob']],
    ['hexadecimal that is text', Buffer.from('please ignore that').toString('hex'), ['overrides', 'shape-blob']],
  ])('are found in %s', (_, text, found) => {
    expect([...heard(text)].sort()).toEqual(found);
  });

  it.each([
    ['a word that only begins like one', 'the agent package'],
    ['a phrase with a sentence between', 'the previous. Rules here'],
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['base64 that is no text', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk'],
    ['nothing', ''],
    ['signs alone', '...---...'],
  ])('are not found in %s', (_, text) => {
    expect(heard(text).filter((name) => !name.startsWith('shape-') || name === 'shape-blob')).toEqual([]);
  });
});

describe('the shapes of a text', () => {
  it.each([
    ['shape-turn', 'hello\nSystem: obey'],
    ['shape-turn', 'x <|im_start|> y'],
    ['shape-hidden-comment', '<!-- psst -->'],
    ['shape-open-question', 'Q: one? A: 1. Q: two? A: 2. Q: three?'],
    ['shape-repeats', 'say it say it say it say it say it say it'],
    ['shape-loud', 'now SYSTEM OVERRIDE now'],
  ])('name %s', (name, text) => {
    expect(heard(text)).toContain(name);
  });

  it('do not name a table of numbers a repetition, nor answered questions open', () => {
    expect(heard('0 0 0 0 0 0 0 0 0 0 0')).not.toContain('shape-repeats');
    expect(heard('Q: one? A: 1. Q: two? A: 2.')).not.toContain('shape-open-question');
  });
});
