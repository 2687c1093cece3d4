import type { Sentence, Window } from './windows.ts';

/** Which words of the text, counted from 0. */
type Words = { readonly first: number; readonly last: number };

/** A piece of a text that is written in another form, and the words it says. */
export type Blob = Window & Words;

/** A sentence, and its words. */
export type Spoken = Sentence & Words;

/** A sentence around what was written in another form: what that says is a sentence of its own. */
export function apart(sentence: Spoken, blobs: readonly Blob[]): readonly Spoken[] {
  const inside =
    blobs.length === 0 ? blobs : blobs.filter(({ start, first }) => start >= sentence.start && first >= sentence.first);
  if (inside.length === 0) return [sentence];
  const found: Spoken[] = [];
  let { start, first } = sentence;
  for (const blob of inside) {
    if (blob.start > start) found.push({ start, end: blob.start, stops: false, first, last: blob.first });
    found.push({ ...blob, stops: false });
    start = blob.end;
    first = blob.last;
  }
  if (start < sentence.end || found.length === 0) found.push({ ...sentence, start, first });
  return found;
}
