import { type Oracle, type Sighting, shown } from './oracle.ts';

/** CWE-617: what came from outside made an assertion fail. One that a parameter breaks says what callers must keep. */
export const assertion: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-617',
  context: { c: /\bassert\w*\s*\(/i },
  controlled: true,
  look: (attempt, { canary }) =>
    attempt.effects
      .filter(({ what, frames }) => what === 'assertion' && frames.length > 0)
      .map(
        ({ text, frames }): Sighting => ({
          level: attempt.outside ? 'effect' : 'weak',
          observed: `the assertion ${shown(text, canary)} failed`,
          frames,
        }),
      ),
};
