import type { Detector, Find } from './detector.ts';
import { isReadable } from './readable.ts';

/** The international code, by its letters and digits. */
const LETTERS =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..';
const DIGITS = '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.';

const MEANS: ReadonlyMap<string, string> = new Map([
  ...LETTERS.split(' ').map((code, i) => [code, String.fromCharCode(97 + i)] as const),
  ...DIGITS.split(' ').map((code, i) => [code, String(i)] as const),
]);

/** Signs of dots and dashes with blanks between, a slash or a wide blank between words; a rule of dashes has no blanks. */
const MORSE = /(?<![\w.-])[.-]{1,5}(?:(?: {1,7}| ?[/|] ?)[.-]{1,5}){9,}(?![\w.-])/g;

const said = (code: string): string =>
  code
    .split(/ ?[/|] ?| {3,}/)
    .map((word) =>
      word
        .split(/ +/)
        .map((sign) => MEANS.get(sign) ?? '\ufffd')
        .join(''),
    )
    .join(' ');

function* find(text: string): Iterable<Find> {
  for (const { 0: code, index } of text.matchAll(MORSE)) {
    const words = said(code);
    if (isReadable(words)) yield { start: index, end: index + code.length, text: words };
  }
}

export const MORSE_CODE: Detector = {
  says: 'as Morse code',
  kind: 'encoding',
  payload: false,
  mayFind: /[.-]{1,5} [.-]{1,5} [.-]/,
  find,
};
