import { reported } from './reports.ts';

/** CWE-416: memory that was given back, or whose function has returned, is used. */
export const lifetime = reported({
  rule: 'bluecode/vulnerable-code/cwe-416',
  context: { c: /\b(?:free|delete|realloc|return|unique_ptr|shared_ptr)\b|&|free\w*\s*\(/i },
  kinds: /^asan:(?:heap-use-after-free|stack-use-after-(?:return|scope))/,
});
