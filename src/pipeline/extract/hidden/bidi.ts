import type { Detector, Find } from './detector.ts';
import { lineAround } from './lines.ts';

/** Embeddings, overrides and isolates with what they hold, to their end or the end of the line. */
const RUN = /[\u202a\u202b\u202d\u202e\u2066-\u2068]([^\n\u202c\u2069]*)[\u202c\u2069]?/gu;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Scripts that run from right to left have use for them. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const reversed = (text: string): string => [...text].toReversed().join('');

function* find(text: string): Iterable<Find> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const said = run.replace(CONTROLS, '');
    if (!/[A-Za-z]{3}/.test(said)) continue;
    const { start, end } = lineAround(text, index, index);
    if (RIGHT_TO_LEFT.test(text.slice(start, end))) continue;
    const isTurned = run.startsWith('\u202e') || run.startsWith('\u202b') || run.startsWith('\u2067');
    yield { start: index, end: index + run.length, text: isTurned ? `${reversed(said)}\n${said}` : said };
  }
}

/** Latin text whose order on the screen is not its own. */
export const BIDI: Detector = {
  says: 'behind direction controls, which show it in another order than it is read in',
  kind: 'characters',
  payload: true,
  mayFind: /[\u202a-\u202e\u2066-\u2069]/u,
  find,
};
