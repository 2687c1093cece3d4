import type { Detector, Find } from './detector.ts';
import { isReadable, LONGEST, utf8 } from './readable.ts';

/** `69676e6f…`, `69 67 6e`, `\x69\x67`, `0x69, 0x67`. */
const BLOB = /(?<![0-9A-Za-z])(?:(?:\\x|0x)?[0-9a-fA-F]{2}(?:, ?|[ :\n])?){14,}/g;

function* find(text: string): Iterable<Find> {
  for (const { 0: blob, index } of text.matchAll(BLOB)) {
    const digits = blob
      .slice(0, LONGEST)
      .replace(/\\x|0x/g, '')
      .replace(/[^0-9a-fA-F]/g, '');
    const said = utf8(Buffer.from(digits, 'hex'));
    if (said !== undefined && isReadable(said)) yield { start: index, end: index + blob.length, text: said };
  }
}

export const HEX: Detector = {
  says: 'as hexadecimal digits',
  kind: 'encoding',
  payload: false,
  mayFind: /[0-9a-fA-F]{2}(?:, ?|[ :])?(?:\\x|0x)?[0-9a-fA-F]{2}/,
  find,
};
