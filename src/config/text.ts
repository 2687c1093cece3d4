import type { Setting } from './names.ts';

/** What an input or a flag holds: text, or one text for each time the flag was given. */
export type GivenText = string | readonly string[];

const NUMBER = /^[+-]?[0-9]+([.][0-9]+)?$/;

/** Entries of a list: one a line, blank lines dropped. */
const entries = (given: GivenText): readonly string[] =>
  [given]
    .flat()
    .flatMap((text) => text.split(/\r\n|\r|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Text in the form that the file would hold: lists become arrays, numbers numbers. What does not fit stays text, for the schema to refuse. */
export function asFileValue(setting: Setting, given: GivenText): unknown {
  if (setting.about.form === 'list') return entries(given);
  const text = typeof given === 'string' ? given.trim() : given.join('\n');
  return setting.about.form === 'number' && NUMBER.test(text) ? Number(text) : text;
}
