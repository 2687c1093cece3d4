import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

const BROKEN =
  /\b(?:DES3?|ARC2|ARC4|RC4|Blowfish|CAST5?|IDEA|SEED|TripleDES|MD[245]|SHA1?|PKCS1_v1_5)\.new\b|algorithms\.(?:TripleDES|ARC4|Blowfish|CAST5|IDEA|SEED)$|modes\.ECB$|hashes\.(?:MD5|SHA1)$/;

/** CWE-327: a broken algorithm or mode was asked for. */
export const cipher: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-327',
  context: { python: /\b(?:DES3?|ARC[24]|RC[24]|Blowfish|IDEA|CAST5|SEED|ECB|MODE_ECB|TripleDES|Cipher)\b/i },
  controlled: false,
  look: (attempt) =>
    sinksOf(attempt, 'cipher')
      .filter(({ text, parts }) => BROKEN.test(text) || parts.some((part) => /MODE_ECB$/.test(part)))
      .map(({ name, parts, frames }): Sighting => {
        const mode = parts.find((part) => /MODE_/.test(part));
        return { level: 'sink', observed: `${name}${mode === undefined ? '' : ` in ${mode}`} was asked for`, frames };
      }),
};
