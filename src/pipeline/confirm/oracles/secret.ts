import { anyOf } from '../../../contracts/any-of.ts';
import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

const PLACEHOLDER = anyOf(
  [
    /^[a-z]*[-_ ]?(?:secret|key|password|passwd|token|pass)(?:[-_ ]?[a-z]+)*$/,
    /change[-_ ]?(?:me|this|it)/,
    /example/,
    /place.?holder/,
    /dummy/,
    /sample/,
    /replace/,
    /redacted/,
    /your[-_ ]/,
    /todo/,
    /fixme/,
    /x{3}/,
    /\*{3}/,
    /^test/,
    /^fake/,
    /^mock/,
    /^<.*>$/,
    /\$\{/,
    /\{\{/,
    /%\(/,
    /^(?:none|null|true|false|string|secret|password|token|key|abc|foo|bar|bearer|basic|utf-?8|ascii|hs\d+|rs\d+|sha\d+|md5)$/,
  ],
  'i',
);

/** Whether a text that stands in the code may be somebody's real secret. */
export const mayBeSecret = (text: string): boolean =>
  text.length >= 4 && !PLACEHOLDER.test(text) && !/\s/.test(text.trim());

/** CWE-798, 259, 321: a text of the code's own arrived as a password or key, or decides whether a caller's is right. */
export const secret: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-798',
  context: {
    python: /passw|pwd|passphrase|secret|token|_key|key\s*=|Fernet|hmac|jwt|login|AES|\bpin\b/i,
    javascript: /passw|pwd|passphrase|\bpass\b|secret|token|_?key\b|hmac|cipher|jwt|login|\bpin\b/i,
  },
  controlled: false,
  look: (attempt) =>
    sinksOf(attempt, 'secret')
      .filter(({ text }) => mayBeSecret(text))
      .map(({ name, text, parts, frames }): Sighting => {
        const what =
          parts[0] === 'comparison'
            ? `is what ${name} compares the caller's with`
            : `went to ${name} as ${parts[0] ?? ''}`;
        return { level: 'sink', observed: `a text of the code's own, ${text.length} characters long, ${what}`, frames };
      }),
};
