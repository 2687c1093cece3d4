import { isList } from '../contracts/is-list.ts';
import { type WordingFile, wordingSchema, wordingSource } from '../contracts/wording.ts';
import { regexFault } from './pattern.ts';
import { type Problem, problem } from './problem.ts';
import { isProblems, parseYaml } from './yaml-text.ts';

type Outcome = { readonly value: WordingFile | undefined; readonly problems: readonly Problem[] };

/** Reads `wording.yml`; a pattern that is no regular expression is a problem with its line. */
export function parseWordingFile(text: string, file: string): Outcome {
  const parsed = parseYaml(text, wordingSchema, { file, line: 1 });
  if (isProblems(parsed)) return { value: undefined, problems: parsed };
  const problems = patternsOf(parsed.value, []).flatMap(({ path, pattern }) => {
    const message = regexFault(wordingSource(pattern), '');
    const remedy = 'correct the pattern; the head of the file says how one is written';
    return message === undefined
      ? []
      : [problem({ file, line: parsed.lineOf(path), field: path.join('.'), message, remedy })];
  });
  return { value: problems.length === 0 ? parsed.value : undefined, problems };
}

type Place = { readonly path: readonly (string | number)[]; readonly pattern: string };

function patternsOf(value: unknown, path: readonly (string | number)[]): readonly Place[] {
  if (typeof value === 'string') return path[0] === 'hints' ? [] : [{ path, pattern: value }];
  if (isList(value)) return value.flatMap((one, index) => patternsOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<unknown>({ ...value }).flatMap(([key, one]) => patternsOf(one, [...path, key]));
}
