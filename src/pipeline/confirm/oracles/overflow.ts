import { reported } from './reports.ts';

/** CWE-190, 191, 680: arithmetic whose result its type cannot hold. */
export const overflow = reported({
  rule: 'bluecode/vulnerable-code/cwe-190',
  context: { c: /[-+*]/ },
  kinds: /^ubsan:(?:signed-overflow|divide-overflow|array-length|narrowing|wrap)/,
});
