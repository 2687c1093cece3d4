import type { Detector, Find } from './detector.ts';
import { isReadable, LONGEST } from './readable.ts';

const BLOB = /(?<![\w.~!*'()%+-])[\w.~!*'()+-]*(?:%[0-9a-fA-F]{2}[\w.~!*'()+-]*){3,}/g;

function decode(blob: string): string | undefined {
  try {
    return decodeURIComponent(blob.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function* find(text: string): Iterable<Find> {
  for (const { 0: blob, index } of text.matchAll(BLOB)) {
    const said = decode(blob.slice(0, LONGEST).replace(/%[0-9a-fA-F]?$/, ''));
    if (said !== undefined && isReadable(said)) yield { start: index, end: index + blob.length, text: said };
  }
}

export const PERCENT: Detector = {
  says: 'in percent-encoding',
  kind: 'encoding',
  payload: false,
  mayFind: /%[0-9a-fA-F]{2}/,
  find,
};
