/** A piece of a text that is judged by itself. */
export type Window = { readonly start: number; readonly end: number };

/** Characters of one window, about three sentences; a text of at most this many is one window. */
const WINDOW = 320;
/** A text of more characters than this is not judged as a whole, too: what it is about drowns what it asks for. */
const WHOLE = 1200;

/** Sentences and lines, with their ends. */
function sentences(text: string): readonly Window[] {
  const found: Window[] = [];
  for (const { 0: part, index } of text.matchAll(/[^\n.!?。！？;]+(?:[.!?。！？;]+|\n|$)/gu)) {
    if (part.trim() !== '') found.push({ start: index, end: index + part.length });
  }
  return found.flatMap(cut);
}

/** What has no end of a sentence for long is cut all the same. */
function cut({ start, end }: Window): readonly Window[] {
  if (end - start <= WINDOW) return [{ start, end }];
  const parts: Window[] = [];
  for (let at = start; at < end; at += WINDOW / 2) parts.push({ start: at, end: Math.min(end, at + WINDOW) });
  return parts;
}

/** Runs of sentences, each as long as a window allows and beginning at the next sentence; and a short text as a whole. */
export function windowsOf(text: string): readonly Window[] {
  if (text.length <= WINDOW) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  const parts = sentences(text);
  const windows: Window[] = [];
  let last = -1;
  for (const [i, { start }] of parts.entries()) {
    let end = i;
    while (end + 1 < parts.length && (parts[end + 1]?.end ?? 0) - start <= WINDOW) end += 1;
    if (end <= last) continue;
    last = end;
    windows.push({ start, end: parts[end]?.end ?? start });
  }
  return text.length <= WHOLE ? [...windows, { start: 0, end: text.length }] : windows;
}
