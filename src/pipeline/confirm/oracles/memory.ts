import { reported } from './reports.ts';

/** CWE-119 and its children: reading or writing beside what was allocated. */
export const memory = reported({
  rule: 'bluecode/vulnerable-code/cwe-787',
  context: { c: /[[*]|\b(?:mem|str|wcs|gets|scanf|read|recv)\w*/ },
  kinds:
    /^asan:(?:(?:heap|stack|global|dynamic-stack)-buffer-(?:overflow|underflow)|container-overflow|\w+-param-overlap|negative-size-param|wild|unknown-crash)|^ubsan:(?:bounds|size)\b/,
});
