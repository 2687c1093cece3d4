import type { z } from 'zod';
import { isList } from '../contracts/is-list.ts';
import { type Vocabulary, vocabularyFileSchema } from '../contracts/vocabulary.ts';
import { VOCABULARY_LANGUAGES, type VocabularyLanguage } from '../contracts/words.ts';
import { patternFault, regexFault } from './pattern.ts';
import { type Problem, problem } from './problem.ts';
import { isProblems, type Parsed, parseYaml } from './yaml-text.ts';

export type VocabularyFile = z.infer<typeof vocabularyFileSchema>;

/** Whether a path of a rule folder belongs to the vocabulary. */
export const isVocabularyPath = (path: string): boolean => path.startsWith('vocabulary/') && !path.endsWith('.md');

/** Reads `vocabulary/<language>/<library>.yml`. */
export function parseVocabularyFile(path: string, text: string, file: string): VocabularyFile | readonly Problem[] {
  const language = languageOf(path);
  if (language === undefined) {
    return [
      problem({
        file,
        line: 0,
        field: '',
        message: 'no place for a vocabulary file',
        remedy: `put it at vocabulary/<language>/<library>.yml, the language one of: ${VOCABULARY_LANGUAGES.join(', ')}`,
      }),
    ];
  }
  const parsed = parseYaml(text, vocabularyFileSchema, { file, line: 1 });
  if (isProblems(parsed)) return parsed;
  const problems = [...faultsOf(parsed, file), ...languageFault(parsed, language, file)];
  return problems.length > 0 ? problems : parsed.value;
}

/** Whether `parseVocabularyFile` gave problems. */
export const isVocabularyFile = (outcome: VocabularyFile | readonly Problem[]): outcome is VocabularyFile =>
  'language' in outcome;

/** All files of a language as one; earlier files first. */
export function joinVocabulary(files: readonly VocabularyFile[], language: VocabularyLanguage): Vocabulary {
  const mine = files.filter((file) => file.language === language);
  return {
    sources: mine.flatMap((file) => file.sources),
    sinks: mine.flatMap((file) => file.sinks),
    sanitizers: mine.flatMap((file) => file.sanitizers),
    guards: mine.flatMap((file) => file.guards),
    propagators: mine.flatMap((file) => file.propagators),
    handlers: mine.flatMap((file) => file.handlers),
  };
}

function languageOf(path: string): VocabularyLanguage | undefined {
  const name = /^vocabulary\/([^/]+)\/[^/]+\.yml$/.exec(path)?.[1];
  return VOCABULARY_LANGUAGES.find((language) => language === name);
}

function languageFault(
  { value, lineOf }: Parsed<VocabularyFile>,
  language: VocabularyLanguage,
  file: string,
): readonly Problem[] {
  if (value.language === language) return [];
  const message = `says ${value.language}, but lies in vocabulary/${language}/`;
  return [
    problem({
      file,
      line: lineOf(['language']),
      field: 'language',
      message,
      remedy: `write language: ${language}, or move the file`,
    }),
  ];
}

const PATTERN_FIELDS: ReadonlySet<PropertyKey> = new Set(['match', 'call', 'assign', 'decorator', 'base']);
const PATTERN_LISTS: ReadonlySet<PropertyKey> = new Set(['symbol', 'trusted']);
/** Flags with which the judge compiles each field. */
const REGEX_FLAGS: ReadonlyMap<PropertyKey, string> = new Map([
  ['matches', 'u'],
  ['names', 'iu'],
  ['method', 'u'],
]);

/** Patterns and regular expressions that the schema takes for any text. */
function faultsOf({ value, lineOf }: Parsed<VocabularyFile>, file: string): readonly Problem[] {
  return textsOf(value, []).flatMap(({ path, text }) => {
    const fault = textFault(path, text);
    if (fault === undefined) return [];
    const remedy = 'correct it; docs/writing-constitutions.md has the syntax';
    return [problem({ file, line: lineOf(path), field: path.map(String).join('.'), message: fault, remedy })];
  });
}

function textFault(path: readonly PropertyKey[], text: string): string | undefined {
  const field = path.at(-1) ?? '';
  const flags = REGEX_FLAGS.get(field);
  if (flags !== undefined) return regexFault(text, flags);
  const isPattern = PATTERN_FIELDS.has(field) || PATTERN_LISTS.has(path.at(-2) ?? '');
  return isPattern ? patternFault(text) : undefined;
}

function textsOf(
  value: unknown,
  path: readonly PropertyKey[],
): readonly { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (isList(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<unknown>({ ...value }).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
