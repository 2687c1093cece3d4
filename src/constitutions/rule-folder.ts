import { BlueCodeError } from '../contracts/errors.ts';
import { TASKS, type Task } from '../contracts/words.ts';
import { constitutionFolderOf, isReadPath, type LoadedConstitution, parseConstitution } from './constitution-folder.ts';
import type { FolderReader } from './folder-reader.ts';
import { type Problem, problem } from './problem.ts';
import { isVocabularyFile, isVocabularyPath, parseVocabularyFile, type VocabularyFile } from './vocabulary-files.ts';

/** What one folder of rules holds. */
export type RuleFolder = {
  readonly name: string;
  readonly constitutions: readonly LoadedConstitution[];
  readonly vocabulary: readonly VocabularyFile[];
  readonly problems: readonly Problem[];
  /** Every file that was read, sorted by path. */
  readonly read: readonly (readonly [path: string, text: string])[];
};

/** Reads everything in a folder; what is broken in it becomes a problem and the rest goes on. */
export async function readRuleFolder(reader: FolderReader, origin: string): Promise<RuleFolder> {
  const listed = await attempt(reader.name, async () => (await reader.list()).toSorted());
  if (!Array.isArray(listed))
    return { name: reader.name, constitutions: [], vocabulary: [], problems: [listed.problem], read: [] };
  const paths: readonly string[] = listed;
  const wanted = paths.filter(isWanted);
  const outcomes = await Promise.all(
    wanted.map(async (path) => [path, await attempt(`${reader.name}/${path}`, () => reader.read(path))] as const),
  );
  const read = outcomes.flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : []));
  const unread = outcomes.flatMap(([, text]) => (typeof text === 'string' ? [] : [text.problem]));
  const constitutions = readConstitutions(reader.name, origin, paths, new Map(read));
  const vocabulary = readVocabulary(reader.name, read);
  const problems = [...unread, ...constitutions.problems, ...vocabulary.problems, ...misplaced(reader.name, paths)];
  return { name: reader.name, constitutions: constitutions.values, vocabulary: vocabulary.values, problems, read };
}

/** What judges the texts of a task, trained from the knowledge of its rules. */
export const classifierPath = (task: Task): string => `${task}/classifier.json`;

/** The groups of words that all of them know texts by. */
export const CONCEPTS = 'concepts.json';

/** What wording gives away beside them. */
export const WORDING = 'wording.yml';

function isWanted(path: string): boolean {
  if (path === CONCEPTS || path === WORDING || TASKS.some((task) => path === classifierPath(task))) return true;
  const folder = constitutionFolderOf(path);
  return folder === undefined ? isVocabularyPath(path) : isReadPath(path.slice(folder.length + 1));
}

async function attempt<T>(file: string, read: () => Promise<T>): Promise<T | { readonly problem: Problem }> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof BlueCodeError)) throw cause;
    return {
      problem: problem({
        file,
        line: 0,
        field: '',
        message: cause.message,
        remedy: 'see that it is there and can be read',
      }),
    };
  }
}

function readConstitutions(
  name: string,
  origin: string,
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
): { readonly values: readonly LoadedConstitution[]; readonly problems: readonly Problem[] } {
  const folders = [...new Set(paths.flatMap((path) => constitutionFolderOf(path) ?? []))];
  const outcomes = folders.map((folder) => {
    const mine = paths.filter((path) => path.startsWith(`${folder}/`));
    const local = (path: string): string => path.slice(folder.length + 1);
    return parseConstitution({
      folder,
      shown: `${name}/${folder}`,
      origin,
      paths: mine.map(local),
      texts: new Map(mine.flatMap((path) => (texts.has(path) ? [[local(path), texts.get(path) ?? ''] as const] : []))),
    });
  });
  return {
    values: outcomes.flatMap((outcome) => outcome.loaded ?? []),
    problems: outcomes.flatMap((outcome) => outcome.problems),
  };
}

function readVocabulary(
  name: string,
  read: RuleFolder['read'],
): { readonly values: readonly VocabularyFile[]; readonly problems: readonly Problem[] } {
  const outcomes = read
    .filter(([path]) => isVocabularyPath(path))
    .map(([path, text]) => parseVocabularyFile(path, text, `${name}/${path}`));
  return {
    values: outcomes.filter(isVocabularyFile),
    problems: outcomes.flatMap((outcome) => (isVocabularyFile(outcome) ? [] : outcome)),
  };
}

/** A constitution in the wrong place would be passed over in silence. */
function misplaced(name: string, paths: readonly string[]): readonly Problem[] {
  const lost = paths.filter(
    (path) => /(?:^|\/)constitution\.md$/.test(path) && `${constitutionFolderOf(path)}/constitution.md` !== path,
  );
  return lost.map((path) =>
    problem({
      file: `${name}/${path}`,
      line: 0,
      field: '',
      message: 'no place for a constitution',
      remedy: 'put it at <task>/<name>/constitution.md, the task as in docs/writing-constitutions.md',
    }),
  );
}
