import type { Call } from './call.ts';
import type { VerdictMethod } from './evaluation.ts';
import type { LanguageId, Task } from './words.ts';

/** One question about one item, in the form that the paper's comparisons have: a yes or no and a name. */
export type VerdictRequest = {
  readonly method: VerdictMethod;
  readonly task: Task;
  readonly subject: string;
  readonly path: string;
  readonly text: string;
  /** Undefined of instructions. */
  readonly language: LanguageId | undefined;
};

export type ModelVerdict =
  | { readonly kind: 'answer'; readonly unsafe: boolean; readonly weakness: string; readonly confidence: number }
  | { readonly kind: 'gap'; readonly reason: string };

/** Asks a model about an item by itself: none of the product's own way of judging. */
export type AskVerdict = (request: VerdictRequest, call: Call) => Promise<ModelVerdict>;
