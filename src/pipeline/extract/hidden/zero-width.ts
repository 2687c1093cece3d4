import type { Detector, Find } from './detector.ts';
import { isText, LONGEST, utf8 } from './readable.ts';

/** Bits of at least two letters: joiners of scripts and emoji never stand in such numbers. */
const RUN = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]{16,}/gu;
const EACH = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]/gu;
/** Spread over a text between Latin letters, where no joiner belongs. */
const SPREAD = 64;

const bytesOf = (bits: string, width: number): Uint8Array =>
  Uint8Array.from((bits.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((byte) => Number.parseInt(byte, 2)));

/** A bit a character, with or without a sign between letters. */
function* readings(run: string): Iterable<string> {
  const symbols = [...new Set(run)];
  const bitsBy = (zero: string, one: string): string =>
    [...run].flatMap((sign) => (sign === zero ? ['0'] : sign === one ? ['1'] : [])).join('');
  for (const zero of symbols) {
    for (const one of symbols) {
      if (one === zero) continue;
      if (symbols.length === 2) {
        yield utf8(bytesOf(bitsBy(zero, one), 8)) ?? '';
        yield utf8(bytesOf(bitsBy(zero, one), 7)) ?? '';
        const wide = bytesOf(bitsBy(zero, one), 16).length;
        if (wide > 1) yield wideOf(bitsBy(zero, one));
      } else {
        const groups = run.split(new RegExp(`[^${zero}${one}]+`, 'u')).filter((group) => group !== '');
        yield groups
          .map((group) => [...group].map((sign) => (sign === zero ? '0' : '1')).join(''))
          .map((bits) => String.fromCharCode(Number.parseInt(bits, 2) & 0xffff))
          .join('');
      }
    }
  }
}

const wideOf = (bits: string): string =>
  (bits.match(/.{16}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 2))).join('');

/** Two bits a character, in the order in which the characters stand in Unicode. */
function quaternary(run: string): string {
  const symbols = [...new Set(run)].sort();
  if (symbols.length !== 4) return '';
  const bits = [...run].map((sign) => symbols.indexOf(sign).toString(2).padStart(2, '0')).join('');
  return utf8(bytesOf(bits, 8)) ?? '';
}

function decode(run: string): string | undefined {
  const kept = run.slice(0, LONGEST * 8);
  const kinds = new Set(kept).size;
  if (kinds < 2 || kinds > 4) return undefined;
  const found = [quaternary(kept), ...readings(kept)].find((text) => isText(text));
  return found?.replaceAll('\u0000', '');
}

/** Those that stand beside Latin letters, where they join nothing. */
function* spread(text: string): Iterable<Find> {
  const places = [...text.matchAll(EACH)].filter(({ index }) => /[ -~\n]/.test(text[index - 1] ?? '\n'));
  const [first, last] = [places[0], places.at(-1)];
  if (places.length < SPREAD || first === undefined || last === undefined) return;
  const said = decode(places.map(([sign]) => sign).join(''));
  if (said !== undefined) yield { start: first.index, end: last.index + 1, text: said };
}

function* find(text: string): Iterable<Find> {
  let any = false;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const said = decode(run);
    if (said === undefined) continue;
    any = true;
    yield { start: index, end: index + run.length, text: said };
  }
  if (!any) yield* spread(text);
}

/** Bits as characters without width. */
export const ZERO_WIDTH: Detector = {
  says: 'in characters without width',
  kind: 'characters',
  payload: true,
  mayFind: /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]/u,
  find,
};
