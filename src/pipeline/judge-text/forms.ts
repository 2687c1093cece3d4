/** A concept whose first word was met; the others are said by the numbers of places of phrases, which a word may take. */
export type Phrase = { readonly concept: number; readonly rest: readonly number[] };

/** Words and stems, and what is known of those that begin like them. */
class Stems<T> {
  private readonly exact = new Map<string, T[]>();
  private readonly stems = new Map<string, T[]>();
  private readonly lengths = new Set<number>();
  /** All that words and stems begin with: most other words are told apart by their first letters. */
  private readonly beginnings = new Set<string>();

  add(form: string, value: T): void {
    const isStem = form.endsWith('*');
    const key = isStem ? form.slice(0, -1) : form;
    const kept = isStem ? this.stems : this.exact;
    if (isStem) this.lengths.add(key.length);
    for (let length = 1; length <= key.length; length += 1) this.beginnings.add(key.slice(0, length));
    const known = kept.get(key);
    if (known === undefined) kept.set(key, [value]);
    else known.push(value);
  }

  /** Whether anything begins like that. */
  begins(letters: string): boolean {
    return letters === '' || this.beginnings.has(letters);
  }

  /** @param least letters that a stem or word has at least */
  of(word: string, least = 1): readonly T[] {
    if (!this.begins(word.slice(0, least))) return [];
    const byStem = [...this.lengths].flatMap((length) =>
      word.length < length || length < least ? [] : (this.stems.get(word.slice(0, length)) ?? []),
    );
    return [...(word.length < least ? [] : (this.exact.get(word) ?? [])), ...byStem];
  }
}

/** Forms under their first word or stem, so that a word finds those that it may begin; and the places of their others. */
export class Forms {
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

  /** Whether the first word of a form begins like that. */
  begins(letters: string): boolean {
    return this.firsts.begins(letters);
  }

  placesOf(word: string): ReadonlySet<number> {
    return new Set(this.others.of(word));
  }
}
