import type { Find } from './detector.ts';

/** What may stand around a place and still be one line. */
const REACH = 400;

/** The line around a place, as far as it reaches. */
export function lineAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = after.indexOf('\n');
  return { start: start - before.length + before.lastIndexOf('\n') + 1, end: end + (stop < 0 ? after.length : stop) };
}

/** Lines in which a pattern occurs, each once, as something makes of them. */
export function* linesWith(text: string, pattern: RegExp, read: (line: string) => string | undefined): Iterable<Find> {
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index < done) continue;
    const line = lineAround(text, index, index + found.length);
    done = line.end;
    const said = read(text.slice(line.start, line.end));
    if (said !== undefined) yield { ...line, text: said };
  }
}
