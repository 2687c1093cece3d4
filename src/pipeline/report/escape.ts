import { type Untrusted, untrusted, visible, visibleLines } from '../../contracts/untrusted.ts';

/**
 * The only doors through which text of the repository, the sandbox or a model enters a report. Each makes the text
 * inert for one reader; all show hidden characters as escapes and keep text from being read as a workflow command.
 */

/** The runner obeys `##[…]` anywhere in a line, and `::…::` at the start of one. */
export const disarm = (line: string): string =>
  line.replaceAll('##[', '##\\u{5B}').replace(/^(\s*):(?=:)/, '$1\\u{3A}');

/** At most so many UTF-16 code units, and how many were left out; never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept} … (${text.length - kept.length} more characters)`;
}

const cutUntrusted = (text: Untrusted, length: number): Untrusted => untrusted(cut(text.untrusted, length));

/** How much of one text a report repeats, in UTF-16 code units before escaping. */
export const TEXT_LENGTH = 1_000;
const LINES_LENGTH = 4_000;
const LINES = 40;

/** One line for terminals, logs and JSON strings. */
export const line = (text: Untrusted, length = TEXT_LENGTH): string => disarm(visible(cutUntrusted(text, length)));

/** Several lines, for indented or fenced code. */
export function lines(text: Untrusted): readonly string[] {
  const all = visibleLines(cutUntrusted(text, LINES_LENGTH)).split('\n').map(disarm);
  return all.length <= LINES ? all : [...all.slice(0, LINES), `… (${all.length - LINES} more lines)`];
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));

/** GitHub's parser gives up on code behind 80 backticks and miscounts fences past 255: long runs are told, not shown. */
const shortRuns = (text: string): string => text.replace(/`{9,}/g, (run) => `(${run.length} backticks)`);

/** A Markdown code span of text that is one line already. */
function span(oneLine: string): string {
  const text = shortRuns(oneLine);
  if (text.trim() === '') return '` `';
  const ticks = '`'.repeat(longestRun(text) + 1);
  // Where a tick touches the delimiter, or where one blank on either side would be stripped, Markdown wants a blank more.
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** A Markdown code span: nothing in it is a link, a mention, an image or HTML. */
export const code = (text: Untrusted, length = TEXT_LENGTH): string => span(line(text, length));

/** A code span for a cell of a table. A bar ends the cell even in code, and parsers differ on a backslash before it. */
export const cell = (text: Untrusted, length = TEXT_LENGTH): string => code(text, length).replaceAll('|', '\\u{7C}');

/** Words, short numbers and simple punctuation: no Markdown, HTML, address, mention or reference can be made of these. */
const PLAIN = [/^\(?[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\)?[.,;:!?]?$/u, /^\d{1,6}[,;]?$/];

/** Punctuation that ends a sentence or a clause belongs to the prose, not to the code before it. */
const ENDED = /^(.*[\p{L}\p{N})\]}"'])([.,;:!?])$/u;

type Part = { readonly plain: boolean; readonly text: string; readonly end: string };

function partOf(word: string): Part {
  if (PLAIN.some((pattern) => pattern.test(word))) return { plain: true, text: word, end: '' };
  const [, text = word, end = ''] = ENDED.exec(word) ?? [];
  return { plain: false, text, end };
}

/** Markdown prose whose plain words stay plain, and of which everything else becomes code. */
export function prose(text: Untrusted): string {
  const parts: Part[] = [];
  for (const word of line(text).split(' ')) {
    if (word === '') continue;
    const part = partOf(word);
    const last = parts.at(-1);
    if (last !== undefined && last.plain === part.plain && last.end === '')
      parts.splice(-1, 1, { ...part, text: `${last.text} ${part.text}` });
    else parts.push(part);
  }
  return parts.map((part) => (part.plain ? part.text : span(part.text) + part.end)).join(' ');
}

/** A fenced Markdown block that its content cannot close, as lines. */
export function fence(text: Untrusted, language: 'text' | 'diff' = 'text'): readonly string[] {
  const content = lines(text).map(shortRuns);
  const ticks = '`'.repeat(Math.max(3, longestRun(content.join('\n')) + 1));
  return [`${ticks}${language}`, ...content, ticks];
}

/** SARIF message text: brackets would be links, and `{0}` a placeholder. */
export const sarifText = (text: Untrusted): string =>
  line(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\{(\d+)\}/g, '{{$1}}');

/** A relative URI reference; every part percent-encoded, so that a colon or a blank means nothing in it. */
export const uri = (path: Untrusted): string =>
  path.untrusted.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** JSON text for standard output: `##[`, the one command that could stand in the middle of a line, only occurs in strings. */
export const disarmJson = (text: string): string => text.replaceAll('##[', '##\\u005b');
