import { type Language, Parser } from 'web-tree-sitter';
import type { Cursor } from './runtime.ts';

/** What the walk over a syntax tree does with nodes of a kind. */
export type NodeKinds = {
  /** Nodes whose children say nothing: not descended into. */
  readonly leaves: readonly string[];
  /** Named nodes that say nothing at all: not recorded. */
  readonly ignored: readonly string[];
  readonly comments: readonly string[];
  /** Nodes whose children are told apart by position: their field names are not read, which saves a call each. */
  readonly positional: readonly string[];
  /** Operators that lean left in long chains (`a + b + c + …`): their nesting does not count as depth. */
  readonly chains: readonly string[];
};

/** A loaded grammar with, per node type id, what the walk does. */
export type Grammar = {
  readonly language: Language;
  readonly parser: Parser;
  readonly cursor: Cursor;
  readonly names: readonly string[];
  readonly fields: readonly string[];
  readonly plans: Uint8Array;
};

/** Bits of a plan. */
export const PLAN = { token: 1, leaf: 2, ignored: 4, comment: 8, positional: 16, chain: 32 } as const;

/** The type id of the library's ERROR nodes. */
export const ERROR_TYPE = 0xffff;

function planOf(kinds: NodeKinds, name: string, named: boolean): number {
  // Tokens are told by the name of the operator they may be; the others are punctuation and keywords.
  if (!named) return PLAN.token | PLAN.leaf;
  let plan = 0;
  if (kinds.leaves.includes(name)) plan |= PLAN.leaf;
  if (kinds.ignored.includes(name)) plan |= PLAN.ignored | PLAN.leaf;
  if (kinds.comments.includes(name)) plan |= PLAN.comment | PLAN.leaf;
  if (kinds.positional.includes(name)) plan |= PLAN.positional;
  if (kinds.chains.includes(name)) plan |= PLAN.chain;
  return plan;
}

export function describeGrammar(language: Language, cursor: Cursor, kinds: NodeKinds): Grammar {
  const parser = new Parser();
  parser.setLanguage(language);
  const plans = new Uint8Array(ERROR_TYPE + 1);
  const names = Array.from(language.types, (name) => name ?? '');
  for (const [id, name] of names.entries()) plans[id] = planOf(kinds, name, language.nodeTypeIsNamed(id));
  return {
    language,
    parser,
    cursor,
    names,
    fields: language.fields.map((name) => name ?? ''),
    plans,
  };
}
