import type { Detector } from './detector.ts';
import { linesWith } from './lines.ts';
import { LONGEST } from './readable.ts';

/** Words without which hardly an instruction to a model is said. */
const WORDS =
  'ignore instruction previous system prompt assistant secret password reveal execute following disregard override user'.split(
    ' ',
  );

const rot13 = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
const reversed = (text: string): string => [...text].toReversed().join('');

/** Whole words, with the letter of a plural on either side. */
const inOther = (turn: (text: string) => string): RegExp =>
  new RegExp(`\\b[a-z]?(?:${WORDS.map(turn).join('|')})[a-z]?\\b`, 'gi');

/** At least two of the words: one may be a name. */
function detector(says: string, turn: (text: string) => string): Detector {
  const words = inOther(turn);
  return {
    says,
    kind: 'encoding',
    payload: false,
    mayFind: new RegExp(words.source, 'i'),
    find: (text) =>
      linesWith(text, words, (line) =>
        (line.match(words)?.length ?? 0) > 1 ? turn(line.slice(0, LONGEST)) : undefined,
      ),
  };
}

export const ROT13: Detector = detector('as rot13', rot13);
export const REVERSED: Detector = detector('by being written backwards', reversed);
