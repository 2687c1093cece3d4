import type { Detector, Find } from './detector.ts';
import { isReadable, LONGEST, utf8 } from './readable.ts';

const BLOB = /[A-Za-z0-9+/_-]{24,}={0,2}(?:\r?\n[ \t]*[A-Za-z0-9+/_-]{24,}={0,2})*/g;

function* find(text: string): Iterable<Find> {
  for (const { 0: blob, index } of text.matchAll(BLOB)) {
    const signs = blob.slice(0, LONGEST).replace(/[^A-Za-z0-9+/_-]/g, '');
    const said = utf8(Buffer.from(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)), 'base64'));
    if (said !== undefined && isReadable(said)) yield { start: index, end: index + blob.length, text: said };
  }
}

export const BASE64: Detector = {
  says: 'as base64',
  kind: 'encoding',
  payload: false,
  mayFind: /[A-Za-z0-9+/_-]{24}/,
  find,
};
