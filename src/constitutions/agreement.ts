import { MEMORY_KINDS } from '../contracts/memory-kinds.ts';
import type { LoadedConstitution } from './constitution-folder.ts';
import { type Problem, problem } from './problem.ts';
import type { RuleFolder } from './rule-folder.ts';
import type { VocabularyFile } from './vocabulary-files.ts';

/** The prefix of the rules that come with the engine. */
const OWN_PREFIX = 'bluecode/';

export type Agreed = { readonly loaded: readonly LoadedConstitution[]; readonly problems: readonly Problem[] };

/** Checks constitutions against all that was read, the user's replacing what they name; those with a problem are left out. */
export function agree(builtIn: RuleFolder, user: readonly RuleFolder[], knownOracles: readonly string[]): Agreed {
  const kinds = sinkKinds([builtIn, ...user].flatMap((folder) => folder.vocabulary));
  const own = keep(builtIn.constitutions, (one, before) => [
    ...prefixProblems(one, true),
    ...duplicateProblems(one, before),
    ...referenceProblems(one, kinds, knownOracles),
  ]);
  const ownIds = new Set(own.loaded.map(({ constitution }) => constitution.id));
  const theirs = keep(
    user.flatMap((folder) => folder.constitutions),
    (one, before) => [
      ...prefixProblems(one, false),
      ...replacementProblems(one, before, ownIds),
      ...duplicateProblems(one, before),
      ...referenceProblems(one, kinds, knownOracles),
    ],
  );
  const replaced = new Set(theirs.loaded.flatMap(({ replaces }) => replaces ?? []));
  return {
    loaded: [...own.loaded.filter(({ constitution }) => !replaced.has(constitution.id)), ...theirs.loaded],
    problems: [...own.problems, ...theirs.problems],
  };
}

/** Every kind of sink that some vocabulary file has, or that the judge knows itself. */
export const sinkKinds = (files: readonly VocabularyFile[]): ReadonlySet<string> =>
  new Set([...MEMORY_KINDS, ...files.flatMap((file) => file.sinks.map((sink) => sink.kind))]);

function keep(
  all: readonly LoadedConstitution[],
  check: (one: LoadedConstitution, before: readonly LoadedConstitution[]) => readonly Problem[],
): Agreed {
  const loaded: LoadedConstitution[] = [];
  const problems: Problem[] = [];
  for (const one of all) {
    const found = check(one, loaded);
    if (found.length === 0) loaded.push(one);
    else problems.push(...found);
  }
  return { loaded, problems };
}

const at = (one: LoadedConstitution, path: readonly PropertyKey[], message: string, remedy: string): Problem =>
  problem({ file: one.file, line: one.lineOf(path), field: path.map(String).join('.'), message, remedy });

function prefixProblems(one: LoadedConstitution, isBuiltIn: boolean): readonly Problem[] {
  const { id } = one.constitution;
  if (isBuiltIn) {
    return id.startsWith(OWN_PREFIX)
      ? []
      : [at(one, ['id'], `${id} is no id of a built-in rule`, `begin it with ${OWN_PREFIX}`)];
  }
  if (!id.startsWith(OWN_PREFIX) || one.replaces === id) return [];
  const remedy = `use a prefix of your own, or add replaces: ${id} to stand in for the built-in rule`;
  return [at(one, ['id'], `the prefix ${OWN_PREFIX} belongs to the built-in rules`, remedy)];
}

function replacementProblems(
  one: LoadedConstitution,
  before: readonly LoadedConstitution[],
  ownIds: ReadonlySet<string>,
): readonly Problem[] {
  const { replaces } = one;
  if (replaces === undefined) return [];
  if (!ownIds.has(replaces)) {
    return [at(one, ['replaces'], `there is no rule ${replaces}`, 'name a built-in rule, or remove the field')];
  }
  const first = before.find((other) => other.replaces === replaces);
  if (first === undefined) return [];
  return [at(one, ['replaces'], `${replaces} is already replaced by ${first.file}`, 'keep one of the two')];
}

function duplicateProblems(one: LoadedConstitution, before: readonly LoadedConstitution[]): readonly Problem[] {
  const first = before.find(({ constitution }) => constitution.id === one.constitution.id);
  if (first === undefined) return [];
  return [at(one, ['id'], `${one.constitution.id} is also the id of ${first.file}`, 'give one of them another id')];
}

function referenceProblems(
  one: LoadedConstitution,
  kinds: ReadonlySet<string>,
  knownOracles: readonly string[],
): readonly Problem[] {
  const { sinks, confirm } = one.constitution;
  const strangeSinks = [...sinks.entries()].filter(([, kind]) => !kinds.has(kind));
  const strangeOracles = [...confirm.entries()].filter(([, oracle]) => !knownOracles.includes(oracle));
  return [
    ...strangeSinks.map(([index, kind]) =>
      at(
        one,
        ['detect', 'sinks', index],
        `no vocabulary file has the sink kind ${kind}`,
        `use one of: ${[...kinds].toSorted().join(', ')}; or add a vocabulary file that has it`,
      ),
    ),
    ...strangeOracles.map(([index, oracle]) =>
      at(one, ['confirm', index], `there is no oracle ${oracle}`, `use one of: ${knownOracles.toSorted().join(', ')}`),
    ),
  ];
}
