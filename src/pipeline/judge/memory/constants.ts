import { constant, type Value } from './values.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  NULL: 0,
  EOF: -1,
  CHAR_MAX: 127,
  CHAR_MIN: -128,
  SCHAR_MAX: 127,
  SCHAR_MIN: -128,
  UCHAR_MAX: 255,
  SHRT_MAX: 32767,
  SHRT_MIN: -32768,
  USHRT_MAX: 65535,
  INT_MAX: 2147483647,
  INT_MIN: -2147483648,
  INT32_MAX: 2147483647,
  INT32_MIN: -2147483648,
  UINT_MAX: 4294967295,
  UINT32_MAX: 4294967295,
  LONG_MAX: 2 ** 63 - 1,
  LONG_MIN: -(2 ** 63),
  LLONG_MAX: 2 ** 63 - 1,
  LLONG_MIN: -(2 ** 63),
  INT64_MAX: 2 ** 63 - 1,
  INT64_MIN: -(2 ** 63),
  SIZE_MAX: 2 ** 64 - 1,
  RAND_MAX: 2147483647,
  BUFSIZ: 8192,
  PATH_MAX: 4096,
  FILENAME_MAX: 4096,
  EXIT_SUCCESS: 0,
  EXIT_FAILURE: 1,
  TRUE: 1,
  FALSE: 0,
};

/** What the C library's own names stand for. */
export const KNOWN_CONSTANTS: ReadonlyMap<string, Value> = new Map(
  Object.entries(NUMBERS).map(([name, value]) => [name, constant(value)]),
);

const DEFINE = /^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.+?)[ \t]*(?:\/[/*].*)?$/gm;
const NUMBER = /^\(?\s*(-?(?:0[xX][0-9a-fA-F]+|\d+))[uUlL]*\s*\)?$/;
const PRODUCT = /^\(?\s*(\d+)\s*(\*|<<|\+|-)\s*(\d+)\s*\)?$/;
const TEXT = /^L?"([^"\\]*)"$/;

function numberOf(written: string): number | undefined {
  const plain = NUMBER.exec(written)?.[1];
  if (plain !== undefined) return Number(plain);
  const [, left, operator, right] = PRODUCT.exec(written) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [Number(left), Number(right)];
  return operator === '*' ? a * b : operator === '<<' ? a * 2 ** b : operator === '+' ? a + b : a - b;
}

/** The macros of a file that are a number or a text; one that is defined in two ways is neither. */
export function definedIn(text: string): {
  readonly constants: ReadonlyMap<string, Value>;
  readonly texts: ReadonlyMap<string, string>;
} {
  const constants = new Map<string, Value>();
  const texts = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [, name = '', written = ''] of text.matchAll(DEFINE)) {
    const before = seen.get(name);
    seen.set(name, written);
    if (before !== undefined && before !== written) {
      constants.delete(name);
      texts.delete(name);
      continue;
    }
    const number = numberOf(written);
    if (number !== undefined) constants.set(name, constant(number));
    const words = TEXT.exec(written)?.[1];
    if (words !== undefined) texts.set(name, words);
  }
  return { constants, texts };
}
