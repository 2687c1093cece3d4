import { createHash } from 'node:crypto';
import { BlueCodeError } from '../contracts/errors.ts';
import { MEMORY_KINDS } from '../contracts/memory-kinds.ts';
import {
  type Constitution,
  isAboutText,
  isProvedOnly,
  type NotApplied,
  type RuleBook,
} from '../contracts/rule-book.ts';
import { TASKS, type VocabularyLanguage } from '../contracts/words.ts';
import { agree } from './agreement.ts';
import type { FolderReader } from './folder-reader.ts';
import { describeProblem, inOrder, type Problem } from './problem.ts';
import { CONCEPTS, classifierPath, type RuleFolder, readRuleFolder, WORDING } from './rule-folder.ts';
import { joinVocabulary } from './vocabulary-files.ts';
import { parseWordingFile } from './wording-file.ts';

export type RuleBookRequest = {
  readonly builtIn: FolderReader;
  /** Later folders may add to the vocabulary of earlier ones, and replace built-in rules. */
  readonly user: readonly FolderReader[];
  /** Names of the oracles that this engine has. */
  readonly knownOracles: readonly string[];
  /** Whether a model is set, which can apply a constitution that has no detection. Default false. */
  readonly model?: boolean;
};

export type LoadedRuleBook = { readonly ruleBook: RuleBook; readonly problems: readonly Problem[] };

/** What `constitutions check` shows: all problems, built-in or the user's, and what loaded in spite of them. */
export type RuleBookReport = LoadedRuleBook & {
  readonly builtInProblems: readonly Problem[];
  /** How many vocabulary files were taken in. */
  readonly vocabularyFiles: number;
};

/**
 * Reads the built-in rules and the user's. What is wrong with the user's is handed back, and the rest goes on.
 * @throws BlueCodeError rule-book-missing, constitution-invalid (a built-in one)
 */
export async function loadRuleBook(request: RuleBookRequest): Promise<LoadedRuleBook> {
  const { ruleBook, problems, builtInProblems } = await checkRuleBook(request);
  if (builtInProblems.length > 0) {
    const list = builtInProblems.map((one) => `  ${describeProblem(one)}`).join('\n');
    throw new BlueCodeError(
      'constitution-invalid',
      `the built-in rule book is broken; reinstall it, or mend:\n${list}`,
    );
  }
  return { ruleBook, problems };
}

/** Like `loadRuleBook`, but a broken built-in rule is reported like the others. @throws BlueCodeError rule-book-missing */
export async function checkRuleBook(request: RuleBookRequest): Promise<RuleBookReport> {
  const builtIn = await readRuleFolder(request.builtIn, 'built-in');
  if (builtIn.read.every(([path]) => !path.endsWith('/constitution.md'))) throw missingRuleBook(request.builtIn.name);
  const user = await Promise.all(request.user.map((reader) => readRuleFolder(reader, reader.name)));
  const agreed = agree(builtIn, user, request.knownOracles);
  const isOurs = ({ file }: Problem): boolean =>
    agreedFile(builtIn, file) || builtIn.problems.some((one) => one.file === file);
  const files = [builtIn, ...user].flatMap((folder) => folder.vocabulary);
  const wording = wordingOf(builtIn);
  const ruleBook = {
    constitutions: agreed.loaded.map(({ constitution }) => constitution).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    vocabulary: {
      python: joinVocabulary(files, 'python'),
      javascript: joinVocabulary(files, 'javascript'),
      c: joinVocabulary(files, 'c'),
      java: joinVocabulary(files, 'java'),
      go: joinVocabulary(files, 'go'),
    },
    classifiers: classifiersOf(builtIn),
    concepts: textOf(builtIn, CONCEPTS) ?? '',
    wording: wording.value,
    digest: digestOf([builtIn, ...user]),
  };
  return {
    ruleBook: { ...ruleBook, notApplied: notApplied(ruleBook, { model: request.model ?? false }) },
    problems: inOrder([...user.flatMap((folder) => folder.problems), ...agreed.problems.filter((one) => !isOurs(one))]),
    builtInProblems: inOrder([...builtIn.problems, ...wording.problems, ...agreed.problems.filter(isOurs)]),
    vocabularyFiles: files.length,
  };
}

const textOf = ({ read }: RuleFolder, wanted: string): string | undefined =>
  read.find(([path]) => path === wanted)?.[1];

type Wording = { readonly value: RuleBook['wording']; readonly problems: readonly Problem[] };

/** Only ours, as the classifiers beside which it decides. */
function wordingOf(builtIn: RuleFolder): Wording {
  const text = textOf(builtIn, WORDING);
  return text === undefined ? { value: undefined, problems: [] } : parseWordingFile(text, `${builtIn.name}/${WORDING}`);
}

/** Only ours: what a pull request's own folder could bring would judge that pull request. */
function classifiersOf(builtIn: RuleFolder): RuleBook['classifiers'] {
  return new Map(
    TASKS.flatMap((task) => {
      const text = textOf(builtIn, classifierPath(task));
      return text === undefined ? [] : [[task, text] as const];
    }),
  );
}

const agreedFile = (folder: RuleFolder, file: string): boolean => folder.constitutions.some((one) => one.file === file);

const missingRuleBook = (name: string): BlueCodeError =>
  new BlueCodeError(
    'rule-book-missing',
    `no rules in ${name}: the folder constitutions/ must lie beside dist/; reinstall, or check out the whole repository`,
  );

/** SHA-256 over what was read, in an order that does not depend on the file system. */
function digestOf(folders: readonly RuleFolder[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    hash.update(`folder ${folder.read.length}\n`);
    for (const [path, text] of folder.read) {
      hash.update(`${Buffer.byteLength(path)} ${path} ${Buffer.byteLength(text)}\n`).update(text);
    }
  }
  return hash.digest('hex');
}

/** Constitutions that nothing here can apply, with the reason; listed so that nobody counts on them. */
export function notApplied(
  ruleBook: Pick<RuleBook, 'constitutions' | 'vocabulary' | 'classifiers'>,
  means: { readonly model: boolean },
): readonly NotApplied[] {
  if (means.model) return [];
  return ruleBook.constitutions
    .filter((one) => !canApply(one, ruleBook))
    .map((one) => ({ id: one.id, reason: `${lacks(one)}, and no model is set` }));
}

const lacks = (one: Constitution): string =>
  isAboutText(one)
    ? `the classifier of ${one.task} was not trained from it`
    : `no sink of it in the vocabulary of ${one.languages.join(' or ')}, no structural query, no oracle`;

function canApply(
  one: Constitution,
  { vocabulary, classifiers }: Pick<RuleBook, 'vocabulary' | 'classifiers'>,
): boolean {
  if (isAboutText(one)) return classifiers.get(one.task)?.includes(`"${one.id}"`) === true;
  return (
    isProvedOnly(one) || one.queries.size > 0 || one.languages.some((language) => hasSink(one, language, vocabulary))
  );
}

const JUDGED: ReadonlySet<string> = new Set(MEMORY_KINDS);

/** What the judge knows of memory is about C. */
const hasSink = (one: Constitution, language: VocabularyLanguage, vocabulary: RuleBook['vocabulary']): boolean =>
  (language === 'c' && one.sinks.some((kind) => JUDGED.has(kind))) ||
  vocabulary[language].sinks.some((sink) => one.sinks.includes(sink.kind));
