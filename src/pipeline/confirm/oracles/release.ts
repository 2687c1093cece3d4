import { reported } from './reports.ts';

/** CWE-590, 761, 762: giving back what was never allocated, or not in this way. */
export const release = reported({
  rule: 'bluecode/vulnerable-code/cwe-763',
  context: { c: /\b(?:free|delete|realloc)\b|free\w*\s*\(/i },
  kinds: /^asan:(?:bad-free|mismatch)/,
});
