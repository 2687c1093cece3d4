import type { ErrorCode } from '../contracts/errors.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import type { Outcome } from '../pipeline/examine.ts';
import type { RetrievalSettings } from './scan-ports.ts';

/** What a judging thread is made with. It has no file system of its own: it asks for every text. */
export type ThreadData = {
  /** The folder of the running program. */
  readonly here: string;
  readonly ruleBook: RuleBook;
  readonly settings: RetrievalSettings;
  readonly executes: boolean;
  /** Every file of the tree. */
  readonly paths: readonly string[];
};

/** An error, as far as it can be told to another thread. */
export type Told = { readonly message: string; readonly code: ErrorCode | undefined };

export type ToThread =
  /** Before all others. */
  | { readonly kind: 'begin'; readonly data: ThreadData }
  | { readonly kind: 'judge'; readonly file: SourceFile }
  | { readonly kind: 'text'; readonly id: number; readonly text: string | undefined }
  | { readonly kind: 'unreadable'; readonly id: number; readonly error: Told };

export type FromThread =
  | { readonly kind: 'read'; readonly id: number; readonly path: string }
  | { readonly kind: 'judged'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly error: Told };
