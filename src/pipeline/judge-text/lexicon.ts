import { Forms, type Phrase } from './forms.ts';
import { hash } from './hash.ts';
import { ofMisspelt } from './misspelt.ts';
import { normalise } from './normalise.ts';
import { RawRuns } from './raw-runs.ts';

/**
 * Named groups of words, in all languages: `encrypts` → words, stems that end in `*`, phrases of both with blanks
 * between, and, where a script has no blanks, runs of its signs.
 */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** What stands in the text, and what it means. */
export type Word = {
  /** Counted from 0, in the order in which words were met. */
  readonly id: number;
  readonly hash: number;
  /** Hashes of its pieces of four letters. */
  readonly pieces: readonly number[];
  /** Numbers of the concepts that it means by itself. */
  readonly concepts: readonly number[];
  /** Phrases that may begin with it. */
  readonly phrases: readonly Phrase[];
  /** Places of phrases that it may take. */
  readonly places: ReadonlySet<number>;
  readonly text: string;
};

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** All of those scripts, and others, in few signs, which is faster to look for. */
const FAR = /[\u2e80-\uffff]/;

/** Whether a text holds signs of a script without blanks. */
export const hasHan = (text: string): boolean => FAR.test(text) && HAN.test(text);

/** Words; scripts without blanks give pairs of signs. */
export function wordsOf(normalised: string): readonly string[] {
  return [...normalised.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    if (!hasHan(word)) return [/^\p{N}+$/u.test(word) ? '0' : word];
    const signs = [...word];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
  });
}

function piecesOf(word: string): readonly number[] {
  const padded = `^${word}$`;
  const pieces: number[] = [];
  for (let i = 0; i + 4 <= padded.length; i += 1) pieces.push(hash(`c ${padded.slice(i, i + 4)}`));
  return pieces;
}

/** Words are kept until there are this many: a tree of files has not many more, and a hostile one has no end of them. */
const MOST_WORDS = 100_000;
/** A run of signs longer than this is no word that comes again. */
const LONGEST = 40;

/** Most runs are one word and their own plain form, but for capitals. */
const SIMPLE = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;

/** Knows the words of all texts that it has seen. */
export class Lexicon {
  readonly names: readonly string[];
  /** Runs of signs of scripts without blanks, with their concepts. */
  readonly runs: readonly { readonly form: string; readonly concept: number }[];
  private readonly forms = new Forms();
  private readonly words = new Map<string, Word>();
  private readonly raw = new RawRuns<readonly Word[]>();
  private met = 0;
  /** How often it has begun anew. */
  age = 0;

  private readonly most: number;

  constructor(concepts: Concepts, shapes: readonly string[], most = MOST_WORDS) {
    this.most = most;
    this.names = [...Object.keys(concepts), ...shapes];
    const runs: { readonly form: string; readonly concept: number }[] = [];
    for (const [concept, forms] of Object.values(concepts).entries()) {
      for (const form of forms.map(plainForm)) {
        if (hasHan(form)) runs.push({ form, concept });
        else this.forms.add(form, concept);
      }
    }
    this.runs = runs;
  }

  /** The words that a run of letters and signs stands for. */
  wordsAt(text: string, start: number, end: number): readonly Word[] {
    const known = this.raw.find(text, start, end);
    if (known !== undefined) return known;
    const raw = text.slice(start, end);
    const plain = SIMPLE.test(raw) ? [raw.toLowerCase()] : wordsOf(normalise(raw));
    const words = plain.map((word) => this.word(word));
    if (raw.length <= LONGEST) this.raw.add(raw, words);
    return words;
  }

  /** The number of a word, if it was met. */
  idOf(word: string): number | undefined {
    return this.words.get(word)?.id;
  }

  /** To be called between texts: words that were met before may be met under other numbers afterwards. */
  forget(): boolean {
    if (this.met < this.most && this.raw.size < this.most) return false;
    this.words.clear();
    this.raw.clear();
    this.met = 0;
    this.age += 1;
    return true;
  }

  get size(): number {
    return this.met;
  }

  private word(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const found = this.forms.of(text);
    const phrases = found.length > 0 ? found : ofMisspelt(text, this.forms);
    const concepts = phrases.filter(({ rest }) => rest.length === 0).map(({ concept }) => concept);
    const word: Word = {
      id: this.met,
      hash: hash(`w ${text}`),
      pieces: piecesOf(text),
      concepts: [...new Set(concepts)],
      phrases: phrases.filter(({ rest }) => rest.length > 0),
      places: this.forms.placesOf(text),
      text,
    };
    this.met += 1;
    this.words.set(text, word);
    return word;
  }
}

const plainForm = (form: string): string =>
  normalise(form)
    .replace(/[^\p{L}\p{N}*|]+/gu, ' ')
    .trim();
