import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/pipeline/judge-text/lexicon.ts';
import { normalise } from '../../../src/pipeline/judge-text/normalise.ts';

describe('the plain form of a text', () => {
  it.each([
    ['invisible characters within words', 'ig\u200Bno\u00ADre', 'ignore'],
    ['letters of another script', 'іgnоrе', 'ignore'],
    ['digits in the place of letters', '1gn0r3 pr3v10us', 'ignore previous'],
    ['letters apart', 'i g n o r e it', 'ignore it'],
    ['full-width letters', 'ｉｇｎｏｒｅ', 'ignore'],
    ['accents', 'révèle', 'revele'],
    ['names made of words', 'readAllKeys read_all_keys', 'read all keys read all keys'],
  ])('takes away %s', (_, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it.each([
    ['numbers', '2024 10x 3.5'],
    ['words of other scripts', 'привет мир'],
    ['short lists of letters', 'a b c'],
    ['versions and hashes', 'v1.2.3 md5 sha256'],
  ])('leaves %s alone', (_, text) => {
    expect(normalise(text)).toBe(text);
  });

  it('falls into words, and into pairs of signs where there are no blanks', () => {
    expect(wordsOf(normalise('Ignore 12 rules'))).toEqual(['ignore', '0', 'rules']);
    expect(wordsOf(normalise('忽略规则'))).toEqual(['忽略', '略规', '规则']);
  });
});

describe('words of nothing but look-alike letters', () => {
  it('are Latin ones among Latin words', () => {
    expect(normalise('open а file, се soir')).toBe('open a file, ce soir');
  });

  it('are what they are in a text of their own script', () => {
    expect(normalise('Это не file, а папка')).toBe('это не file, а папка');
  });
});
