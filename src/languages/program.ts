import type { Tree, Node as TreeNode } from 'web-tree-sitter';
import { Query } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';
import type { SourceText } from '../contracts/languages.ts';
import type { Capture, Program, Statement } from '../contracts/program.ts';
import { type Definition, findDefinitions, outlineOf } from './definitions.ts';
import type { Grammar } from './grammar.ts';
import type { LanguageDefinition } from './language-definition.ts';
import { LineTable } from './line-table.ts';
import { Lowering } from './lowering.ts';
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

/** A language's compiled structural queries, by their text. */
export class Queries {
  readonly #grammar: Grammar;
  readonly #compiled = new Map<string, Query>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  run(source: string, root: TreeNode): readonly (readonly Capture[])[] {
    return this.#compile(source)
      .matches(root)
      .map(({ captures }) =>
        captures.map(({ name, node }) => ({ name, text: node.text, start: node.startIndex, end: node.endIndex })),
      );
  }

  #compile(source: string): Query {
    const known = this.#compiled.get(source);
    if (known !== undefined) return known;
    try {
      const query = new Query(this.#grammar.language, source);
      this.#compiled.set(source, query);
      return query;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new BlueCodeError('constitution-invalid', `the query does not fit the grammar: ${why}`, { cause });
    }
  }
}

/** What a loaded language needs to make programs. */
export type Loaded = { readonly definition: LanguageDefinition; readonly grammar: Grammar; readonly queries: Queries };

function lower(syntax: Syntax, definitions: ReadonlyMap<number, Definition>, loaded: Loaded): readonly Statement[] {
  return syntax.size === 0 ? [] : new Lowering(syntax, definitions, loaded.definition.rules).block(0);
}

/** Hands out the tree until it is freed. */
function holdTree(path: string, tree: Tree): { readonly get: () => Tree; readonly free: () => void } {
  let held: Tree | undefined = tree;
  return {
    get: () => {
      if (held !== undefined) return held;
      throw new BlueCodeError('internal', `the program of ${path} was used after withProgram ended`);
    },
    free: () => {
      held?.delete();
      held = undefined;
    },
  };
}

/** A program over a parsed tree; everything but its text is computed when first asked for. */
export function programOf(
  source: SourceText,
  tree: Tree,
  loaded: Loaded,
): { readonly program: Program; readonly free: () => void } {
  const { path, language, text } = source;
  const { get, free } = holdTree(path, tree);
  const syntax = once(() => walkTree(loaded.grammar, addressOf(get()), text, !get().rootNode.hasError));
  const definitions = once(() => findDefinitions(syntax(), loaded.definition.namings));
  const lines = once(() => new LineTable(text));
  const span: Program['span'] = (node) => lines().span(node);
  const errors = once(() => syntax().errors.map(span));
  const tooDeep = once(() => syntax().deep.map(span));
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
    query: (query) => loaded.queries.run(query, get().rootNode),
    span,
  };
  return { program, free };
}
