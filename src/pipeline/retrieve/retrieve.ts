import picomatch from 'picomatch';
import { by } from '../../contracts/order.ts';
import {
  type Constitution,
  isAboutText,
  isProvedOnly,
  type NotApplied,
  type RuleBook,
} from '../../contracts/rule-book.ts';
import type { LanguageId, Severity, Task, VocabularyLanguage } from '../../contracts/words.ts';

/** What the user's settings say about single rules. */
export type RuleSettings = Readonly<
  Record<
    string,
    {
      readonly enabled?: boolean | undefined;
      readonly severity?: Severity | undefined;
      readonly paths?: readonly string[] | undefined;
    }
  >
>;

/** The rule book as the settings leave it. */
export type Retrieval = {
  /** Constitutions in force, with the user's severities. */
  readonly constitutions: readonly Constitution[];
  readonly notApplied: readonly NotApplied[];
  /** Whether a rule is in force, and has what it finds proved by this oracle. */
  readonly proves: (ruleId: string, oracle: string) => boolean;
  /** Those that speak of texts, and may judge this file. */
  readonly aboutTexts: (path: string) => readonly Constitution[];
  /** Those about code that speak of this file, whether or not anything but a model can apply them; first those of its language. */
  readonly aboutCode: (path: string, vocabulary: VocabularyLanguage) => readonly Constitution[];
  /** Those that can judge a unit of this language in this file. */
  readonly applicable: (path: string, language: LanguageId, vocabulary: VocabularyLanguage) => readonly Constitution[];
};

/** Globs of one rule: any that fits, and none of those after `!`. */
function within(globs: readonly string[] | undefined): (path: string) => boolean {
  if (globs === undefined || globs.length === 0) return () => true;
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const fits = wanted.length === 0 ? () => true : picomatch(wanted, { dot: true });
  const excluded = unwanted.length === 0 ? () => false : picomatch(unwanted, { dot: true });
  return (path) => fits(path) && !excluded(path);
}

function reasonToLeaveOut(constitution: Constitution, tasks: readonly Task[], rules: RuleSettings): string | undefined {
  if (!tasks.includes(constitution.task)) return `the task ${constitution.task} is not among \`tasks\``;
  return rules[constitution.id]?.enabled === false ? 'switched off by `rules`' : undefined;
}

const severityOf = (severity: Severity | undefined): Partial<Constitution> =>
  severity === undefined ? {} : { severity, severityIsSet: true };

/** Selects, from the rule book and the settings, what applies where. */
export function retrieve(
  ruleBook: RuleBook,
  settings: { readonly tasks: readonly Task[]; readonly rules: RuleSettings },
): Retrieval {
  const unusable = new Set(ruleBook.notApplied.map(({ id }) => id));
  const notApplied = [...ruleBook.notApplied];
  const constitutions: Constitution[] = [];
  for (const constitution of ruleBook.constitutions) {
    if (unusable.has(constitution.id)) continue;
    const reason = reasonToLeaveOut(constitution, settings.tasks, settings.rules);
    if (reason !== undefined) notApplied.push({ id: constitution.id, reason });
    else constitutions.push({ ...constitution, ...severityOf(settings.rules[constitution.id]?.severity) });
  }
  const paths = new Map(constitutions.map(({ id }) => [id, within(settings.rules[id]?.paths)]));
  return {
    constitutions,
    notApplied: notApplied.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    proves: (ruleId, oracle) => constitutions.some(({ id, confirm }) => id === ruleId && confirm.includes(oracle)),
    aboutTexts: (path) => constitutions.filter((one) => isAboutText(one) && paths.get(one.id)?.(path) === true),
    aboutCode: (path, vocabulary) =>
      constitutions
        .filter((one) => !isAboutText(one) && paths.get(one.id)?.(path) === true)
        .toSorted(by(({ languages }) => Number(!languages.includes(vocabulary)))),
    applicable: (path, language, vocabulary) =>
      constitutions.filter(
        (constitution) =>
          constitution.languages.includes(vocabulary) &&
          (constitution.sinks.length > 0 || constitution.queries.has(language) || isProvedOnly(constitution)) &&
          paths.get(constitution.id)?.(path) === true,
      ),
  };
}
