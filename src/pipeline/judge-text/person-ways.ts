import { Outcomes } from './person-outcomes.ts';
import { expressionOf, type PersonWords } from './person-words.ts';

const CONDITION =
  /\b(?:if|elif|elsif|else if|case|when|unless|where|filter|switch|match)\b|\?(?!:|\.)|&&|\|\||\band\b|\bor\b/i;
const COMPARES = /[=!]==?|\bin\b(?! )|\bor\b|\|\||\bhas\(|\bis ?in\(|includes\(|[<>]=?\s*[\d.]+|(?<![?.])\?(?![.?])/;

/** One of two values by a condition: a number, a yes, a no, or a word for them. */
const VALUE = String.raw`(?:-?[\d.]+%?|true|false|none|null|['"](?:no|yes|low|high|slow|fast|den|rej|refus|decl|app)[a-z ]*['"])`;
const AMOUNT = String.raw`(?:${VALUE}|[a-z][\w. ]*[*+-]\s*[\d.]+)`;
const PICKS = new RegExp(String.raw`${AMOUNT}\s+if\b(.+?)\belse\b|([^?:{},\n]+)\?\s*${AMOUNT}\s*:`, 'i');
/** A comparison that counts as a number. */
const SUMMED = /[-+*]\s*(?:int|number|float)?\([^()\n]*(?:[=!]==?|<|>)[^()\n]*\)/i;
/** Keys of a table, with what they are worth. */
const KEYED = /([a-z][a-z ]*)(?:['"]?\]?\s*(?::|=>)|['"]\s*,)\s*(-?[\d.]+)/gi;
const INDEX = /\w\[([^\]\n]{1,60})\]|\.get(?: or default)?\(([^)\n]{1,60})\)|\}\s*\[([^\]\n]{1,60})\]/gi;

const ORDERS = /\bsort\w*\b|\bto sorted\(|\border by\b|\bkey ?=|\bmin\(|\bmax\(/i;
const CHOOSES = /\bfilter\w*\(|\.loc\[|\bis ?in\(|\.query\(|\bwhere\(|\w\[~?\(?\w+[.[]|\bfor\b.*\bin\b.*\bif\b/i;
const STATEMENT = /\b(?:WHERE|CASE WHEN|ORDER BY)\b(.*)$/;
/** Columns that a model is given. */
const FEEDS =
  /\b(?:features?|inputs?|predictors?|covariates?|regressors?|x cols|x columns)\s*(?::[^=]*)?=\s*(?:\w+\[)?\[/i;
const CUTS = /\.head\(|\[:\d|\blimit\b|\bdesc/i;

const depth = (line: string): number => line.length - line.trimStart().length;
/** Lines that belong to a branch, and cases of a choice that are read. */
const BODY = 3;
const CASES = 8;

/** The lines below that are deeper. */
function deeper(lines: readonly string[], at: number, most: number): readonly string[] {
  const found: string[] = [];
  for (const next of lines.slice(at + 1, at + 1 + most)) {
    if (depth(next) <= depth(lines[at] ?? '')) break;
    found.push(next.trim());
  }
  return found;
}

const byKey = expressionOf(['lambda', 'by']);

/** What happens in the branch that begins at a line: the rest of the line, and the deeper lines that follow. */
export function bodyAt(lines: readonly string[], at: number): string {
  const own = /\)\s*[{:]?\s*(\S.*)$|:\s*(\S.*)$/.exec(lines[at] ?? '');
  return [own?.[1] ?? own?.[2] ?? '', ...deeper(lines, at, BODY)].join('\n');
}

const withoutArrows = (line: string): string => line.replace(/=>/g, '');

/** An expression whose value is what the person is: returned, or the body of an arrow. */
function answers(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const isLast = /\breturn\b/.test(line) || /=>\s*(?:\S|$)/.test(line) || /=>\s*$/.test(lines[at - 1] ?? '');
  return isLast && COMPARES.test(withoutArrows(line));
}

/** The ways in which a line of code decides by what it names. */
export class Ways {
  private readonly words: PersonWords;
  private readonly named: RegExp;
  private readonly acts: RegExp;
  private readonly scaled: RegExp;
  private readonly outcomes: Outcomes;

  /** @param named finds an attribute, ages among them */
  constructor(words: PersonWords, named: RegExp) {
    this.words = words;
    this.named = named;
    this.outcomes = new Outcomes(words);
    const { acts, lists, scales } = words;
    this.acts = new RegExp(`(?:${acts.source})[a-z ]*\\(|(?:${lists.source})\\.(?:append|push|add)\\(`, 'i');
    this.scaled = new RegExp(`(?:${scales.source})[^=:\\n]*(?:[=:]|\\[\\])|[-+*/]`, 'i');
  }

  decides(lines: readonly string[], at: number, body: string): boolean {
    const line = lines[at] ?? '';
    if (this.looksUp(line) || this.weighs(lines, at)) return true;
    if (!this.named.test(line)) return false;
    return (
      this.branches(line, body) ||
      (answers(lines, at) && !this.outcomes.onlyNames(line)) ||
      this.orders(line) ||
      this.picks(line) ||
      this.states(line) ||
      this.switches(lines, at) ||
      this.chooses(line) ||
      this.asks(line) ||
      FEEDS.test(line)
    );
  }

  private branches(line: string, body: string): boolean {
    return (
      CONDITION.test(line) && !/^\s*(?:for|while)\b/.test(line) && (this.outcomes.moves(body) || this.acts.test(body))
    );
  }

  /** A factor that is looked up by what the person is. */
  private looksUp(line: string): boolean {
    if (!this.scaled.test(line.replace(INDEX, '[]'))) return false;
    return [...line.matchAll(INDEX)].some(([, one, other, third]) => this.named.test(one ?? other ?? third ?? ''));
  }

  /** A table of what counts, with what people are for keys. */
  private weighs(lines: readonly string[], at: number): boolean {
    if (!this.words.scales.test(lines.slice(Math.max(0, at - BODY), at + 1).join('\n'))) return false;
    const keyed = [...(lines[at] ?? '').matchAll(KEYED)].filter(([, , worth]) => Number(worth) !== 0);
    return keyed.some(([, key = '']) => this.named.test(key) || this.words.values.test(key));
  }

  private orders(line: string): boolean {
    if (!ORDERS.test(line)) return false;
    return (
      /[=!]==?|\?|[<>]|\bnumber\(|\bint\(|\bnot\b|!\w/i.test(withoutArrows(line)) ||
      (CUTS.test(line) && !byKey.test(line))
    );
  }

  private picks(line: string): boolean {
    const summed = SUMMED.exec(line);
    if (summed !== null && this.named.test(summed[0])) return true;
    const found = PICKS.exec(line);
    return found !== null && this.named.test(found[1] ?? found[2] ?? '');
  }

  /** A statement of SQL whose rows are chosen by what people are. */
  private states(line: string): boolean {
    const rest = STATEMENT.exec(line)?.[1] ?? '';
    return this.named.test(rest) && /[=<>]|\bIN\b|\bOR\b|\bIS\b/.test(rest);
  }

  /** A choice by what the person is, whose cases answer or count. */
  private switches(lines: readonly string[], at: number): boolean {
    if (!/\b(?:switch|match|case|when)\b/.test(lines[at] ?? '')) return false;
    const cases = deeper(lines, at, CASES);
    return cases.some((line, i) => {
      if (!this.words.values.test(line)) return false;
      const rest = line.replace(/^.*?(?::|=>|->)/, ':');
      const said = rest.trim() === ':' ? (cases.slice(i + 1).find((next) => !/^case\b/.test(next)) ?? '') : rest;
      return this.outcomes.moves(said);
    });
  }

  /** A filter over people. */
  private chooses(line: string): boolean {
    return CHOOSES.test(line) && (COMPARES.test(withoutArrows(line)) || /\bif\b|=>|lambda/.test(line));
  }

  /** A yes or no that is put together from what people are. */
  private asks(line: string): boolean {
    const [target = ''] = line.split('=', 1);
    return this.words.decisions.test(target) && /^[^=]*=(?!=).*(?:&&|\band\b|\bor\b|\|\||!\w|\bnot\b)/.test(line);
  }
}
