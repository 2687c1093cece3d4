import type { Attempt } from '../events.ts';
import { type Context, type Oracle, type Sighting, sinksOf } from './oracle.ts';

const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_READ = 0o044;
const OTHERS_MAY = 0o007;

const CONFIDENTIAL = /secret|private|passw|credential|confidential|sensitive|api_?key|token|(?:^|_)keys?(?:_|$)/i;

/** What the unit says, by its name and those of its parameters, that its files hold. */
const confidential = ({ unitName, unitText }: Context): boolean =>
  CONFIDENTIAL.test(unitName) || CONFIDENTIAL.test(/\bdef\s+\w+\s*\(([^)]*)\)/.exec(unitText)?.[1] ?? '');

const modeOf = (flags: Readonly<Record<string, unknown>>): number =>
  typeof flags['mode'] === 'number' ? flags['mode'] : 0;

/** Files that the call left behind: what may be done with them in the end, whatever was asked for on the way. */
function leftBehind(attempt: Attempt, context: Context): readonly Sighting[] {
  if (!confidential(context)) return [];
  return sinksOf(attempt, 'left')
    .filter(({ flags }) => (modeOf(flags) & OTHERS_MAY_READ) !== 0)
    .map(({ flags }) => {
      const observed = `what is meant to be kept was left in a file that others may read (0${modeOf(flags).toString(8)})`;
      return { level: 'predicate', observed, frames: [] };
    });
}

/** CWE-732, 276: others may change what was made, or read what was meant to be kept. */
export const permission: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-732',
  context: {
    python: /\b(?:chmod|fchmod|umask|mkdir|makedirs|os\.open|mkfifo|mode|open|write_text|write_bytes)\b/,
    c: /\bf?chmod\s*\(/,
    javascript: /chmod|umask|\bmode\b|0o\d/,
  },
  controlled: false,
  look: (attempt, context) => {
    const set = sinksOf(attempt, 'mode').flatMap(({ name, text, flags, frames }): Sighting[] => {
      const mode = modeOf(flags);
      // What merely takes over the default of a call is not a decision of the code.
      const open = flags['created'] === true ? (mode & 0o002) !== 0 && mode !== 0o777 : (mode & OTHERS_MAY_WRITE) !== 0;
      const said = `${name} gives others mode ${(mode & OTHERS_MAY).toString(8)} (0${mode.toString(8)}) on ${JSON.stringify(text)}`;
      return open ? [{ level: 'predicate', observed: said, frames }] : [];
    });
    return set.length > 0 ? set : leftBehind(attempt, context);
  },
};
