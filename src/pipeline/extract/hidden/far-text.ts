import type { Detector, Find } from './detector.ts';

/** Columns of blanks that push text out of a window, and empty lines that push it below one. */
const COLUMNS = 120;
const LINES = 30;
/** As much as is said in one go. */
const LONG = 2_000;

function* find(text: string): Iterable<Find> {
  for (const { 0: blanks, index } of text.matchAll(/\s{30,}/gu)) {
    const start = index + blanks.length;
    const lines = blanks.split('\n');
    const isFar = (lines.at(-1)?.length ?? 0) >= COLUMNS;
    if (start >= text.length || !(isFar || lines.length > LINES)) continue;
    const stop = isFar ? text.indexOf('\n', start) : -1;
    const end = Math.min(stop < 0 ? text.length : stop, start + LONG);
    yield { start, end, text: text.slice(start, end) };
  }
}

/** Text where nobody scrolls. */
export const FAR_TEXT: Detector = {
  says: 'far away, behind blanks or empty lines',
  kind: 'layout',
  payload: false,
  mayFind: /\s{30}/u,
  find,
};
