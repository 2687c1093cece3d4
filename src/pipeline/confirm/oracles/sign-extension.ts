import type { Attempt } from '../events.ts';
import type { Context, Oracle, Sighting } from './oracle.ts';
import { reported } from './reports.ts';

const NEGATIVE_SIZES = {
  context: { c: /\b(?:mem|str|wcs|wmem|read|recv)\w*/ },
  kinds: /^asan:negative-size-param/,
} as const;

const NAMES = /[A-Za-z_]\w*/g;
const declaredSmall = (name: string): RegExp =>
  new RegExp(`\\b(?:short(?: int)?|(?:signed )?char|int8_t|int16_t)\\s+(?:\\w+\\s*,\\s*)*${name}\\b(?!\\s*[[(])`);

/** Whether the number was one of a small type before it became a size: the line of the call names it. */
function wasSmall({ frames }: Sighting, { fileText }: Pick<Context, 'fileText'>): boolean {
  const lines = fileText.split('\n');
  const line = frames.map(([, number]) => lines[number - 1] ?? '')[0] ?? '';
  return (line.match(NAMES) ?? []).some((name) => declaredSmall(name).test(fileText));
}

const oracle = (rule: string, small: boolean): Oracle => {
  const all = reported({ rule, ...NEGATIVE_SIZES });
  return {
    ...all,
    look: (attempt, context) => all.look(attempt, context).filter((seen) => wasSmall(seen, context) === small),
  };
};

const copied = oracle('bluecode/vulnerable-code/cwe-194', true);

/** All memory there is was asked for: what a small negative number becomes. */
const asked = (attempt: Attempt): readonly Sighting[] =>
  attempt.effects
    .filter(({ what, text }) => attempt.outside && what.startsWith('allocation:') && Number(text) < 0)
    .map(({ what, frames }) => {
      return {
        level: 'effect',
        observed: `${what.slice('allocation:'.length)} was asked for all memory there is`,
        frames,
      };
    });

/** CWE-194: a negative number of a small type was made a large one, and arrived as a size. */
export const signExtension: Oracle = {
  ...copied,
  context: { c: /\b(?:mem|str|wcs|wmem|read|recv|\w*alloc)\w*/ },
  look: (attempt, context) => [
    ...copied.look(attempt, context),
    ...asked(attempt).filter((seen) => wasSmall(seen, context)),
  ],
};

/** CWE-195: a negative number arrived as a size. */
export const negativeSize = oracle('bluecode/vulnerable-code/cwe-195', false);
