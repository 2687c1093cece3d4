import { reported } from './reports.ts';

const RELEASES = /\b(?:free|delete|realloc)\b|free\w*\s*\(/i;

/** CWE-590: giving back what no allocation gave. */
export const release = reported({
  rule: 'bluecode/vulnerable-code/cwe-590',
  context: { c: RELEASES },
  kinds: /^asan:bad-free$/,
});

/** CWE-761: giving back an address inside of what was allocated. */
export const releaseInside = reported({
  rule: 'bluecode/vulnerable-code/cwe-761',
  context: { c: RELEASES },
  kinds: /^asan:bad-free inside$/,
});

/** CWE-762: giving back by another allocator's means. */
export const releaseOtherwise = reported({
  rule: 'bluecode/vulnerable-code/cwe-762',
  context: { c: RELEASES },
  kinds: /^asan:mismatch/,
});
