import type { Attempt } from '../events.ts';
import { type Context, type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** Code that says itself that it only looks into a token. */
const LOOKS_ONLY = /unverified|insecure|peek|inspect|debug|header/i;

function believed(attempt: Attempt, { unitName, canary }: Context): readonly Sighting[] {
  const tokens = sinksOf(attempt, 'token');
  const { end } = attempt;
  // Who reads first and verifies then has refused, or got it verified.
  if (end?.status !== 'returned' || tokens.some(({ flags }) => flags['refused'] === true || flags['verified'] === true))
    return [];
  if (['NoneType', 'bool'].includes(end.kind) && end.value !== 'True') return [];
  return tokens
    .filter(({ flags }) => flags['verified'] === false)
    .map(({ name, frames }): Sighting => {
      if (LOOKS_ONLY.test(unitName))
        return { level: 'weak', observed: `${name} reads claims that nobody signed`, frames };
      const level = end.value.includes(canary) ? 'effect' : 'sink';
      return { level, observed: `${name} took over the claims of a forged token`, frames };
    });
}

/** CWE-347, 345: a forged token is believed; or a call succeeds although it never looked at the signature it was given. */
export const jwt: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-347',
  context: {
    python: /\b(?:jwt|jose|pyjwt)\b|(?:_|\b)sig(?:n|nature)?(?:_|\b)|signature/i,
    javascript: /\b(?:jwt|jose|jsonwebtoken)\b|jwt[_-]/i,
  },
  controlled: false,
  look: (attempt, context) => [
    ...believed(attempt, context),
    ...sinksOf(attempt, 'signature')
      .filter(({ flags }) => flags['accepted'] === true && attempt.end?.status === 'returned')
      .map(({ name }): Sighting => {
        return { level: 'predicate', observed: `it succeeds with a forged ${name}, which it never reads`, frames: [] };
      }),
  ],
};
