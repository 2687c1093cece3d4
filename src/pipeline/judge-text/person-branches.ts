import { aliasesIn } from './person-aliases.ts';
import { bodyAt, Ways } from './person-ways.ts';
import { expressionOf, type PersonWords } from './person-words.ts';

/**
 * Places where code decides about a person by what the person is: a branch, a table, an order, a filter or a statement by
 * a protected attribute that moves a score, a price or a yes. Read line by line, in any language: names and operators say
 * enough.
 */

const LEGAL_AGES = /\b(?:0|1[345678]|21|1[0-9]{2})\b|legal|minor|adult|minimum/i;
const AGE = expressionOf(['age', 'ages', 'birth year', 'birth date', 'year of birth', 'date of birth', 'birthday']);
/** What a value is given to. */
const TARGET =
  /^\s*(?!\b(?:if|elif|else|return|case|when|while|for)\b)(?:(?:export|default|const|let|var|public|private|static|final)\s+)*([^=(!<>]*?)=[^=>]/i;
/** Asks whether something was said at all. */
const UNSAID =
  /(?:(?!\b(?:and|or|not|if)\b)[\w.[\]'" ])+(?:(?:\bis|===?)\s*(?:none\b|null\b|undefined\b|''|"")|!==?\s*(?:''|""))/gi;
/** Asks whether all of it was said. */
const COMPLETE = /(?:!==?|\bis not)\s*(?:none|null|undefined)\b.*(?:!==?|\bis not)\s*(?:none|null|undefined)\b/i;
/** Counts by what people are, and sizes of what they wrote. */
const COUNTED =
  /\[[^\]\n]+\]+\s*(?:\+=\s*1\b(?!\.)|\+\+|\+=[^=\n]*[=<>]=)|\)\s*\+\s*1\b|\.length\b|\.test\(|\blen\(|\.(?:mean|sum|count|size|len)\(|\bsum\(/i;
/** Picks fields or figures, not people. */
const FIELDS =
  /[[(]\s*(?:float\()?([a-z]+)\.(?!name|id\b|e ?mail)[a-z]+\s+for\s+\1\s+in\b|\bif\s+(?:k|key|col|column|field|attr|name|f|c)\s+(?:not\s+)?in\b/i;

/** Without one of these a line decides nothing. */
const MAY_DECIDE =
  /if|return|switch|\?|=>|case|when|unless|where|\[|\.get\(|&&|\|\||[:=]\s*-?[\d.]|sort|order|filter|match|=/i;
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

/** The name of a function: behind its keyword, before its parameters, or what an arrow is given to. */
const HEAD =
  /\b(?:def|function|func|fun|fn|class)\s+(?:\([^)]*\)\s*)?([a-z][a-z ]*)|\b(?:const|let|var)\s+([a-z][a-z ]*?)\s*(?::[^=]*)?=\s*(?:async\s*)?(?:\(|[a-z]+\s*=>)|^\s*(?!.*\b(?:if|for|while|switch|return|new)\b)[\w<>[\], ]+? ([a-z][a-z ]*)\([^)]*\)\s*(?::[^{]*)?\{/i;
const isComment = (line: string): boolean => /^\s*(?:#|\/\/|--|\*|\/\*)/.test(line);
const DOCSTRING = /("""|''')[\s\S]*?\1/g;
/** What is to be completed, or stands among prose. */
const UNFINISHED = /^\s*(?:\.\.\.|pass|<\w+>)\s*$|\b(?:TODO|implement|complete)\b|```/im;
const OF_CODE =
  /[(){}[\]=;:,<>@]|^\s*(?:#|\/\/|--|\*|else\b|end\b|import\b|from\b|try\b|package\b|return\b|break\b|continue\b|yield\b|select\b|where\b|and\b|or\b|order\b|group\b|limit\b)/i;

/** A sentence of five words and more; statements of SQL read like one. */
const PROSE = /^\s*[a-z][\w'’,;-]*(?:[ .:!?]+[\w'’,;-]+){4,}[.:!?]*\s*$/i;
const SQL = /\b(?:SELECT|FROM|WHERE|AND|ORDER|GROUP|SET|JOIN|LIMIT|INTO)\b/;
const isProse = (line: string): boolean => !isComment(line) && PROSE.test(line) && !SQL.test(line);

/** Code from the first line to the last, that nobody is asked to complete. */
export function isWholeCode(text: string): boolean {
  const own = text.replace(DOCSTRING, '');
  if (UNFINISHED.test(own) || !looksLikeCode(own)) return false;
  const lines = own.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.some((line) => !HEAD.test(line) && !isComment(line)) &&
    lines.every((line) => OF_CODE.test(line) && !isProse(line))
  );
}

type Matcher = { readonly words: PersonWords; readonly named: RegExp; readonly ways: Ways; readonly filled: RegExp };

const depth = (line: string): number => line.length - line.trimStart().length;

/** What the function is called that a line stands in. */
function headOf(lines: readonly string[], at: number): string {
  const own = lines[at] ?? '';
  for (let above = at; above >= Math.max(0, at - BEFORE); above -= 1) {
    const line = lines[above] ?? '';
    const [, named, given, typed] = above === at || depth(line) < depth(own) ? (HEAD.exec(line) ?? []) : [];
    const name = named ?? given ?? typed;
    if (name !== undefined) return name;
  }
  return '';
}

/** A field called by the attribute itself that is filled in: a record, not a decision. A number there is what it counts. */
const filledWith = (attributes: RegExp): RegExp =>
  new RegExp(
    String.raw`(?<=[{,]\s*)['"]?(?:${attributes.source})['"]?\s*:\s*(?!\s|-?[\d.])[^,}\n]*|(?:^(?!.*\bwhere\b)|\bset\b|(?<=,))(?:[\w.[\]'" ]*[.\['" ])?(?:${attributes.source})['"\]]*\s*=(?![=>])\s*(?:case\b.*\bend\b|[^,\n]*)`,
    'gi',
  );

function decidesAt({ words, named, ways, filled }: Matcher, lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').replace(UNSAID, ' ').replace(filled, ' ');
  if (!named.test(line)) return false;
  const body = bodyAt(lines, at);
  if (!ways.decides(lines.with(at, line), at, body)) return false;
  const others = line.replace(new RegExp(AGE.source, 'gi'), '');
  if (!words.attributes.test(others) && !words.values.test(others) && LEGAL_AGES.test(line)) return false;
  const target = TARGET.exec(line)?.[1] ?? '';
  if (words.clerical.test(target) || COMPLETE.test(line)) return false;
  if (COUNTED.test(line) || FIELDS.test(line) || words.harmless.test(`${line}\n${body.replace(UNSAID, ' ')}`))
    return false;
  if (words.clerical.test(headOf(lines, at))) return false;
  return words.decisions.test(lines.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).join('\n'));
}

export type PersonCode = {
  /** Offsets of the lines that decide. */
  readonly decides: (text: string) => Iterable<number>;
  /** Offsets of all lines of whole code that names an attribute and decides nothing by it. */
  readonly names: (text: string) => Iterable<number>;
};

type Line = { readonly raw: string; readonly offset: number };

function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((raw) => {
    const start = offset;
    offset += raw.length + 1;
    return { raw, offset: start + (raw.length - raw.trimStart().length) };
  });
}

/** Finds the places by what the words are. */
export function personCodeOf(words: PersonWords): PersonCode {
  const ages = new RegExp(`${words.attributes.source}|${AGE.source}`, 'i');
  const matcherOf = (named: RegExp): Matcher => {
    const met = new RegExp(`${named.source}|${words.values.source}`, 'i');
    return { words, named: met, ways: new Ways(words, named), filled: filledWith(ages) };
  };
  const general = matcherOf(ages);
  const isKept = (line: string): boolean =>
    ages.test(line.replace(UNSAID, ' ')) && !COUNTED.test(line) && !FIELDS.test(line) && !words.harmless.test(line);
  const decides = (text: string): readonly number[] => {
    if (!looksLikeCode(text)) return [];
    const lines = linesOf(text);
    if (!lines.some(({ raw }) => general.named.test(apart(withoutComment(raw))))) return [];
    const plain = lines.map(({ raw }) => (raw.length > LONGEST ? '' : apart(withoutComment(raw))));
    const aliases = aliasesIn(plain, isKept);
    const matcher =
      aliases.length === 0 ? general : matcherOf(new RegExp(`${ages.source}|${expressionOf(aliases).source}`, 'i'));
    return lines.flatMap(({ raw, offset }, at) =>
      MAY_DECIDE.test(raw) && decidesAt(matcher, plain, at) ? [offset] : [],
    );
  };
  const names = (text: string): readonly number[] => {
    if (!isWholeCode(text) || decides(text).length > 0) return [];
    const lines = linesOf(text);
    const isNamed = (part: string): boolean => general.named.test(apart(part));
    // What a comment says of people, the words decide.
    const inComment = (raw: string): boolean => isNamed(raw) && !isNamed(withoutComment(isComment(raw) ? '' : raw));
    if ((text.match(DOCSTRING) ?? []).some(isNamed) || lines.some(({ raw }) => inComment(raw))) return [];
    return isNamed(text) ? lines.map(({ offset }) => offset) : [];
  };
  return { decides, names };
}
