import { reported } from './reports.ts';

/** CWE-415: memory that was given back is given back again. */
export const doubleFree = reported({
  rule: 'bluecode/vulnerable-code/cwe-415',
  context: { c: /\b(?:free|delete|realloc|unique_ptr|shared_ptr)\b|free\w*\s*\(/i },
  kinds: /^asan:double-free/,
});
