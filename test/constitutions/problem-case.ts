import { expect, it } from 'vitest';
import { describeProblem, type Problem } from '../../src/constitutions/problem.ts';
import { loadRuleBook } from '../../src/constitutions/rule-book.ts';
import { builtInFiles, type Files, memoryFolder, ruleFiles } from './memory-folder.ts';

export const OWN = 'acme/vulnerable-code/own-shell';
export const FOLDER = 'vulnerable-code/own-shell';
export const MATTER = `${FOLDER}/constitution.md`;

/** The problems of a user's folders, and the ids of the user's rules that loaded all the same. */
export async function problemsOf(
  ...user: readonly Files[]
): Promise<{ problems: readonly Problem[]; loaded: readonly string[] }> {
  const { problems, ruleBook } = await loadRuleBook({
    builtIn: memoryFolder('built-in', builtInFiles),
    user: user.map((files, index) => memoryFolder(`rules-${index}`, files)),
    knownOracles: ['command', 'sql'],
  });
  const loaded = ruleBook.constitutions.filter(({ origin }) => origin !== 'built-in').map(({ id }) => id);
  return { problems, loaded };
}

export const own = (fields: readonly string[], files: Files = {}): Files => ({
  ...ruleFiles({ id: OWN, fields }),
  ...files,
});
export const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

export type Case = {
  readonly title: string;
  readonly user: readonly Files[];
  readonly expected: Partial<Problem> & { readonly says: RegExp };
};

export const at = (line: number, field: string): Partial<Problem> => ({ file: `rules-0/${MATTER}`, line, field });
export const QUERY = '; triggers: os.system\n; says: asks for a shell\n(call) @flaw\n';
export const query = (text: string): readonly Files[] => [own([], { [`${FOLDER}/detect/python.scm`]: text })];
export const queryAt = (line: number, field: string): Partial<Problem> => ({
  file: `rules-0/${FOLDER}/detect/python.scm`,
  line,
  field,
});
export const words = (text: string, path = 'vocabulary/python/house.yml'): readonly Files[] => [{ [path]: text }];
export const wordsAt = (line: number, field: string): Partial<Problem> => ({
  file: 'rules-0/vocabulary/python/house.yml',
  line,
  field,
});

/** One test a case: exactly this problem, at its place, with its remedy. */
export function reportsEach(cases: readonly Case[]): void {
  it.each(cases)('$title', async ({ user, expected: { says, ...place } }) => {
    const { problems } = await problemsOf(...user);
    expect(problems.map(describeProblem)).toHaveLength(1);
    expect(problems[0]).toMatchObject(place);
    expect(problems.map(describeProblem)[0]).toMatch(says);
  });
}
