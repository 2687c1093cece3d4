import type { Oracle, Sighting } from './oracle.ts';

/** CWE-457, 908: what a call lets out follows from memory that nobody has set: a measured property, told once it came back. */
export const unset: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-457',
  // A declaration that ends without a value, or memory that comes without one.
  context: { c: /\b(?:malloc|realloc|alloca|new)\b|alloc\w*\s*\(|\w[\s*&]+\w+\s*(?:\[[^\]]*\]\s*)*[;,]/i },
  controlled: true,
  look: (attempt) =>
    attempt.effects
      .filter(({ what }) => what.startsWith('unset'))
      .map(
        ({ what, text, frames }): Sighting => ({
          // A structure that was made up may lead where no caller's does.
          level: what === 'unset' ? 'predicate' : 'weak',
          observed: text,
          frames,
        }),
      ),
};
