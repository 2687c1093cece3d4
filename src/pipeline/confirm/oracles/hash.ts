import { type Oracle, protects, type Sighting, sinksOf } from './oracle.ts';

const BROKEN = /^(?:md2|md4|md5|sha-?1|sha|ripemd160|md5-sha1)$/;

/** CWE-327, 328, 916: a broken hash was computed where something is to be protected. */
export const hash: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-328',
  context: {
    python: /\b(?:md[245]|sha1|SHA1|MD[245]|hashlib|hmac|Hash)\b/i,
    javascript: /createHash|createSign|\bmd5\b|\bsha1\b|crypto-?js|digest|pbkdf2/i,
  },
  controlled: false,
  look: (attempt, context) =>
    sinksOf(attempt, 'hash')
      .filter(({ text, flags }) => BROKEN.test(text) && flags['security'] !== false)
      .map(({ name, text, flags, frames }): Sighting => {
        const chosen =
          attempt.payload === 'weak-algorithm' &&
          !context.controls.some(({ sinks }) => sinks.some((calm) => calm.sink === 'hash' && calm.text === text));
        if (chosen) return { level: 'sink', observed: `${name} accepts ${text} on request`, frames };
        // HMAC over a broken hash still holds.
        return protects(context) && flags['hmac'] !== true
          ? { level: 'sink', observed: `${name} computes ${text} over what is to be protected`, frames }
          : { level: 'weak', observed: `${name} computes ${text}; nothing says what for`, frames };
      }),
};
