import { reported } from './reports.ts';

/** CWE-401, 772: what a call has allocated, nobody can give back any more, call after call. */
export const leak = reported({
  rule: 'bluecode/vulnerable-code/cwe-401',
  context: {
    c: /\b(?:malloc|calloc|realloc|strdup|strndup|asprintf|getline|new|fopen|opendir|popen)\b|alloc\w*\s*\(/i,
  },
  kinds: /^leak/,
});
