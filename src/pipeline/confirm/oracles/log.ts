import type { Attempt } from '../events.ts';
import {
  type Context,
  calmOf,
  type Oracle,
  returned,
  type Sighting,
  servesStrangers,
  shown,
  sinksOf,
} from './oracle.ts';

/** What code is called that is there to keep records. */
const KEEPS_RECORDS =
  /(?:^|_|\.)(?:logs?|logged|logging|logger|audit|journal|trace)(?:_|$)|[a-z]Log(?:[A-Z]|$)|^log[A-Z]/;

/** The payload stands on a line of its own. */
const forged = (text: string, canary: string): boolean => new RegExp(`[\\r\\n][^\\r\\n]*${canary}`).test(text);

/** Code that makes records: one line of harmless text, two of the attacker's. */
function madeRecord(attempt: Attempt, context: Context): readonly Sighting[] {
  const { canary, unitName } = context;
  const value = returned(attempt);
  const single = calmOf(attempt, context).map(returned);
  const makes = single.some((line) => line.includes(canary) && line !== canary && !/[\r\n]/.test(line));
  if (!KEEPS_RECORDS.test(unitName) || attempt.end?.kind !== 'text' || !makes || !forged(value, canary)) return [];
  return [
    { level: 'predicate', observed: `the record it makes has a forged line: ${shown(value, canary)}`, frames: [] },
  ];
}

/**
 * CWE-117, 93: the log got a line that the code did not write. Nearly all code logs what it is given: that has to come
 * from outside, or keeping records has to be what the code is for.
 */
export const log: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-117',
  context: {
    python: /(?:\b|_)log|audit/i,
    javascript: /\blog(?:ger|ging)?\b|console|winston|pino|bunyan/,
    c: /(?:\b|_)log|[a-z]Log|audit|journal/,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary, unitName } = context;
    const isOutside = attempt.outside || (!context.blind && context.source === 'external');
    const matters = isOutside || servesStrangers(context) || KEEPS_RECORDS.test(unitName);
    const logged = sinksOf(attempt, 'log')
      .filter(({ text }) => text.includes(canary))
      .map(({ name, text, frames }): Sighting => {
        return forged(text, canary)
          ? { level: matters ? 'sink' : 'weak', observed: `${name} got a forged line: ${shown(text, canary)}`, frames }
          : { level: 'inert', observed: `${name} got it on one line`, frames };
      });
    return logged.length > 0 ? logged : madeRecord(attempt, context);
  },
};
