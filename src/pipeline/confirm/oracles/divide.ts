import { reported } from './reports.ts';

/** CWE-369. */
export const divide = reported({
  rule: 'bluecode/vulnerable-code/cwe-369',
  context: { c: /[/%]/ },
  kinds: /^(?:ubsan:divide$|asan:fpe)/,
});
