import type { Oracle, Sighting } from './oracle.ts';

/** More than this at once, asked for by a few characters of input, is the attacker's choice. */
const LARGE = 64 * 1024 * 1024;

/** What is asked for as a negative number is as large as memory can be. */
const isLarge = (text: string): boolean => Number(text) < 0 || Number(text) >= LARGE;

/** CWE-789: how much memory is asked for follows from untrusted input. Code that allocates what its caller says does what it is for. */
export const allocation: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-789',
  context: { c: /\b(?:malloc|calloc|realloc|alloca|new|resize|reserve)\b|alloc\w*\s*\(/i },
  controlled: true,
  look: (attempt) =>
    attempt.effects
      .filter(({ what, text }) => what.startsWith('allocation:') && isLarge(text))
      .map(
        ({ what, text, frames }): Sighting => ({
          level: attempt.outside ? 'effect' : 'weak',
          observed: `${what.slice('allocation:'.length)} was asked for ${Number(text) < 0 ? 'all memory there is' : `${text} bytes`}`,
          frames,
        }),
      ),
};
