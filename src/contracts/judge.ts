import type { Node, Outline, Statement } from './program.ts';
import type { Span } from './span.ts';
import type { LanguageId } from './words.ts';

/** A lowered file that outlives its syntax tree: what the judge follows calls into. */
export type ModuleSource = {
  readonly path: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly outline: readonly Outline[];
  /** Where the comments are, in order: what a fingerprint leaves out. */
  readonly comments: readonly Node[];
  readonly span: (node: Node) => Span;
};

/** How a function of the repository was called: whether a parameter was given something that is not a constant. */
export type CallFact = {
  readonly path: string;
  readonly qualifiedName: string;
  readonly parameter: string;
  readonly constant: boolean;
};
