import type { Attempt } from '../events.ts';
import { type Context, type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

const VAULT = '/tmp/vault/';

/** Resolves `.` and `..` by the text alone: what a path means where its folders exist. */
function normalised(path: string, cwd: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

const unprefixed = (path: string) => path.replace(/^file:\/\//, '');

/**
 * Code that makes paths: harmless text gives a path in a folder of the code's own, the payload one outside of it.
 */
function madePath(attempt: Attempt, { canary, controls }: Context): readonly Sighting[] {
  const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
  const inFolder = controls.some(
    ({ end }) => end?.status === 'returned' && new RegExp(`^/\\S*/${canary}\\.txt$`).test(end.value),
  );
  if (!inFolder || !value.includes('/..') || !normalised(value, '/').startsWith(VAULT)) return [];
  return [{ level: 'predicate', observed: `the path it makes leaves its folder: ${shown(value, canary)}`, frames: [] }];
}

/** CWE-22, 23, 36, 73: a file far from everything the code owns was reached. */
export const path: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-22',
  context: {
    python:
      /\b(?:open|path|Path|file\w*|dir\w*|read\w*|write\w*|extract\w*|zip\w*|tar\w*|shutil|unlink|remove|send_file|join)\b/,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary, source } = context;
    const secret = `${VAULT}${canary}.txt`;
    const read = attempt.end?.value.includes(`content-of-${canary}`) === true;
    const touched = sinksOf(attempt, 'file').map(({ name, text, parts, flags, frames }): Sighting => {
      const cwd = typeof flags['cwd'] === 'string' ? flags['cwd'] : '/';
      const outside = normalised(unprefixed(text), cwd).startsWith(VAULT) || (parts[0] ?? '').startsWith(VAULT);
      if (!outside) return { level: 'inert', observed: `${name} stayed inside: ${shown(text, canary)}`, frames };
      // Code that opens exactly the path it is given does what it says; whether that is a flaw, its callers decide.
      const asGiven = unprefixed(text) === attempt.input || text === secret;
      const contract = asGiven && source === 'parameter' && !attempt.outside && attempt.payload !== 'archive-member';
      const level = contract ? 'weak' : read ? 'effect' : 'sink';
      const what = contract ? 'opens whatever path it is given' : 'left its folder';
      return { level, observed: `${name} ${what}: ${shown(text, canary)}`, frames };
    });
    return touched.some(({ level }) => level !== 'inert') ? touched : [...touched, ...madePath(attempt, context)];
  },
};
