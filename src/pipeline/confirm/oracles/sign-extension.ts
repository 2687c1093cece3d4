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

/** CWE-194: a negative number of a small type was made a large one, and arrived as a size. */
export const signExtension = oracle('bluecode/vulnerable-code/cwe-194', true);

/** CWE-195: a negative number arrived as a size. */
export const negativeSize = oracle('bluecode/vulnerable-code/cwe-195', false);
