import type { Detector, Find } from './detector.ts';
import { isText, LONGEST, utf8 } from './readable.ts';

/** One selector after a character is how scripts and emoji choose a form; many in a row choose nothing. */
const RUN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{6,}/gu;

const byteOf = (selector: string): number => {
  const code = selector.codePointAt(0) ?? 0;
  return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
};

function decode(run: string): string | undefined {
  const bytes = [...run].slice(0, LONGEST).map(byteOf);
  const nibbles = bytes.flatMap((high, i) => (i % 2 === 0 ? [high * 16 + (bytes[i + 1] ?? 0)] : []));
  return [bytes, ...(bytes.every((byte) => byte < 16) ? [nibbles] : [])]
    .map((all) => utf8(Uint8Array.from(all)))
    .find((text) => text !== undefined && isText(text));
}

function* find(text: string): Iterable<Find> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const said = decode(run);
    if (said !== undefined) yield { start: index, end: index + run.length, text: said };
  }
}

/** Bytes as variation selectors, often behind an innocent emoji. */
export const VARIATION_SELECTORS: Detector = {
  says: 'in variation selectors',
  kind: 'characters',
  payload: true,
  mayFind: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{6}/u,
  find,
};
