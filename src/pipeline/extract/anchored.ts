import { type Anchor, type Anchored, sourceOf } from '../../contracts/passage.ts';

/** A text that is a piece of the file as it stands. */
export const slice = (file: string, start: number, end: number): Anchored => ({
  text: file.slice(start, end),
  anchors: [{ text: 0, source: start }],
  start,
  end,
});

/** One after the other, with something between them. Pieces of one file, in its order. */
export function join(pieces: readonly Anchored[], between: string): Anchored {
  const anchors: Anchor[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (texts.length > 0) {
      texts.push(between);
      length += between.length;
    }
    for (const { text, source } of piece.anchors) anchors.push({ text: length + text, source });
    texts.push(piece.text);
    length += piece.text.length;
  }
  const [first] = pieces;
  const last = pieces.at(-1);
  return { text: texts.join(''), anchors, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** What stands for what a pattern matches. */
export type Replacement = { readonly start: number; readonly end: number; readonly by: string };

const place = (piece: Anchored, offset: number): number => sourceOf(piece, offset, offset)[0];

/** A text with pieces of it replaced; the replacements in order and apart, by offsets of the text. */
export function replace(piece: Anchored, replacements: readonly Replacement[]): Anchored {
  if (replacements.length === 0) return piece;
  const texts: string[] = [];
  const anchors: Anchor[] = [];
  let length = 0;
  let done = 0;
  const keep = (to: number): void => {
    if (to <= done) return;
    anchors.push({ text: length, source: place(piece, done) });
    for (const { text, source: at } of piece.anchors) {
      if (text > done && text < to) anchors.push({ text: length + text - done, source: at });
    }
    texts.push(piece.text.slice(done, to));
    length += to - done;
  };
  for (const { start, end, by } of replacements) {
    keep(start);
    if (by !== '') anchors.push({ text: length, source: place(piece, start) });
    texts.push(by);
    length += by.length;
    done = end;
  }
  keep(piece.text.length);
  return { text: texts.join(''), anchors, start: piece.start, end: piece.end };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** How far ahead in the file the next word of a text is looked for: past escapes, quotes and indentation. */
const REACH = 2_000;

/**
 * A text whose escapes, indentation and joints were resolved, beside the piece of the file that it was written as: word
 * by word, for what a language makes of a string need not be known to find its words.
 */
export function align(text: string, file: string, start: number, end: number): Anchored {
  const anchors: Anchor[] = [{ text: 0, source: start }];
  const written = file.slice(start, end);
  let cursor = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const found = written.slice(cursor, cursor + REACH).indexOf(word);
    if (found < 0) continue;
    const source = start + cursor + found;
    const last = anchors.at(-1);
    if (last !== undefined && source - last.source !== index - last.text) anchors.push({ text: index, source });
    cursor += found + word.length;
  }
  return { text, anchors, start, end };
}
