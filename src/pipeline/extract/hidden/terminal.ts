import type { Detector, Find } from './detector.ts';
import { linesWith } from './lines.ts';
import { LONGEST } from './readable.ts';

const ESCAPE = '\u001b';
/** Control sequences, titles and other strings that a terminal takes and does not print. */
const SEQUENCE = new RegExp(`${ESCAPE}\\[[0-9;?]*[ -/]*[@-~]|${ESCAPE}[\\]PX^_]|${ESCAPE}[ -/]*[0-~]`, 'g');
/** A title, a device string: what follows is not printed until its end. */
const UNPRINTED = new RegExp(`${ESCAPE}[\\]PX^_]([^\\u0007${ESCAPE}]{1,2000})`, 'g');

function* find(text: string): Iterable<Find> {
  for (const { 0: whole, 1: said = '', index } of text.matchAll(UNPRINTED))
    yield { start: index, end: index + whole.length, text: said.replace(/^\d+;/, '') };
  yield* linesWith(text, SEQUENCE, (line) => line.slice(0, LONGEST).replace(SEQUENCE, ''));
}

/** Escapes by which a terminal conceals or overwrites what a file says. */
export const TERMINAL: Detector = {
  says: 'behind terminal escapes',
  kind: 'characters',
  payload: false,
  mayFind: new RegExp(ESCAPE),
  find,
};
