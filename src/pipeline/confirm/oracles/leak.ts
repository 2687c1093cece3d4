import type { Attempt } from '../events.ts';
import type { Oracle } from './oracle.ts';
import { reported } from './reports.ts';

const found = reported({
  rule: 'bluecode/vulnerable-code/cwe-401',
  context: {
    c: /\b(?:malloc|calloc|realloc|strdup|strndup|asprintf|getline|new|fopen|opendir|popen)\b|alloc\w*\s*\(/i,
  },
  kinds: /^leak/,
});

/** Where memory has run out a program may leave as it stands; but `p = realloc(p, n)` has lost what it had. */
const counts = ({ payload, effects }: Attempt): boolean =>
  !payload.startsWith('no-memory') || effects.some(({ what }) => what === 'null:realloc');

/** CWE-401, 772: what a call has allocated, nobody can give back any more, call after call. */
export const leak: Oracle = {
  ...found,
  look: (attempt, context) => (counts(attempt) ? found.look(attempt, context) : []),
};
