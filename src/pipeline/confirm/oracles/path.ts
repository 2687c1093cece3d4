import { namesFolder } from '../../../contracts/folder-names.ts';
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

const VAULT = '/tmp/vault/';
/** Where the harness calls from. */
const CWD = '/tmp/app/work';

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
  const value = returned(attempt);
  const inFolder = controls.some((control) => new RegExp(`^/\\S*/${canary}\\.txt$`).test(returned(control)));
  if (!inFolder || !value.includes('/..') || !normalised(value, '/').startsWith(VAULT)) return [];
  return [{ level: 'predicate', observed: `the path it makes leaves its folder: ${shown(value, canary)}`, frames: [] }];
}

const FOLDER_OF_ITS_OWN =
  /(?:allow|safe|base|permit|restrict|upload|trust|valid)\w*_?(?:dir|path|folder|root|director)|\b(?:BASE|ROOT|UPLOADS?|MEDIA)\b/i;

const NAMES_A_PATH = /path|file|dir|folder|src|dst|source|dest|target|location|input|output|config/i;

const PUTS_INTO = /^(?:dest|dst|out|output|target|extract|into)(?:$|_|[A-Z]|ination|put|dir|path|folder)/;

/** Whether harmless text was looked for in a folder of the code's own. */
const placed = (control: Attempt): boolean =>
  sinksOf(control, 'file').some(({ text }) => {
    const path = unprefixed(text);
    return !path.startsWith(control.input) && !normalised(path, CWD).startsWith(normalised(control.input, CWD));
  });

/** Whether a folder that is written in the file stands before what was given. */
function below(path: string, given: string, fileText: string): boolean {
  const before = given !== '' && path.endsWith(given) ? path.slice(0, -given.length).replace(/\/$/, '') : '';
  return before.length > 1 && before.startsWith('/') && fileText.includes(before);
}

/**
 * Code that opens exactly the path it is given, or something in it, does what it says: whether that is a flaw, its
 * callers decide. Where nobody suspected anything, a folder that the file knows of shows that it should not.
 */
function asGiven(text: string, attempt: Attempt, context: Context): boolean {
  if (context.source !== 'parameter' || attempt.outside || attempt.payload === 'archive-member') return false;
  if (calmOf(attempt, context).some(placed)) return false;
  const path = unprefixed(text);
  if (below(path, attempt.input, context.fileText)) return false;
  const folder = normalised(attempt.input, CWD);
  const inside = `${normalised(path, CWD)}/`.startsWith(`${folder}/`);
  if (path === attempt.input || path === `${VAULT}${context.canary}.txt`) return true;
  const isFolder = attempt.tainted.length > 0 && attempt.tainted.every(namesFolder);
  if (isFolder && path.startsWith(`${attempt.input.replace(/\/$/, '')}/`)) return true;
  // Where things are to be put, the caller says; what is put in it stays below.
  const into = inside && attempt.tainted.every((name) => PUTS_INTO.test(name));
  const named = attempt.tainted.every((name) => NAMES_A_PATH.test(name));
  const within = inside || (named && path.startsWith(attempt.input));
  // Where strangers choose, they choose the name; the folder beside it is the caller's.
  const alone = !context.controls.some(({ tainted }) =>
    tainted.some((name) => /name/i.test(name) && !attempt.tainted.includes(name)),
  );
  const chosen = FOLDER_OF_ITS_OWN.test(context.fileText) || (alone && servesStrangers(context));
  return context.blind && within && (into || !chosen);
}

/** CWE-22, 23, 36, 73: a file far from everything the code owns was reached. */
export const path: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-22',
  context: {
    python:
      /\b(?:open|path|Path|file\w*|dir\w*|read\w*|write\w*|extract\w*|zip\w*|tar\w*|shutil|unlink|remove|send_file|join)\b/,
    javascript: /\bfs\b|path|file|unlink|mkdir|readdir/i,
    c: /\b(?:creat|unlink|remove|rmdir|[io]?fstream)\b|open\s*\(/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary } = context;
    const read = attempt.end?.value.includes(`content-of-${canary}`) === true;
    const touched = sinksOf(attempt, 'file').map(({ name, text, parts, flags, frames }): Sighting => {
      const cwd = typeof flags['cwd'] === 'string' ? flags['cwd'] : '/';
      const outside = normalised(unprefixed(text), cwd).startsWith(VAULT) || (parts[0] ?? '').startsWith(VAULT);
      if (!outside) return { level: 'inert', observed: `${name} stayed inside: ${shown(text, canary)}`, frames };
      const contract = (context.blind && flags['given'] === true) || asGiven(text, attempt, context);
      const level = contract ? 'weak' : read ? 'effect' : 'sink';
      const what = contract ? 'opens whatever path it is given' : 'left its folder';
      return { level, observed: `${name} ${what}: ${shown(text, canary)}`, frames };
    });
    return touched.some(({ level }) => level !== 'inert') ? touched : [...touched, ...madePath(attempt, context)];
  },
};
