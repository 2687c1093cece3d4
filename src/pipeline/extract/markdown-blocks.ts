import { parser } from '@lezer/markdown';
import { type Anchored, sourceOf } from '../../contracts/passage.ts';
import { join, slice } from './anchored.ts';

/** A leaf of a Markdown document, without what marks its containers. */
export type Block = {
  readonly kind: 'heading' | 'prose' | 'code';
  /** Lies in a block quote. */
  readonly quote: boolean;
  readonly content: Anchored;
};

/**
 * Blocks only: what stands inside of a paragraph is looked at in one pass elsewhere. The inline parsers and the one of
 * link definitions take time that grows with the square of a hostile text.
 */
const blocksOnly = parser.configure({
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'HardBreak',
    'Link',
    'Image',
    'LinkEnd',
    'LinkReference',
  ],
});

/** So many quotes and lists in one another, and no writer means them: a parser would only spend its time there. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/m;
/** A list entry further in than this is the same. */
const INDENTED = /^[ \t]{120,}(?:[-*+>]|\d{1,9}[.)])[ \t]/m;

const KINDS: Readonly<Record<string, Block['kind'] | 'ignored'>> = {
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  Paragraph: 'prose',
  HTMLBlock: 'prose',
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'ignored',
  ProcessingInstructionBlock: 'ignored',
};

/** Nodes that are no part of what a block says. */
const MARKS: ReadonlySet<string> = new Set(['QuoteMark', 'HeaderMark', 'CodeMark', 'CodeInfo', 'ListMark']);

type Open = { readonly kind: Block['kind']; readonly from: number; readonly to: number; readonly marks: number[] };

/** The block's text without its marks, each line without its indentation. */
function contentOf(file: string, { from, to, marks }: Open): Anchored {
  const pieces: Anchored[] = [];
  let done = from;
  for (let i = 0; i <= marks.length; i += 2) {
    const until = marks[i] ?? to;
    if (until > done) pieces.push(slice(file, done, until));
    done = Math.max(done, marks[i + 1] ?? to);
  }
  const whole = join(pieces, '');
  const lines = [...whole.text.trimEnd().matchAll(/[^\n]*\n?/g)].flatMap(({ 0: line, index }): Anchored[] => {
    const text = line.trimStart();
    if (text === '') return [];
    const [start, end] = sourceOf(whole, index + line.length - text.length, index + line.length);
    return [{ text, anchors: [{ text: 0, source: start }], start, end }];
  });
  return lines.length === 0 ? slice(file, from, from) : { ...join(lines, ''), start: from, end: to };
}

/** The leaves in their order; undefined where the text is built to be costly: then it is read as it stands. */
export function blocksOf(file: string): readonly Block[] | undefined {
  if (NESTED.test(file) || INDENTED.test(file)) return undefined;
  const blocks: Block[] = [];
  let quotes = 0;
  let open: Open | undefined;
  blocksOnly.parse(file).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Blockquote') quotes += 1;
      const kind = KINDS[name];
      if (kind === 'ignored') return false;
      if (kind !== undefined && open === undefined) open = { kind, from, to, marks: [] };
      else if (MARKS.has(name)) open?.marks.push(from, to);
      return true;
    },
    leave: ({ name, from }) => {
      if (name === 'Blockquote') quotes -= 1;
      if (open === undefined || KINDS[name] !== open.kind || from !== open.from) return;
      blocks.push({ kind: open.kind, quote: quotes > 0, content: contentOf(file, open) });
      open = undefined;
    },
  });
  return blocks;
}
