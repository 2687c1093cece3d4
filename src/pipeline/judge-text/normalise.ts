/**
 * The plain form of a text in which words are looked for: what is written to look alike, or to be passed over, becomes
 * what a reader makes of it.
 */

/** Letters of other scripts that stand in for Latin ones. Unicode's own folding (NFKC) leaves these alone. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аɑα', 'a'],
    ['еє', 'e'],
    ['іιı', 'i'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['сϲ', 'c'],
    ['ѕ', 's'],
    ['хχ', 'x'],
    ['уγ', 'y'],
    ['ԁ', 'd'],
    ['һ', 'h'],
    ['ј', 'j'],
    ['ӏ', 'l'],
    ['ո', 'n'],
    ['ν', 'v'],
    ['ԝ', 'w'],
    ['т', 't'],
    ['к', 'k'],
    ['м', 'm'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter) => [letter, to])),
);

/** Digits and signs read as letters, in words that mix both. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Invisible characters, soft hyphens, direction and variation marks: between letters they only hide a word. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const ACCENTS = /\p{M}/gu;

const OTHER_LETTERS = /[\u0370-\u058fı]/gu;

/**
 * A text in Latin letters whose letters of other scripts do nothing but stand in for them, with these written as the
 * Latin ones: as long as before, so that places stay. In a text that has words of such a script they are what they are.
 */
export function unposed(text: string): string {
  const others = text.match(OTHER_LETTERS) ?? [];
  if (others.length === 0 || !/[a-z]/i.test(text) || !others.every((letter) => letter in LOOKALIKES)) return text;
  return text.replace(OTHER_LETTERS, (letter) => LOOKALIKES[letter] ?? letter);
}

/** A word of mixed scripts is one that looks like another. */
function unmask(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

const unleet = (word: string): string =>
  /[a-z]/i.test(word) && /[a-z@$!][0-9@$!]+[a-z]|^[0-9@$][a-z]{2,}/i.test(word)
    ? [...word].map((sign) => LEET[sign] ?? sign).join('')
    : word;

/** `i g n o r e` is a word to a reader, as is `i.g.n.o.r.e`. */
const joined = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
    letters.replace(/[ ._*-]/g, ''),
  );

/** `readAllKeys`, `read_all_keys` and `READ-ALL` fall into their words. */
const split = (text: string): string =>
  text.replace(/([\p{Ll}\p{N}])(?=\p{Lu}\p{L})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').replace(/_+/g, ' ');

/** Signs by which a text may hide what it looks like: printing nothing, of double width, or of another script. */
const VEILED =
  /[\u00ad\u0370-\u058f\u061c\u1680-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff-\uff5e]|[\ufe00-\ufe0f]|\udb40/;

/** A text as it looks, and where each of its units stands in the text. */
export type Unveiled = { readonly plain: string; readonly offsetOf: (at: number) => number };

/** Takes away what prints nothing, and writes look-alike letters as the Latin ones. */
export function unveil(text: string): Unveiled {
  if (!VEILED.test(text)) return { plain: text, offsetOf: (at) => at };
  const offsets: number[] = [];
  let plain = '';
  let offset = 0;
  for (const sign of text) {
    const seen = (LOOKALIKES[sign] ?? sign.normalize('NFKC')).replace(INVISIBLE, '');
    for (let i = 0; i < seen.length; i += 1) offsets.push(offset);
    plain += seen;
    offset += sign.length;
  }
  return { plain, offsetOf: (at) => offsets[at] ?? offset };
}

/** Lower case, compatibility forms folded, accents, invisible characters and disguises taken away. */
export function normalise(text: string): string {
  const plain = split(joined(unposed(text).normalize('NFKC').replace(INVISIBLE, '')))
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase();
  return plain.replace(/[\p{L}\p{N}@$!]+/gu, (word) => unleet(unmask(word)));
}
