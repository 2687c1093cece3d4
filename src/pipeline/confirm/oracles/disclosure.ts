import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

const SECRET_NAMES =
  /(?:^|_)(?:passw(?:or)?d|passphrase|pwd|secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security\w*|credit_?card\w*|card_?number|cc_?number|cvv|cvc|pin|iban)$/i;

/** A name with its words apart. */
const apart = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_');

/** CWE-200, 209, 532: what an error says inside, a secret in a log, or every field of an object through a caller's format. */
export const disclosure: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-200',
  context: {
    python: /\bexcept\b|\blog(?:ger|ging)?\b|\.format(?:_map)?\(/i,
    javascript: /\bcatch\b|\berr(?:or)?\b|\.stack\b|\blog(?:ger)?\b|console\./i,
  },
  controlled: false,
  look: (attempt, { canary }) => {
    const told = sinksOf(attempt, 'disclosed').map(({ frames }): Sighting => {
      return { level: 'effect', observed: 'the response tells what an error of the system says', frames };
    });
    const logged =
      attempt.payload !== 'secret' ? [] : sinksOf(attempt, 'log').filter(({ text }) => text.includes(canary));
    const named = attempt.tainted.find((name) => SECRET_NAMES.test(apart(name))) ?? 'a secret field';
    // An object that refuses some of its fields is guarded; whether well enough is not for this to say.
    const asked = sinksOf(attempt, 'format');
    const guarded = asked.some(({ flags }) => flags['refused'] === true);
    const formats = guarded ? [] : asked.filter(({ flags }) => Number(flags['open']) > 1);
    return [
      ...told,
      ...logged.map(
        ({ name, frames }): Sighting => ({ level: 'sink', observed: `${name} writes down ${named}`, frames }),
      ),
      ...formats.map(({ name, parts, frames }): Sighting => {
        return {
          level: 'predicate',
          observed: `the caller's format may name every field of ${name}: ${parts.join(', ')}`,
          frames,
        };
      }),
    ];
  },
};
