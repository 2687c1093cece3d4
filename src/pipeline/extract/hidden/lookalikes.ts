import type { Detector } from './detector.ts';
import { linesWith } from './lines.ts';

const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc уy хx ѕs іi јj ԁd һh ӏl ԝw кk мm тt вb нh АA ВB ЕE КK МM НH ОO РP СC ТT ХX οo ιi νv αa ρp υu Αa Βb Εe Ιi Οo Ρp Τt'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const TWIN = Object.keys(TWINS).join('');

/** Latin letters and letters that look like Latin ones in one word: `μs`, `kΩ` and `Δt` are none. */
const MIXED = new RegExp(`[A-Za-z][${TWIN}]|[${TWIN}][A-Za-z]`, 'g');

const unmasked = (line: string): string => line.replace(new RegExp(`[${TWIN}]`, 'g'), (sign) => TWINS[sign] ?? sign);

/** Words that look like other words. */
export const LOOKALIKES: Detector = {
  says: 'by letters of other scripts that look like Latin ones',
  kind: 'characters',
  payload: false,
  mayFind: new RegExp(MIXED.source),
  find: (text) => linesWith(text, MIXED, unmasked),
};
