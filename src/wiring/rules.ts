import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FolderReader, readFolder } from '../constitutions/folder-reader.ts';
import { describeProblem } from '../constitutions/problem.ts';
import { loadRuleBook } from '../constitutions/rule-book.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import type { ConfigSource } from '../hosts/github.ts';
import type { LocalRepository } from '../hosts/local-repository.ts';
import { ORACLES } from '../pipeline/confirm/oracles/index.ts';
import { readAllKnowledge } from './knowledge.ts';

/** Names of the oracles that constitutions may ask for. */
export const KNOWN_ORACLES: readonly string[] = Object.keys(ORACLES);

/** The user's folders, from where the event allows them to be read. */
export function userFolders(
  folders: readonly string[],
  repository: LocalRepository,
  source: ConfigSource,
  call: Call,
): readonly FolderReader[] {
  return folders.map((folder) => {
    const path = resolve(folder);
    // By its name or by what it leads to: a link must not make a pull request's own folder look like somebody else's.
    const inside = pathInside(repository.root, path) ?? pathInside(repository.root, located(path));
    if (source.kind === 'working-tree' || inside === undefined) return readFolder(path, folder);
    if (source.kind === 'commit') return folderAt(repository, source.commit, inside, folder, call);
    throw new BlueCodeError(
      'config-invalid',
      `${folder}: constitutions of a pull request are read from its base, and that is not there: ${source.reason}`,
    );
  });
}

/** Relative with `/`; undefined when the path lies elsewhere. */
export function pathInside(root: string, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join('/');
  return inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? undefined : inside;
}

/** The path without links, as far as it exists. */
export function located(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(located(parent), basename(path));
  }
}

/** A folder as it stands at a commit: what a pull request says about its own review does not count. */
function folderAt(repository: LocalRepository, commit: string, inside: string, name: string, call: Call): FolderReader {
  const below = inside === '' ? '' : `${inside}/`;
  return {
    name,
    list: async () => (await repository.filesAt(commit, inside, call)).map((path) => path.slice(below.length)),
    read: async (path) => {
      const bytes = await repository.readAt(commit, `${below}${path}`, call);
      if (bytes === undefined) throw new BlueCodeError('path-unreadable', `${name}/${path} is not there at ${commit}`);
      return new TextDecoder().decode(bytes);
    },
  };
}

export type LoadedRules = {
  readonly ruleBook: RuleBook;
  /** The labelled cases behind it: a megabyte that only a model is shown parts of. */
  readonly knowledge: () => Promise<readonly KnownCase[]>;
  readonly gaps: readonly Gap[];
};

/** The rule book, and a gap for each of the user's constitutions that does not load. @throws BlueCodeError path-unreadable */
export async function loadRules(
  builtIn: FolderReader,
  user: readonly FolderReader[],
  means: { readonly model: boolean } = { model: false },
): Promise<LoadedRules> {
  // A folder that is not there is a slip of the pen, not a rule that does not load.
  for (const folder of user) await folder.list();
  const { ruleBook, problems } = await loadRuleBook({ builtIn, user, knownOracles: KNOWN_ORACLES, ...means });
  return {
    ruleBook,
    knowledge: () => readAllKnowledge(ruleBook.constitutions, builtIn, user),
    gaps: problems.map((one) => gap('user-constitution-invalid', 'retrieve', one.file, describeProblem(one))),
  };
}

/** Where a folder named in the settings file lies: it speaks of the repository, a flag of the current folder. */
export const rooted = (root: string, folder: string): string => (isAbsolute(folder) ? folder : join(root, folder));
