import type { Detector, Find } from './detector.ts';
import { LONGEST } from './readable.ts';

const RUN = /[\u{e0001}\u{e0020}-\u{e007f}]+/gu;
/** A flag of a region is a black flag, some letters and digits as tags, and the tag that ends it. */
const FLAG = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}$/u;

const decode = (run: string): string =>
  [...run].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f)).join('');

function* find(text: string): Iterable<Find> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (FLAG.test(run) && text.slice(0, index).endsWith('\u{1f3f4}')) continue;
    const said = decode(run.slice(0, LONGEST)).replace(/\p{Cc}/gu, '');
    if (/[A-Za-z]{2}/.test(said)) yield { start: index, end: index + run.length, text: said };
  }
}

/** ASCII as Unicode tags: characters of their own that nothing prints. */
export const TAGS: Detector = {
  says: 'in Unicode tag characters',
  kind: 'characters',
  payload: true,
  mayFind: /[\u{e0020}-\u{e007e}]/u,
  find,
};
