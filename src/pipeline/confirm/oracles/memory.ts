import { reported } from './reports.ts';

const MEMORY = /[[*]|\b(?:mem|str|wcs|gets|scanf|read|recv)\w*/;

/** CWE-119 and its children: writing beside what was allocated, and what cannot be told from it. */
export const memory = reported({
  rule: 'bluecode/vulnerable-code/cwe-787',
  context: { c: MEMORY },
  kinds:
    /^asan:(?:(?:heap|stack|global|dynamic-stack)-buffer-(?:overflow|underflow)(?: write of \d+)?$|container-overflow|\w+-param-overlap|wild|unknown-crash)|^ubsan:(?:bounds|size)\b/,
  // The index is told of before the access, which says more.
  unless: { of: /^ubsan:bounds/, by: /^asan:\S+-buffer-\S+ (?:read|write)/ },
});

/** CWE-124. */
export const underWrite = reported({
  rule: 'bluecode/vulnerable-code/cwe-124',
  context: { c: MEMORY },
  kinds: /^asan:\S+-buffer-\S+ write of \d+ before$/,
});

/** CWE-126. */
export const overRead = reported({
  rule: 'bluecode/vulnerable-code/cwe-126',
  context: { c: MEMORY },
  kinds: /^asan:\S+-buffer-\S+ read of \d+$/,
});

/** CWE-127. */
export const underRead = reported({
  rule: 'bluecode/vulnerable-code/cwe-127',
  context: { c: MEMORY },
  kinds: /^asan:\S+-buffer-\S+ read of \d+ before$/,
});
