import { bodyAt, Ways } from './person-ways.ts';
import { expressionOf, type PersonWords } from './person-words.ts';

/**
 * Places where code decides about a person by what the person is: a branch, a table, an order, a filter or a statement by
 * a protected attribute that moves a score, a price or a yes. Read line by line, in any language: names and operators say
 * enough.
 */

const LEGAL_AGES = /\b(?:0|1[345678]|21|1[0-9]{2})\b|legal|minor|adult|minimum/i;
const AGE = expressionOf(['age', 'ages']);
/** Asks whether something was said at all. */
const UNSAID = /(?:\bis|===?)\s*(?:none\b|null\b|undefined\b|''|"")/i;
/** Counts by what people are, and sizes of what they wrote. */
const COUNTED = /\[[^\]\n]+\]+\s*(?:\+=\s*1\b|\+\+)|\.get\([^)\n]*\)\s*\+\s*1\b|\.length\b|\.test\(/i;

/** Without one of these a line decides nothing. */
const MAY_DECIDE =
  /if|return|\?|=>|case|when|unless|where|\[|\.get\(|&&|\|\||[:=]\s*-?[\d.]|sort|order|filter|match|=/i;
/** Lines longer than this were written by a machine. */
const LONGEST = 400;

const BEFORE = 12;
const AFTER = 3;

/** `isPregnant` and `is_pregnant` as `is pregnant`, so that the parts of names stand apart. */
const apart = (line: string): string => line.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/_/g, ' ');

/** What is said of a line behind it decides nothing. */
const withoutComment = (line: string): string => line.replace(/\s(?:#|\/\/|--)\s.*$/, '');

/** Code has an operator or a call in most lines; prose has not. */
const looksLikeCode = (text: string): boolean =>
  /\breturn\b|[-+*]=|[=!]==?\s*['"]|\)\s*[:{]|=>|\bdef\b|\bfunction\b|\b(?:SELECT|UPDATE|DELETE|WHERE)\b|\w\[[^\]\n]+\]|\w\.[a-z]\w*\s*[:<>=!(\][]|\b(?:match|switch) \w|:\s*-?\d|\bsort(?:ed)?\(|\bfilter\(/.test(
    text,
  );

type Matcher = { readonly words: PersonWords; readonly named: RegExp; readonly ways: Ways };

function decidesAt({ words, named, ways }: Matcher, lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!named.test(line)) return false;
  const body = bodyAt(lines, at);
  if (!ways.decides(lines, at, body)) return false;
  const others = line.replace(new RegExp(AGE.source, 'gi'), '');
  if (!words.attributes.test(others) && !words.values.test(others) && LEGAL_AGES.test(line)) return false;
  if (UNSAID.test(line) || COUNTED.test(line) || words.harmless.test(`${line}\n${body}`)) return false;
  return words.decisions.test(lines.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).join('\n'));
}

/** Finds the places by what the words are. */
export function personBranchesOf(words: PersonWords): (text: string) => Iterable<number> {
  const named = new RegExp(`${words.attributes.source}|${AGE.source}`, 'i');
  const met = new RegExp(`${named.source}|${words.values.source}`, 'i');
  const matcher = { words, named: met, ways: new Ways(words, named) };
  return function* found(text) {
    if (!looksLikeCode(text)) return;
    const lines = text.split('\n');
    let plain: readonly string[] | undefined;
    let offset = 0;
    for (const [at, line] of lines.entries()) {
      if (MAY_DECIDE.test(line) && met.test(apart(withoutComment(line)))) {
        plain ??= lines.map((one) => (one.length > LONGEST ? '' : apart(withoutComment(one))));
        if (decidesAt(matcher, plain, at)) yield offset + (line.length - line.trimStart().length);
      }
      offset += line.length + 1;
    }
  };
}
