import { describe, expect, it } from 'vitest';
import { readPeople } from '../../scripts/train/people.ts';

const LISTS = ['attributes', 'values', 'decisions', 'scales', 'harmless', 'acts', 'lists', 'clerical'];
const file = (changed: Readonly<Record<string, string>> = {}): string =>
  LISTS.map((list) => `${list}: ${changed[list] ?? '[some word*]'}\n`).join('');
const read = (text: string): unknown => readPeople(text, 'people.yml');

describe('the words of code about people', () => {
  it('stand among the concepts under names of their own', () => {
    expect(readPeople(file({ values: '[muslim*, white]' }), 'people.yml')).toMatchObject({
      'code attributes': ['some word*'],
      'code values': ['muslim*', 'white'],
    });
  });

  it.each([
    ['no YAML', 'attributes: [', /people\.yml:1.*no valid YAML.*correct the YAML/s],
    ['an empty file', '', /people\.yml:1/],
    ['a list that is missing', file().replace(/^acts:.*\n/m, ''), /people\.yml:\d+.*acts/s],
    ['a list that is empty', file({ lists: '[]' }), /people\.yml:7.*lists/s],
    ['a list that nobody knows', `${file()}colours: [red]\n`, /people\.yml:9.*colours/s],
    ['a form with signs', file({ scales: '["rate("]' }), /people\.yml:4.*scales\.0.*lower-case words/s],
    ['a form in upper case', file({ values: '[white, Male]' }), /people\.yml:2.*values\.1/s],
    ['a number', file({ acts: '[3]' }), /people\.yml:6.*acts\.0/s],
    [
      'a form that is there twice',
      file({ harmless: '[dose, count, dose]' }),
      /people\.yml:5.*harmless\.2.*"dose" is in the list already.*remove one/s,
    ],
  ])('are refused with file, line, field and remedy: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
