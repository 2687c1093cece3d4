import type { Forms, Phrase } from './forms.ts';

/** A shorter word is too like others for a guess at what it was meant to be. */
const LEAST = 6;

/**
 * What a word with two neighbours swapped, or one letter too many, was meant to be: put right at one letter after the
 * other, as long as what stands before that letter begins anything.
 */
export function ofMisspelt(word: string, forms: Forms): readonly Phrase[] {
  if (word.length < LEAST || !/^[a-z]+$/.test(word)) return [];
  for (let i = 1; i + 1 < word.length; i += 1) {
    const [before, one, two, after] = [word.slice(0, i), word[i] ?? '', word[i + 1] ?? '', word.slice(i + 2)];
    if (!forms.begins(before)) return [];
    const swapped = one === two ? [] : forms.of(`${before}${two}${one}${after}`, LEAST - 1);
    if (swapped.length > 0) return swapped;
    const shortened = forms.of(`${before}${two}${after}`, LEAST - 1);
    if (shortened.length > 0) return shortened;
  }
  return [];
}
