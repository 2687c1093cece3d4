import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** CWE-1321: keys from outside changed what all objects share, or put another prototype under an object. */
export const prototype: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-1321',
  context: {
    javascript: /\[[^\]'"\d][^\]]*\]\s*=[^=]|\bmerge|extend|assign|defaults|clone|__proto__|prototype|\bset\w*\(/i,
  },
  controlled: true,
  look: (attempt) => {
    const polluted = attempt.effects
      .filter(({ what }) => what === 'polluted')
      .map(({ frames }): Sighting => {
        return { level: 'effect', observed: `every object has the injected property after ${attempt.input}`, frames };
      });
    const replaced = sinksOf(attempt, 'prototype').map(({ frames }): Sighting => {
      return { level: 'sink', observed: 'a key from outside replaced the prototype of an object', frames };
    });
    return polluted.length > 0 ? polluted : replaced;
  },
};
