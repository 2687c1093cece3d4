import { C } from './c.ts';
import { JAVASCRIPT } from './javascript.ts';
import { PYTHON_ESCAPES } from './python-escapes.ts';
import { PYTHON_LIMITS } from './python-limits.ts';
import { PYTHON_POISON } from './python-poison.ts';
import { PYTHON_PROCESSES } from './python-processes.ts';
import type { Snippet } from './snippet.ts';

/** Every hostile snippet of the exam. */
export const SNIPPETS: readonly Snippet[] = [
  ...PYTHON_LIMITS,
  ...PYTHON_PROCESSES,
  ...PYTHON_ESCAPES,
  ...PYTHON_POISON,
  ...JAVASCRIPT,
  ...C,
];
