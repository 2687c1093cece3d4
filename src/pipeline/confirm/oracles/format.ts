import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** CWE-134: the attack's own directives were about to be followed. */
export const format: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-134',
  context: { c: /printf|syslog|\bv?(?:err|warn)x?\b/i },
  controlled: true,
  look: (attempt, { canary }) =>
    sinksOf(attempt, 'format').map(
      ({ name, text, frames }): Sighting => ({
        level: 'sink',
        observed: `${name} was given untrusted text as its format: ${shown(text, canary)}`,
        frames,
      }),
    ),
};
