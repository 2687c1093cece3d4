import { type Constitution, type FrontMatter, frontMatterSchema, isAboutText } from '../contracts/rule-book.ts';
import { type LanguageId, TASKS, VOCABULARY_LANGUAGES } from '../contracts/words.ts';
import { absent, type ConstitutionFiles, caseProblems, parseQueries, VOCABULARY_OF } from './detection-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { countKnowledge } from './knowledge.ts';
import { type Problem, problem } from './problem.ts';
import { bullets, parseSections } from './sections.ts';
import { isProblems, type Parsed, parseYaml } from './yaml-text.ts';

/** A constitution that was read, with what can only be checked against the whole rule book. */
export type LoadedConstitution = {
  readonly constitution: Constitution;
  readonly replaces: string | undefined;
  readonly file: string;
  readonly lineOf: Parsed<FrontMatter>['lineOf'];
};

export type FolderOutcome = { readonly loaded?: LoadedConstitution; readonly problems: readonly Problem[] };

/** Where constitutions lie in a rule folder: `<task>/<name>/…`. */
export const constitutionFolderOf = (path: string): string | undefined => {
  const [task = '', name, ...rest] = path.split('/');
  return TASKS.some((known) => known === task) && name !== undefined && rest.length > 0 ? `${task}/${name}` : undefined;
};

/** Whether the loader reads this file of a constitution's folder; cases are tests and are only counted. */
export const isReadPath = (path: string): boolean =>
  path === 'constitution.md' || path === 'knowledge.jsonl' || path.startsWith('detect/');

/** Reads one folder. */
export function parseConstitution(files: ConstitutionFiles): FolderOutcome {
  const file = `${files.shown}/constitution.md`;
  const text = files.texts.get('constitution.md');
  if (text === undefined)
    return { problems: [absent(files, 'constitution.md is missing', 'write one, or delete the folder')] };
  const split = splitFrontMatter(text);
  if (split === undefined) {
    const message = 'no front matter';
    return {
      problems: [
        problem({
          file,
          line: 1,
          field: '',
          message,
          remedy: 'begin the file with a line ---, the fields, and a line ---',
        }),
      ],
    };
  }
  const parsed = parseYaml(split.yaml, frontMatterSchema, { file, line: split.yamlLine });
  const queries = parseQueries(files);
  const knowledge = countKnowledge(files);
  const body = parseBody(split.body, split.bodyLine, file);
  const around = [...queries.problems, ...knowledge.problems, ...body.problems, ...caseProblems(files)];
  if (isProblems(parsed)) return { problems: [...parsed, ...around] };
  const problems = [
    ...around,
    ...placeProblems(parsed, files, file),
    ...languageProblems(parsed, queries.languages, files),
  ];
  if (problems.length > 0) return { problems };
  const { detect, replaces, cwe, kind, ...rest } = parsed.value;
  const constitution = {
    ...rest,
    cwe,
    kind,
    sinks: detect.sinks,
    queries: queries.value,
    ...body.value,
    knowledge: knowledge.value,
    origin: files.origin,
  };
  return { loaded: { constitution, replaces, file, lineOf: parsed.lineOf }, problems: [] };
}

type Body = Pick<Constitution, 'summary' | 'unsafe' | 'safe' | 'fix'>;

function parseBody(
  body: string,
  bodyLine: number,
  file: string,
): { readonly value: Body; readonly problems: readonly Problem[] } {
  const { introduction, sections } = parseSections(body);
  const list = (name: string): readonly string[] => bullets(sections.get(name)?.text ?? '');
  const value = {
    summary: introduction,
    unsafe: list('unsafe'),
    safe: list('safe'),
    fix: sections.get('fix')?.text ?? '',
  };
  const at = (name: string): number => bodyLine + (sections.get(name)?.line ?? 0);
  const lacks = (name: string, message: string, remedy: string): Problem =>
    problem({ file, line: at(name), field: name, message, remedy });
  return {
    value,
    problems: [
      ...(introduction === ''
        ? [lacks('introduction', 'nothing says what the rule is about', 'write a paragraph below the front matter')]
        : []),
      ...(value.unsafe.length > 0
        ? []
        : [lacks('unsafe', 'no unsafe principle', 'add a section ## Unsafe with a bullet list')]),
      ...(value.safe.length > 0
        ? []
        : [lacks('safe', 'no safe principle', 'add a section ## Safe with a bullet list')]),
      ...(value.fix === ''
        ? [lacks('fix', 'nothing says how to mend it', 'add a section ## Fix with code before and after')]
        : []),
    ],
  };
}

function placeProblems(
  { value, lineOf }: Parsed<FrontMatter>,
  files: ConstitutionFiles,
  file: string,
): readonly Problem[] {
  const [, task, name] = value.id.split('/');
  const idProblem = (): Problem =>
    problem({
      file,
      line: lineOf(['id']),
      field: 'id',
      message: `${value.id} does not agree with its folder ${files.folder}`,
      remedy: `write an id that ends in /${files.folder}, or move the folder`,
    });
  const taskProblem = (): Problem =>
    problem({
      file,
      line: lineOf(['task']),
      field: 'task',
      message: `${value.task} is not the task of ${value.id}`,
      remedy: `write task: ${task ?? ''}`,
    });
  return [
    ...(`${task}/${name}` === files.folder ? [] : [idProblem()]),
    ...(value.task === task ? [] : [taskProblem()]),
  ];
}

function languageProblems(
  { value, lineOf }: Parsed<FrontMatter>,
  queried: readonly LanguageId[],
  files: ConstitutionFiles,
): readonly Problem[] {
  const told = (message: string, remedy: string): Problem => {
    const line = lineOf(['languages']);
    return problem({ file: `${files.shown}/constitution.md`, line, field: 'languages', message, remedy });
  };
  // The folder's task counts: a wrong one in the file is a problem of its own.
  const [task] = files.folder.split('/');
  if (value.task === task && isAboutText(value) === value.languages.length > 0) {
    return isAboutText(value)
      ? [told(`a rule of ${value.task} judges texts`, 'delete the line')]
      : [told('no language of code that it judges', `give one or more of: ${VOCABULARY_LANGUAGES.join(', ')}`)];
  }
  const spoken = queried.filter((language) => !value.languages.includes(VOCABULARY_OF[language]));
  return spoken.map((language) => told(`lacks the language of detect/${language}.scm`, 'add it, or delete the query'));
}
