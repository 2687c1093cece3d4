import type { HarnessLanguage } from '../../../contracts/sandbox.ts';

/** What the host says to its child. `id` comes back in the answer. */
export type ToChild =
  /** The machine of this language is needed. */
  | { readonly kind: 'load'; readonly id: number; readonly language: HarnessLanguage }
  /** A harness, and how many machines are to stand ready for it. */
  | { readonly kind: 'harness'; readonly id: number; readonly harness: HarnessToChild; readonly ahead: number }
  /** The body is the task's input. */
  | { readonly kind: 'run'; readonly id: number; readonly task: TaskToChild }
  | { readonly kind: 'forget'; readonly id: number; readonly number: number }
  | { readonly kind: 'stop'; readonly id: number; readonly run: number }
  | { readonly kind: 'count'; readonly id: number };

export type HarnessToChild = {
  readonly number: number;
  readonly language: HarnessLanguage;
  readonly modules: Readonly<Record<string, string>>;
};

export type TaskToChild = {
  /** The number of a harness that was given before. */
  readonly harness: number;
  readonly modules: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly outputLimit: number;
};

export type Killed = 'timeout' | 'output' | 'memory';

/** How a task ended. */
export type Ended = { readonly exit: number; readonly killed: Killed | null };

/** The child's answer: `error` is empty when it could do what it was asked; the body is the task's output. */
export type FromChild = {
  readonly id: number;
  readonly error: string;
  readonly ended?: Ended;
  readonly count?: number;
};
