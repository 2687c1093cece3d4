import type { Detector, Find } from './detector.ts';
import { isReadable, LONGEST } from './readable.ts';

/** `\u0069\u0067…`, `&#105;&#103;…`, `U+0069 U+0067`. */
const BLOB = /(?:(?:\\u\{?|U\+)[0-9a-fA-F]{2,6}\}?[ ,]?){8,}|(?:&#(?:\d{2,7}|[xX][0-9a-fA-F]{2,6});[ ]?){8,}/g;
const EACH = /&#(\d+);|(?:\\u\{?|U\+|&#[xX])([0-9a-fA-F]+)/g;

const signOf = ([, decimal, hexadecimal]: RegExpMatchArray): string => {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

function* find(text: string): Iterable<Find> {
  for (const { 0: blob, index } of text.matchAll(BLOB)) {
    const said = [...blob.slice(0, LONGEST).matchAll(EACH)].map(signOf).join('');
    if (isReadable(said)) yield { start: index, end: index + blob.length, text: said };
  }
}

export const ESCAPES: Detector = {
  says: 'as character escapes',
  kind: 'encoding',
  payload: false,
  mayFind: /\\u|U\+|&#/,
  find,
};
