import type { Tree } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';
import type { SourceText } from '../contracts/languages.ts';
import type { Program, Statement } from '../contracts/program.ts';
import { type Definition, findDefinitions, outlineOf } from './definitions.ts';
import type { Grammar } from './grammar.ts';
import type { LanguageDefinition } from './language-definition.ts';
import { LineTable } from './line-table.ts';
import { Lowering } from './lowering.ts';
import type { Queries } from './queries.ts';
import { searched } from './query-needs.ts';
import { addressOf } from './runtime.ts';
import type { Syntax } from './syntax.ts';
import { walkTree } from './walk.ts';

/** Computed when first asked for. */
function once<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}

/** What a loaded language needs to make programs. */
export type Loaded = { readonly definition: LanguageDefinition; readonly grammar: Grammar; readonly queries: Queries };

function lower(syntax: Syntax, definitions: ReadonlyMap<number, Definition>, loaded: Loaded): readonly Statement[] {
  return syntax.size === 0 ? [] : new Lowering(syntax, definitions, loaded.definition.rules).block(0);
}

/** Parses when the tree is first asked for, and frees it when nobody uses the program any more. */
function holdTree(path: string, parse: () => Tree): { readonly get: () => Tree; readonly open: () => () => void } {
  let held: Tree | undefined;
  let users = 0;
  return {
    get: () => {
      if (users === 0) throw new BlueCodeError('internal', `the program of ${path} was used after withProgram ended`);
      held ??= parse();
      return held;
    },
    open: () => {
      users += 1;
      return () => {
        users -= 1;
        if (users > 0) return;
        held?.delete();
        held = undefined;
      };
    },
  };
}

/** A program that can be opened again: only what needs its tree is then parsed for. */
export type Held = {
  readonly program: Program;
  /** @returns what closes it */
  readonly open: () => () => void;
};

/** A program over a tree; everything but its text is computed when first asked for. */
export function programOf(source: SourceText, parse: () => Tree, loaded: Loaded): Held {
  const { path, language, text } = source;
  const { get, open } = holdTree(path, parse);
  const syntax = once(() => walkTree(loaded.grammar, addressOf(get()), text, !get().rootNode.hasError));
  const definitions = once(() => findDefinitions(syntax(), loaded.definition.namings));
  const lines = once(() => new LineTable(text));
  const span: Program['span'] = (node) => lines().span(node);
  const errors = once(() => syntax().errors.map(span));
  const tooDeep = once(() => syntax().deep.map(span));
  const words = once(() => searched(text));
  const outline = once(() => outlineOf(syntax(), definitions()));
  const program: Program = {
    path,
    language,
    text,
    get errors() {
      return errors();
    },
    get tooDeep() {
      return tooDeep();
    },
    get outline() {
      return outline();
    },
    body: once(() => lower(syntax(), definitions(), loaded)),
    comments: once(() =>
      syntax().comments.map((comment) => ({ ...comment, text: text.slice(comment.start, comment.end) })),
    ),
    query: (query) => loaded.queries.run(query, words(), () => get().rootNode),
    span,
  };
  return { program, open };
}
