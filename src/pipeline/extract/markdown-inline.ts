import type { Anchored } from '../../contracts/passage.ts';
import { type Replacement, replace } from './anchored.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  colon: ':',
  period: '.',
  comma: ',',
  excl: '!',
  NewLine: '\n',
  Tab: '\t',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** Emphasis marks, escapes, entities and tags: what stands between a reader and the words. */
const MARKUP =
  /\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|<\/?[A-Za-z][^<>]{0,500}>/gu;

function entity(written: string): string | undefined {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name];
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function stands(written: string): string | undefined {
  if (written.startsWith('&')) return entity(written);
  if (written.startsWith('\\')) return written.slice(1);
  return '';
}

/** HTML comments are told apart, so that `ig<!-- -->nore` is the word it is read as. */
function comments(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    found.push({ start, end: end + 3, by: '' });
    start = text.indexOf('<!--', end + 3);
  }
  return found;
}

/** Markdown prose as it is read: without its marks, with its entities resolved. */
export function plain(piece: Anchored): Anchored {
  const bare = replace(piece, comments(piece.text));
  const marks = [...bare.text.matchAll(MARKUP)].flatMap(({ 0: written, index }) => {
    const by = stands(written);
    return by === undefined ? [] : [{ start: index, end: index + written.length, by }];
  });
  return replace(bare, marks);
}
