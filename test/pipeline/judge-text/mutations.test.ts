import { describe, expect, it } from 'vitest';
import { MUTATIONS } from '../../../scripts/bench/mutate.ts';
import { mutated } from '../../../scripts/bench/texts.ts';

/** Shares of the claimed cases that must be claimed when they are written otherwise: what was measured, less two cases. */
const FLOORS: Readonly<Record<string, number>> = {
  synonyms: 0.9,
  'switching between languages': 0.91,
  misspelling: 0.82,
  leetspeak: 0.93,
  'letters apart': 0.64,
  'zero width': 1,
  'look-alike letters': 1,
  'full width': 1,
  'upper case': 0.95,
  'split over lines': 0.93,
  'words broken at lines': 0.95,
  'names in code': 0.79,
  'names with underscores': 0.88,
  base64: 0.95,
  hexadecimal: 0.95,
  'among other sentences': 0.82,
};

describe('what is claimed', () => {
  it.each(Object.keys(MUTATIONS))('is claimed when it is disguised by %s', (name) => {
    const { found, of } = mutated(MUTATIONS[name] ?? ((text) => text));
    expect(of).toBeGreaterThanOrEqual(40);
    expect(found / of).toBeGreaterThanOrEqual(FLOORS[name] ?? 1);
  });
});
