import type { CommentSyntax } from '../../contracts/languages.ts';
import { normalise } from './normalise.ts';
import {
  GENERATOR_MARKS,
  HEADER_LINES,
  HEADER_MARKERS,
  type HeaderMarker,
  HUMAN_MARK,
} from './signals/header-markers.ts';

/** What stands before the first code. */
type HeaderText = { readonly comment: string; readonly frontMatter: string };

type HeaderMark = {
  readonly signal: string;
  readonly certainty: number;
  readonly agent?: string;
  /** The text that matched: hostile. */
  readonly detail: string;
};

/** What a file says about itself. */
export type Header = {
  readonly marks: readonly HeaderMark[];
  /** The text of a claim that people wrote it. */
  readonly human: string | undefined;
  /** A deterministic generator's mark. */
  readonly generator: string | undefined;
};

/** Header lines longer than this say nothing in a header. */
const HEADER_CHARACTERS = 16_384;
const DETAIL_CHARACTERS = 200;

const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const DIRECTIVE = /^(['"])use [a-z ]{1,40}\1;?/;

function firstLines(text: string): string {
  let end = -1;
  for (let line = 0; line < HEADER_LINES; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0 || end > HEADER_CHARACTERS) break;
  }
  return text.slice(0, Math.min(end < 0 ? text.length : end, HEADER_CHARACTERS));
}

/** The length of the comment or of what may stand before one at the start of `text`, or 0 at the first code. */
function leadingLength(text: string, syntax: CommentSyntax): number {
  const upTo = (close: string, from: number): number => {
    const end = text.indexOf(close, from);
    return end < 0 ? text.length : end + close.length;
  };
  for (const [open, close] of syntax.block) if (text.startsWith(open)) return upTo(close, open.length);
  if (syntax.line.some((token) => text.startsWith(token)) || text.startsWith('#!')) return upTo('\n', 0);
  return DIRECTIVE.exec(text)?.[0].length ?? 0;
}

/** Comments before the first code; a module's docstring is one. A string anywhere else is not. */
function headerText(text: string, syntax: CommentSyntax): HeaderText {
  const head = firstLines(text.replace(/^\uFEFF/, ''));
  const frontMatter = FRONT_MATTER.exec(head);
  let at = frontMatter ? frontMatter[0].length : 0;
  const comments: string[] = [];
  for (;;) {
    at += /^\s*/.exec(head.slice(at))?.[0].length ?? 0;
    const length = at < head.length ? leadingLength(head.slice(at), syntax) : 0;
    if (length === 0) break;
    const piece = head.slice(at, at + length);
    if (!DIRECTIVE.test(piece)) comments.push(piece);
    at += length;
  }
  return { comment: normalise(comments.join('\n')), frontMatter: normalise(frontMatter?.[1] ?? '') };
}

const ALL_MARKERS = HEADER_MARKERS.map((marker) => ({
  marker,
  every: new RegExp(marker.pattern.source, `${marker.pattern.flags}g`),
}));

function readMark(marker: HeaderMarker, every: RegExp, text: string): HeaderMark | undefined {
  for (const match of text.matchAll(every)) {
    const named = marker.names?.(match);
    if (named === 'person') continue;
    const detail = match[0].trim().slice(0, DETAIL_CHARACTERS);
    return { signal: marker.signal, certainty: marker.certainty, ...named, detail };
  }
  return undefined;
}

/** A generator's own mark is believed over prose about an AI, a bare "do not edit" is not; a mark made for AIs wins over both. */
function generatorMark(comment: string, explicit: boolean, prose: boolean): string | undefined {
  if (explicit) return undefined;
  return GENERATOR_MARKS.find(({ pattern, weak }) => pattern.test(comment) && !(weak && prose))?.mark;
}

/** Reads the marks in a file's first lines. */
export function readHeader(text: string, syntax: CommentSyntax): Header {
  const { comment, frontMatter } = headerText(text, syntax);
  const marks: HeaderMark[] = [];
  let explicit = false;
  for (const { marker, every } of ALL_MARKERS) {
    const mark = readMark(marker, every, marker.where === 'comment' ? comment : frontMatter);
    if (!mark) continue;
    marks.push(mark);
    explicit ||= !marker.prose;
  }
  return {
    marks,
    human: HUMAN_MARK.exec(comment)?.[0],
    generator: generatorMark(comment, explicit, marks.length > 0),
  };
}
