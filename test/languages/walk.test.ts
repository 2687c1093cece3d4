import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { describeGrammar, PLAN } from '../../src/languages/grammar.ts';
import { PYTHON } from '../../src/languages/python.ts';
import { addressOf, loadGrammar, startRuntime } from '../../src/languages/runtime.ts';
import { walkTree } from '../../src/languages/walk.ts';
import { locateWasm } from '../support/wasm.ts';

const TEXT = `
# a comment
import os

@app.route("/é😀")
def run(a, *b, c: int = 1 + 2):
    if not a < b and c or "😀":
        return [f"{x!r}" for x in b if x]  # another
    broken = = (
`;

type Seen = readonly [kind: string, start: number, end: number, field: string | null];

/** The same tree by the library's own nodes, as slowly as it has to be. */
function byNodes(node: Node, plans: Uint8Array, field: string | null): Seen[] {
  const plan = plans[node.typeId] ?? 0;
  const operator = (plan & PLAN.token) !== 0 && (field === 'operator' || field === 'operators');
  if ((plan & (PLAN.ignored | PLAN.comment)) !== 0 || ((plan & PLAN.token) !== 0 && !operator) || node.isMissing)
    return [];
  const own: Seen = [node.type, node.startIndex, node.endIndex, field];
  if ((plan & PLAN.leaf) !== 0) return [own];
  const children = node.children.flatMap((child, index) =>
    child === null ? [] : byNodes(child, plans, node.fieldNameForChild(index)),
  );
  return [own, ...children];
}

test('the walk over raw memory sees what the library’s own nodes show', async () => {
  const cursor = await startRuntime(locateWasm);
  const language = await loadGrammar(locateWasm, PYTHON.wasm);
  // Without positional plans, so that every field is read and can be compared.
  const grammar = describeGrammar(language, cursor, { ...PYTHON.kinds, positional: [] });
  const tree = grammar.parser.parse(TEXT);
  if (tree === null) throw new Error('nothing was parsed');
  const syntax = walkTree(grammar, addressOf(tree), TEXT, false);
  const seen = Array.from(
    { length: syntax.size },
    (_, at): Seen => [syntax.kind(at), syntax.start(at), syntax.end(at), syntax.field(at) || null],
  );
  expect(seen).toEqual(byNodes(tree.rootNode, grammar.plans, null));
  expect(seen.length).toBeGreaterThan(40);
  expect(syntax.after(0)).toBe(syntax.size);
  tree.delete();
});

test('every kind that a language names is one of its grammar', async () => {
  await startRuntime(locateWasm);
  const language = await Language.load(readFileSync(locateWasm(PYTHON.wasm)));
  expect(new Parser().setLanguage(language)).toBeDefined();
  const { leaves, ignored, comments, positional, chains } = PYTHON.kinds;
  const named = [...leaves, ...ignored, ...comments, ...positional, ...chains, ...PYTHON.rules.statements.keys()];
  expect(named.filter((kind) => !language.types.includes(kind))).toEqual([]);
});
