import { by } from '../contracts/order.ts';
import type { Capture, Node } from '../contracts/program.ts';
import type { LanguageId } from '../contracts/words.ts';
import type { LanguageDefinition } from './language-definition.ts';

/** Languages whose preprocessor takes the rest of a line as text, comments and all. */
const PREPROCESSED: readonly LanguageId[] = ['c', 'cpp'];

/** Finds comments wherever they stand, also where the walk over the tree does not go. */
export const commentQuery = ({ kinds }: LanguageDefinition, language: LanguageId): string =>
  [...kinds.comments, ...(PREPROCESSED.includes(language) ? ['preproc_arg'] : [])]
    .map((kind) => `(${kind}) @${kind === 'preproc_arg' ? 'argument' : 'comment'}`)
    .join('\n');

const STRINGS_AND_LINE_COMMENT = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|\/\/[\s\S]*$/g;

/** What the grammar counts as a part of a macro's text may end in a comment. */
function commentIn({ name, start, text }: Capture): readonly Node[] {
  if (name === 'comment') return [{ start, end: start + text.length }];
  const found = [...text.matchAll(STRINGS_AND_LINE_COMMENT)].find(([part]) => part.startsWith('//'));
  return found === undefined ? [] : [{ start: start + found.index, end: start + text.length }];
}

/** Where the comments are, of what `commentQuery` captured. */
export const commentsOf = (matches: readonly (readonly Capture[])[]): readonly Node[] =>
  matches.flat().flatMap(commentIn);

/** All but the ends of lines becomes blanks. */
const blank = (text: string): string => text.replace(/[^\n\r\u2028\u2029]/g, ' ');

/** Inside a directive a comment may go on over a line's end; the directive may not, unless it says so. */
const continued = (text: string): string => blank(text).replace(/\r?\n/g, (end) => `\\${end}`);

/** Whether what follows this text still belongs to a preprocessor's line. */
function isInDirective(before: string): boolean {
  const joined = before.replace(/\\\r?\n/g, '');
  return /^[ \t]*#/.test(joined.slice(joined.lastIndexOf('\n') + 1));
}

/** The text with blanks where its comments are: the same lines, and every string as it was. */
export function blanked(text: string, comments: readonly Node[], language: LanguageId): string {
  const isPreprocessed = PREPROCESSED.includes(language);
  let result = '';
  let at = 0;
  for (const { start, end } of comments.toSorted(by((comment) => comment.start))) {
    if (start < at) continue;
    result += text.slice(at, start);
    const comment = text.slice(start, end);
    const isSpliced = isPreprocessed && comment.includes('\n') && isInDirective(result);
    result += isSpliced ? continued(comment) : blank(comment);
    at = end;
  }
  return result + text.slice(at);
}
