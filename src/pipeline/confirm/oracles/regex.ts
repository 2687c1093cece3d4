import { growthOf, powerOf } from './growth.ts';
import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** Up to the square of the length is what many harmless searches take: a nuisance for long texts only. */
const STEEP = 2.4;
const SQUARE = 1.5;

/** CWE-1333, 400, 730: the time of a match grows far faster than the text that was made for its pattern. */
export const regex: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-1333',
  context: {
    python: /\bre\b|\bregex\b/,
    javascript: /RegExp|\.(?:test|exec|match|matchAll|replace|replaceAll|search|split)\s*\(/,
  },
  controlled: false,
  look: (attempt, { canary }) => [
    ...sinksOf(attempt, 'pattern').map(({ name, text, flags, frames }): Sighting => {
      if (flags['live'] !== true) return { level: 'inert', observed: `${name} got it escaped`, frames };
      // Who asks its caller for a pattern means to be given one.
      const level = attempt.outside ? 'sink' : 'weak';
      return { level, observed: `${name} compiled a pattern of the input’s own: ${shown(text, canary)}`, frames };
    }),
    ...sinksOf(attempt, 'growth').flatMap((event): Sighting[] => {
      const growth = growthOf(event);
      const power = growth === undefined ? undefined : powerOf(growth);
      if (growth === undefined || power === undefined) return [];
      // What grows by a power needs texts that somebody lets through.
      if (power !== 'exponential' && (power < SQUARE || event.flags['lengthy'] === false)) return [];
      const { name, text, flags, frames } = event;
      const how =
        power === 'exponential' ? 'doubles with every few characters' : 'grows faster than the square of the length';
      const whose = flags['own'] === true ? 'a pattern of the input’s own' : `the pattern ${shown(text, canary)}`;
      if (power === 'exponential' || power >= STEEP)
        return [{ level: 'predicate', observed: `the time of ${name} with ${whose} ${how}`, frames }];
      const square = `the time of ${name} with ${whose} grows with the square of the length`;
      return [{ level: 'weak', observed: square, frames }];
    }),
  ],
};
