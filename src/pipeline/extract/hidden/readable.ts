/** How much of one hidden text is looked at. */
export const LONGEST = 100_000;

/** Letters, digits, blanks and the signs of prose. */
const PRINTED = /[\p{L}\p{M}\p{N}\s.,;:!?'"“”‘’`()[\]{}<>/\\@#$%&*+=_|~^-]/gu;

/** Whether characters are text at all: nearly everything is printed, and most of that is letters. */
export function isText(text: string, letters = 3): boolean {
  const signs = [...text];
  const printed = text.match(PRINTED)?.length ?? 0;
  const lettersIn = text.match(/\p{L}/gu)?.length ?? 0;
  return lettersIn >= letters && printed >= signs.length * 0.95 && lettersIn >= signs.length * 0.5;
}

/** Fewer words say nothing to anybody. */
const WORDS = 3;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** Whether it is prose that could say something: several words, or characters of a script without blanks. */
export const isReadable = (text: string): boolean =>
  isText(text, 8) && (wordsIn(text) >= WORDS || /\p{Script=Han}{6}/u.test(text));

/** The bytes as text; undefined where they are none. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
