import type { Detector, Find } from './detector.ts';

/** A link definition that nothing links to, which is how Markdown is commented out. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,40}\]:[ \t]*(?:#|<>|<#>)[ \t]*(?:\(([^\n]*)\)|"([^"\n]*)"|'([^'\n]*)')/gm;

function* find(text: string): Iterable<Find> {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close;
    yield { start, end: Math.min(end + 3, text.length), text: text.slice(start + 4, end) };
    start = close < 0 ? -1 : text.indexOf('<!--', close + 3);
  }
  for (const { 0: whole, 1: a, 2: b, 3: c, index } of text.matchAll(DEFINITION))
    yield { start: index, end: index + whole.length, text: a ?? b ?? c ?? '' };
}

/** Comments: a page does not show them, and a model reads them. */
export const COMMENTS: Detector = {
  says: 'in a comment, which a rendered page does not show',
  kind: 'markup',
  payload: false,
  mayFind: /<!--|\]:[ \t]*[#<]/,
  find,
};
