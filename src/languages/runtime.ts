import { readFile } from 'node:fs/promises';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';

/** Where a `.wasm` file lies on this machine. */
export type Locate = (file: string) => string;

/** A function of the compiled library that takes the tree's address and works on the cursor in its transfer buffer. */
type Step = (tree: number) => number;

/**
 * The library's own cursor functions, called without its `TreeCursor` class. The class copies the cursor in and out of
 * the library's memory on every call; left where it is, a walk over a whole tree takes less than half the time.
 */
export type Cursor = {
  readonly root: Step;
  readonly open: Step;
  readonly close: Step;
  readonly firstChild: Step;
  readonly nextSibling: Step;
  readonly parent: Step;
  readonly type: Step;
  readonly field: Step;
  readonly start: Step;
  readonly end: Step;
  readonly missing: Step;
  readonly descendants: Step;
};

const isStep = (value: unknown): value is Step => typeof value === 'function';

function stepsOf(library: Readonly<Record<string, unknown>>): Cursor {
  const step = (name: string): Step => {
    const value = library[`_ts_${name}_wasm`];
    if (isStep(value)) return value;
    throw new BlueCodeError('internal', `web-tree-sitter has no function ${name}: use the version of package.json`);
  };
  return {
    root: step('tree_root_node'),
    open: step('tree_cursor_new'),
    close: step('tree_cursor_delete'),
    firstChild: step('tree_cursor_goto_first_child'),
    nextSibling: step('tree_cursor_goto_next_sibling'),
    parent: step('tree_cursor_goto_parent'),
    type: step('tree_cursor_current_node_type_id'),
    field: step('tree_cursor_current_field_id'),
    start: step('tree_cursor_start_index'),
    end: step('tree_cursor_end_index'),
    missing: step('tree_cursor_current_node_is_missing'),
    descendants: step('node_descendant_count'),
  };
}

/** A tree's address in the library's memory. */
export function addressOf(tree: Tree): number {
  const address: unknown = Reflect.get(tree, 0);
  if (typeof address === 'number') return address;
  throw new BlueCodeError('internal', 'web-tree-sitter keeps no tree address: use the version of package.json');
}

async function readWasm(locate: Locate, file: string): Promise<Uint8Array> {
  const path = locate(file);
  try {
    return await readFile(path);
  } catch (cause) {
    throw new BlueCodeError('internal', `cannot read ${file}: the installation is incomplete, install it again`, {
      cause,
    });
  }
}

/** NOTE: the library is one per process whatever we do (`Parser.init` replaces it under trees that live), so this is too. */
let cursor: Promise<Cursor> | undefined;

async function start(locate: Locate): Promise<Cursor> {
  // The library fills the object it is given with its compiled functions.
  const library: Record<string, unknown> = { wasmBinary: await readWasm(locate, 'web-tree-sitter.wasm') };
  await Parser.init(library);
  return stepsOf(library);
}

/** Starts the parser library, once per process. */
export function startRuntime(locate: Locate): Promise<Cursor> {
  cursor ??= start(locate).catch((cause: unknown) => {
    cursor = undefined;
    throw cause;
  });
  return cursor;
}

/** Loads a grammar into the library, which must have been started. */
export async function loadGrammar(locate: Locate, file: string): Promise<Language> {
  return await Language.load(await readWasm(locate, file));
}
