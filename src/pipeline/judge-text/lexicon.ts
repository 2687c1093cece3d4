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
  /** Phrases that may begin with it, by the place that comes next. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
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

/** What a word may do: mean concepts by itself, open a phrase, take a place in one. */
export const MEANS = 1;
export const OPENS = 2;
export const TAKES = 4;

/** Most runs are one word and their own plain form, but for capitals. */
const SIMPLE = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;

/** Knows the words of all texts that it has seen. */
export class Lexicon {
  readonly names: readonly string[];
  /** Runs of signs of scripts without blanks, with their concepts. */
  readonly runs: readonly { readonly form: string; readonly concept: number }[];
  private readonly forms = new Forms();
  private readonly words = new Map<string, Word>();
  private readonly raw = new RawRuns();
  /** Words by their numbers; another list once they are numbered anew. */
  private met: Word[] = [];
  /** What each of them may do, by its number: looked at far more often than the word itself. */
  private does = new Uint8Array(1024);
  /** What runs stand for that do not stand for one word; the first is for a run that is not kept. */
  private several: (readonly number[])[] = [[]];
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

  /** The number of the word that a run of letters and signs stands for; of none or several words a number below 0. */
  read(text: string, start: number, end: number): number {
    const known = this.raw.find(text, start, end);
    if (known !== undefined) return known;
    const run = text.slice(start, end);
    const ids = (SIMPLE.test(run) ? [run.toLowerCase()] : wordsOf(normalise(run))).map((word) => this.word(word).id);
    const [one = -1] = ids;
    const isKept = run.length <= LONGEST;
    if (ids.length !== 1) this.several[isKept ? this.several.length : 0] = ids;
    const means = ids.length === 1 ? one : isKept ? -this.several.length : -1;
    if (isKept) this.raw.add(text, start, end, means);
    return means;
  }

  /** What `read` gave a number below 0 for. */
  severalOf(means: number): readonly number[] {
    return this.several[-1 - means] ?? [];
  }

  /** The words that were met, by their numbers. */
  get vocabulary(): readonly Word[] {
    return this.met;
  }

  can(id: number, what: number): boolean {
    return ((this.does[id] ?? 0) & what) !== 0;
  }

  /** The number of a word, if it was met. */
  idOf(word: string): number | undefined {
    return this.words.get(word)?.id;
  }

  /** To be called between texts: words that were met before may be met under other numbers afterwards. */
  forget(): boolean {
    if (this.met.length < this.most && this.raw.size < this.most) return false;
    this.words.clear();
    this.raw.clear();
    this.met = [];
    this.several = [[]];
    return true;
  }

  private word(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const found = this.forms.of(text);
    const all = found.length > 0 ? found : ofMisspelt(text, this.forms);
    const concepts = all.filter(({ rest }) => rest.length === 0).map(({ concept }) => concept);
    const phrases = new Map<number, Phrase[]>();
    for (const phrase of all) {
      const [next] = phrase.rest;
      if (next !== undefined) phrases.set(next, [...(phrases.get(next) ?? []), phrase]);
    }
    const word: Word = {
      id: this.met.length,
      hash: hash(`w ${text}`),
      pieces: piecesOf(text),
      concepts: [...new Set(concepts)],
      phrases,
      places: this.forms.placesOf(text),
      text,
    };
    this.met.push(word);
    this.note(word);
    this.words.set(text, word);
    return word;
  }

  private note({ id, concepts, phrases, places }: Word): void {
    if (id === this.does.length) {
      const does = new Uint8Array(id * 2);
      does.set(this.does);
      this.does = does;
    }
    this.does[id] = (concepts.length > 0 ? MEANS : 0) | (phrases.size > 0 ? OPENS : 0) | (places.size > 0 ? TAKES : 0);
  }
}

const plainForm = (form: string): string =>
  normalise(form)
    .replace(/[^\p{L}\p{N}*|]+/gu, ' ')
    .trim();
