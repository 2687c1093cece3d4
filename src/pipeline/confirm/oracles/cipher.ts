import type { Attempt, SinkEvent } from '../events.ts';
import { type Context, type Oracle, type Sighting, sinksOf } from './oracle.ts';

const BROKEN =
  /\b(?:DES3?|ARC2|ARC4|RC4|Blowfish|CAST5?|IDEA|SEED|TripleDES|MD[245]|SHA1?|PKCS1_v1_5)\.new\b|algorithms\.(?:TripleDES|ARC4|Blowfish|CAST5|IDEA|SEED)$|modes\.ECB$|hashes\.(?:MD5|SHA1)$|asymmetric\.padding\.PKCS1v15$/;
/** Names as OpenSSL writes them. */
const BROKEN_NAME = /^(?:id-)?(?:des|rc[24]|bf|blowfish|cast5?|seed|idea)(?:[-\d]|$)|-ecb$/i;
/** A key that is made of a password without salt; one that is too short. */
const BROKEN_PART = /^no salt$|^bits (?:\d{1,3}|1\d{3})$/;
const KEY_PAIRS = /\b(?:RSA|DSA|rsa|dsa)\.(?:generate|generate_private_key|generate_parameters)$/;
const WEAK_CURVE = /\b(?:SEC[PT]1\d\d|SEC[PT]224|BrainpoolP1|NIST[PKB]?1|P-?192)/i;
const LEAST_BITS = 2048;
/** Whoever has a parameter for it leaves the choice to the caller. */
const GIVEN_START =
  /\bdef\b[^:]*\b(?:iv|nonce|init\w*_vector|counter)\b|\bfunction\b[^{]*\b(?:iv|nonce|init\w*Vector)\b|\([^()]*\b(?:iv|nonce|init\w*Vector)\b[^()]*\)\s*=>/i;

/** The length of a key pair that was asked for; undefined when none was said. */
function bitsOf({ parts }: SinkEvent): number | undefined {
  const said = parts
    .map((part) => /^(?:bits=|key_size=)?(\d{2,6})$/.exec(part)?.[1])
    .filter((bits) => bits !== undefined);
  const bits = said.map(Number).filter((size) => size !== 65_537);
  return bits.length > 0 ? Math.max(...bits) : undefined;
}

/** The start value a cipher was made with, where it was used to encrypt. */
function startsOf(attempt: Attempt): readonly { readonly start: string; readonly event: SinkEvent }[] {
  const events = sinksOf(attempt, 'cipher');
  if (!events.some(({ name }) => /\.(?:encrypt|encryptor|encrypt_and_digest)$/.test(name))) return [];
  return events.flatMap((event) => {
    const start = event.parts.map((part) => /^start=(\w+)$/.exec(part)?.[1]).find((found) => found !== undefined);
    return start === undefined ? [] : [{ start, event }];
  });
}

/** Two calls, one start value: it is no surprise to anybody. */
function sameStart(attempt: Attempt, { controls, unitText }: Context): readonly Sighting[] {
  if (GIVEN_START.test(unitText)) return [];
  const before = new Set(controls.flatMap(startsOf).map(({ start }) => start));
  return startsOf(attempt)
    .filter(({ start }) => before.has(start))
    .map(({ event: { name, frames } }) => {
      return { level: 'predicate', observed: `${name} starts with the same value every time`, frames };
    });
}

function asked(event: SinkEvent): string | undefined {
  const { name, text, parts } = event;
  const mode = parts.find((part) => /MODE_ECB$/.test(part));
  if (BROKEN.test(text) || mode !== undefined) return `${name}${mode === undefined ? '' : ` in ${mode}`} was asked for`;
  const bits = KEY_PAIRS.test(name) ? bitsOf(event) : undefined;
  if (bits !== undefined && bits < LEAST_BITS) return `${name} was asked for ${bits} bits`;
  if (BROKEN_NAME.test(text) || parts.some((part) => BROKEN_PART.test(part))) return `${name} was asked for ${text}`;
  const curve = parts.find((part) => WEAK_CURVE.test(part));
  return curve === undefined ? undefined : `${name} was asked for the curve ${curve}`;
}

/** CWE-327, 326, 329: a broken algorithm or mode, a key that is too short, or a start value that never changes was asked for. */
export const cipher: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-327',
  context: {
    python:
      /\b(?:DES3?|ARC[24]|RC[24]|Blowfish|IDEA|CAST5|SEED|AES|RSA|DSA|ECC?|ECB|MODE_\w+|TripleDES|Cipher|ciphers|hashes|asymmetric)\b/i,
    javascript: /createCipher|createDecipher|crypto-?js|\bdes\b|\brc4\b|ecb|generateKeyPair|subtle/i,
  },
  controlled: false,
  look: (attempt, context) => [
    ...sinksOf(attempt, 'cipher').flatMap((event): Sighting[] => {
      const observed = asked(event);
      return observed === undefined ? [] : [{ level: 'sink', observed, frames: event.frames }];
    }),
    ...sameStart(attempt, context),
  ],
};
