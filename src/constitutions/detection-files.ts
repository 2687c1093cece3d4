import type { StructuralQuery } from '../contracts/rule-book.ts';
import { LANGUAGE_IDS, type LanguageId, type VocabularyLanguage } from '../contracts/words.ts';
import { type Problem, problem } from './problem.ts';
import { isQuery, parseQueryFile } from './query-file.ts';

/** The files of one constitution: relative to its folder; those that are only counted have no text. */
export type ConstitutionFiles = {
  /** `<task>/<name>`. */
  readonly folder: string;
  /** How messages call the folder. */
  readonly shown: string;
  readonly origin: string;
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
};

/** A problem of the folder as a whole. */
export const absent = (files: ConstitutionFiles, message: string, remedy: string): Problem =>
  problem({ file: files.shown, line: 0, field: '', message, remedy });

/** `javascript.scm` serves all three JavaScript grammars unless there is one of their own, `c.scm` C++'s, too. */
export const VOCABULARY_OF = {
  python: 'python',
  javascript: 'javascript',
  typescript: 'javascript',
  tsx: 'javascript',
  c: 'c',
  cpp: 'c',
  java: 'java',
  go: 'go',
} as const satisfies Record<LanguageId, VocabularyLanguage>;

const servedBy = (language: LanguageId): readonly string[] => [language, VOCABULARY_OF[language]];

/** The structural queries of `detect/`, by the grammars they serve. */
export function parseQueries(files: ConstitutionFiles): {
  readonly value: ReadonlyMap<LanguageId, StructuralQuery>;
  readonly languages: readonly LanguageId[];
  readonly problems: readonly Problem[];
} {
  const read = new Map<string, StructuralQuery>();
  const problems: Problem[] = [];
  const languages: LanguageId[] = [];
  for (const path of files.paths.filter((one) => one.startsWith('detect/'))) {
    const language = LANGUAGE_IDS.find((id) => path === `detect/${id}.scm`);
    if (language === undefined) {
      const remedy = `name it detect/<language>.scm, the language one of: ${LANGUAGE_IDS.join(', ')}`;
      problems.push(
        problem({ file: `${files.shown}/${path}`, line: 0, field: '', message: 'no language has this name', remedy }),
      );
      continue;
    }
    languages.push(language);
    const outcome = parseQueryFile(files.texts.get(path) ?? '', `${files.shown}/${path}`);
    if (isQuery(outcome)) read.set(language, outcome);
    else problems.push(...outcome);
  }
  const served = LANGUAGE_IDS.flatMap((language) => {
    const query = servedBy(language)
      .map((name) => read.get(name))
      .find((one) => one !== undefined);
    return query === undefined ? [] : [[language, query] as const];
  });
  return { value: new Map(served), languages, problems };
}

/** A rule without an example of each sort cannot be tested. */
export function caseProblems(files: ConstitutionFiles): readonly Problem[] {
  return (['ng', 'ok'] as const).flatMap((sort) => {
    if (files.paths.some((path) => new RegExp(`^cases/${sort}[._-]`).test(path))) return [];
    const which = sort === 'ng' ? 'code that the rule must find' : 'code that it must leave alone';
    return [absent(files, `no case cases/${sort}*`, `add ${which}, such as cases/${sort}.py`)];
  });
}
