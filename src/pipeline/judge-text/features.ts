import { grouped } from '../../contracts/grouped.ts';
import { normalise } from './normalise.ts';

/** Feature → weight; features are 32-bit hashes of their names. The squares of the weights add up to 1. */
export type Vector = ReadonlyMap<number, number>;

/** Named groups of words, in all languages: `encrypts` → stems of words, a phrase with blanks, or Chinese characters. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): fast, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words; scripts without blanks give pairs of characters. */
export function wordsOf(normalised: string): readonly string[] {
  return [...normalised.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    if (!HAN.test(word)) return [/^\p{N}+$/u.test(word) ? '0' : word];
    const signs = [...word];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
  });
}

/** Finds the concepts of a text: each at most once. */
export type ConceptFinder = (words: readonly string[], normalised: string) => readonly string[];

export function conceptFinder(concepts: Concepts): ConceptFinder {
  const forms = Object.entries(concepts).flatMap(([name, all]) => all.map((form) => ({ name, form: normalise(form) })));
  const isPhrase = ({ form }: { readonly form: string }): boolean => /[^\p{L}\p{N}]/u.test(form) || HAN.test(form);
  const stems = grouped(
    forms.filter((one) => !isPhrase(one)),
    ({ form }) => form,
  );
  const phrases = forms.filter(isPhrase);
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))];
  const ofWord = (word: string): readonly string[] =>
    lengths.flatMap((length) => stems.get(word.slice(0, length).padEnd(length))?.map(({ name }) => name) ?? []);
  return (words, normalised) => {
    const padded = ` ${words.join(' ')} `;
    const spoken = phrases.filter(({ form }) =>
      HAN.test(form) ? normalised.includes(form) : padded.includes(` ${form}`),
    );
    return [...new Set([...words.flatMap(ofWord), ...spoken.map(({ name }) => name)])].sort();
  };
}

type Group = { readonly weight: number; readonly features: ReadonlyMap<number, number> };

function groupOf(weight: number, names: Iterable<string, unknown, unknown>): Group {
  const features = new Map<number, number>();
  for (const name of names) {
    const key = hash(name);
    features.set(key, (features.get(key) ?? 0) + 1);
  }
  return { weight, features };
}

/** Sublinear counts, each group of a length of its own, so that a long text does not outweigh its words. */
function joinGroups(groups: readonly Group[]): Vector {
  const vector = new Map<number, number>();
  for (const { weight, features } of groups) {
    const scaled = [...features].map(([key, count]) => [key, 1 + Math.log(count)] as const);
    const length = Math.sqrt(scaled.reduce((sum, [, value]) => sum + value * value, 0));
    for (const [key, value] of scaled) vector.set(key, (vector.get(key) ?? 0) + (weight * value) / length);
  }
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  return new Map([...vector].map(([key, value]) => [key, value / length]));
}

function* pairsOf(words: readonly string[]): Iterable<string> {
  for (let i = 1; i < words.length; i += 1) yield `b ${words[i - 1]} ${words[i]}`;
}

function* piecesOf(words: readonly string[]): Iterable<string> {
  for (const word of new Set(words)) {
    const padded = `^${word}$`;
    for (let i = 0; i + 4 <= padded.length; i += 1) yield `c ${padded.slice(i, i + 4)}`;
  }
}

function* togetherOf(concepts: readonly string[]): Iterable<string> {
  for (const [i, one] of concepts.entries()) {
    yield `k ${one}`;
    for (const other of concepts.slice(i + 1)) yield `k ${one} ${other}`;
  }
}

/** Words, pairs of words, pieces of words, and the concepts that occur, alone and together. */
export function featuresOf(text: string, concepts: ConceptFinder): Vector {
  const normalised = normalise(text);
  const words = wordsOf(normalised);
  return joinGroups([
    groupOf(
      1,
      words.map((word) => `w ${word}`),
    ),
    groupOf(0.7, pairsOf(words)),
    groupOf(0.5, piecesOf(words)),
    groupOf(1.3, togetherOf(concepts(words, normalised))),
  ]);
}
