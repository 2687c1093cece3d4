import { hash } from './hash.ts';
import { normalise } from './normalise.ts';

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

/** A concept whose first word was met; the others are said by the numbers of places of phrases, which a word may take. */
type Phrase = { readonly concept: number; readonly rest: readonly number[] };

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

/** Words and stems, and what is known of those that begin like them. */
class Stems<T> {
  private readonly exact = new Map<string, T[]>();
  private readonly stems = new Map<string, T[]>();
  private readonly lengths = new Set<number>();

  add(form: string, value: T): void {
    const isStem = form.endsWith('*');
    const key = isStem ? form.slice(0, -1) : form;
    const kept = isStem ? this.stems : this.exact;
    if (isStem) this.lengths.add(key.length);
    const known = kept.get(key);
    if (known === undefined) kept.set(key, [value]);
    else known.push(value);
  }

  /** @param least letters that a stem or word has at least */
  of(word: string, least = 1): readonly T[] {
    const byStem = [...this.lengths].flatMap((length) =>
      word.length < length || length < least ? [] : (this.stems.get(word.slice(0, length)) ?? []),
    );
    return [...(word.length < least ? [] : (this.exact.get(word) ?? [])), ...byStem];
  }
}

/** Forms under their first word or stem, so that a word finds those that it may begin; and the places of their others. */
class Forms {
  private readonly firsts = new Stems<Phrase>();
  private readonly others = new Stems<number>();
  private readonly numbers = new Map<string, number>();

  add(form: string, concept: number): void {
    const [places = '', ...rest] = form.split(' ');
    const phrase = { concept, rest: rest.map((place) => this.numberOf(place)) };
    for (const first of places.split('|')) this.firsts.add(first, phrase);
  }

  private numberOf(place: string): number {
    const known = this.numbers.get(place);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(place, number);
    for (const form of place.split('|')) this.others.add(form, number);
    return number;
  }

  of(word: string, least = 1): readonly Phrase[] {
    return this.firsts.of(word, least);
  }

  placesOf(word: string): ReadonlySet<number> {
    return new Set(this.others.of(word));
  }
}

/** Words are kept until there are this many: a tree of files has not many more, and a hostile one has no end of them. */
const MOST_WORDS = 100_000;
/** A shorter word is too like others for a guess at what it was meant to be. */
const LEAST_MISSPELT = 6;
/** A run of signs longer than this is no word that comes again. */
const LONGEST = 40;

/** Knows the words of all texts that it has seen. */
export class Lexicon {
  readonly names: readonly string[];
  /** Runs of signs of scripts without blanks, with their concepts. */
  readonly runs: readonly { readonly form: string; readonly concept: number }[];
  private readonly forms = new Forms();
  private readonly words = new Map<string, Word>();
  private readonly raw = new Map<string, readonly Word[]>();
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
  wordsOf(raw: string): readonly Word[] {
    const known = this.raw.get(raw);
    if (known !== undefined) return known;
    const words = wordsOf(normalise(raw)).map((word) => this.word(word));
    if (raw.length <= LONGEST) this.raw.set(raw, words);
    return words;
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

  private ofMisspelt(text: string): readonly Phrase[] {
    if (text.length < LEAST_MISSPELT || !/^[a-z]+$/.test(text)) return [];
    for (const form of respelt(text)) {
      const found = this.forms.of(form, LEAST_MISSPELT - 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  private word(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const found = this.forms.of(text);
    const phrases = found.length > 0 ? found : this.ofMisspelt(text);
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

/** A word with two neighbours swapped, or one letter too many, put right in every way. */
function* respelt(word: string): Iterable<string> {
  for (let i = 1; i + 1 < word.length; i += 1) {
    const [before, one, two, after] = [word.slice(0, i), word[i] ?? '', word[i + 1] ?? '', word.slice(i + 2)];
    if (one !== two) yield `${before}${two}${one}${after}`;
    yield `${before}${two}${after}`;
  }
}

const plainForm = (form: string): string =>
  normalise(form)
    .replace(/[^\p{L}\p{N}*|]+/gu, ' ')
    .trim();
