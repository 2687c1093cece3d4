import type { Detector } from './detector.ts';
import { linesWith } from './lines.ts';

/** A character without width between two Latin letters breaks a word for machines, and for nobody else. */
const BROKEN = /[A-Za-z][\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad][A-Za-z]/g;
const SIGNS = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad]/g;

/** Words that only readers see as words. */
export const BROKEN_WORDS: Detector = {
  says: 'by characters without width inside of its words',
  kind: 'characters',
  payload: false,
  mayFind: /[A-Za-z][\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad][A-Za-z]/,
  find: (text) =>
    linesWith(text, BROKEN, (line) => ((line.match(BROKEN)?.length ?? 0) > 1 ? line.replace(SIGNS, '') : undefined)),
};
