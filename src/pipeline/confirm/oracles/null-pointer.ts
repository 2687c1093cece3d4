import { reported } from './reports.ts';

/** CWE-476: the code makes a null pointer, or is given one where it asked, and goes through it. No argument of a case is null. */
export const nullPointer = reported({
  rule: 'bluecode/vulnerable-code/cwe-476',
  context: { c: /\*|->|\bNULL\b|\bnullptr\b/ },
  kinds: /^(?:asan:null|ubsan:null)/,
});
