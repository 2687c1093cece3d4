/** The closed vocabularies every stage agrees on. Order matters: each list runs from strongest to weakest. */

export const TASKS = ['vulnerable-code', 'malicious-instruction', 'bias-instruction', 'prompt-injection'] as const;
export type Task = (typeof TASKS)[number];

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['confirmed', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const STRENGTHS = ['likely', 'possible', 'hint'] as const;
/** How strongly a judge claims a flaw, before any evidence. A `hint` is probed but reported only when evidence raises it. */
export type Strength = (typeof STRENGTHS)[number];

export const RESULTS = ['fail', 'incomplete', 'pass'] as const;
export type Result = (typeof RESULTS)[number];

/** `data`: settings and notebooks, which may hold what a model is told. */
export const ROLES = ['code', 'instruction', 'data'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGE_IDS = ['python', 'javascript', 'typescript', 'tsx', 'c', 'cpp', 'java', 'go'] as const;
/** A grammar of its own each; `javascript`, `typescript` and `tsx` share one vocabulary folder (`javascript`), `c` and `cpp` another (`c`). */
export type LanguageId = (typeof LANGUAGE_IDS)[number];

export const VOCABULARY_LANGUAGES = ['python', 'javascript', 'c', 'java', 'go'] as const;
/** The folder under `constitutions/vocabulary/` that serves a language. */
export type VocabularyLanguage = (typeof VOCABULARY_LANGUAGES)[number];

/** Whether `a` is at least as strong as `b` in a list ordered from strongest to weakest. */
export function atLeast<T extends string>(order: readonly T[], a: T, b: T): boolean {
  return order.indexOf(a) <= order.indexOf(b);
}
