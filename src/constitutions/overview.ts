import { type Constitution, isAboutText, isProvedOnly, type StructuralQuery } from '../contracts/rule-book.ts';
import type { LanguageId } from '../contracts/words.ts';

/** What `constitutions list` and the pages in `docs/constitutions/` say of a rule; the shape that `--json` prints. */
export type Overview = {
  readonly id: string;
  readonly title: string;
  readonly cwe: string | undefined;
  readonly kind: string | undefined;
  readonly also: readonly string[];
  readonly severity: Constitution['severity'];
  readonly languages: readonly string[];
  readonly detection: {
    /** Kinds of sink that untrusted text must not reach. */
    readonly flow: readonly string[];
    /** Grammars with a structural query, how strongly it speaks, and what a match means. */
    readonly structure: readonly {
      readonly language: LanguageId;
      readonly strength: StructuralQuery['strength'];
      readonly says: string;
    }[];
    /** Nothing is looked for in the text: every function is executed. */
    readonly provedOnly: boolean;
    /** A text is weighed as a whole, by what was learned from the knowledge of the task's rules. */
    readonly trained: boolean;
  };
  readonly oracles: readonly string[];
  readonly knowledgePairs: number;
  readonly origin: string;
};

/** Each of a rule's parts in a word or a number. */
export function overviewOf(rule: Constitution): Overview {
  const { id, title, cwe, kind, also, severity, languages, sinks, queries, confirm, knowledge, origin } = rule;
  const structure = [...queries].map(([language, { strength, says }]) => ({ language, strength, says }));
  return {
    id,
    title,
    cwe,
    kind,
    also,
    severity,
    languages,
    detection: { flow: sinks, structure, provedOnly: isProvedOnly(rule), trained: isAboutText(rule) },
    oracles: confirm,
    knowledgePairs: knowledge / 2,
    origin,
  };
}

/** How a rule finds and proves, in one line. */
export function detectionLine({ detection, oracles }: Overview): string {
  const { flow, structure, provedOnly, trained } = detection;
  const means = [
    ...(flow.length > 0 ? [`flow into ${flow.join(', ')}`] : []),
    ...(structure.length > 0 ? [`structure of ${structure.map(({ language }) => language).join(', ')}`] : []),
    ...(provedOnly ? ['execution alone'] : []),
    ...(trained ? ['the classifier of its task'] : []),
  ];
  const found = means.length === 0 ? 'a model alone' : means.join('; ');
  return `found by ${found}; ${oracles.length === 0 ? 'no proof by execution' : `proved by ${oracles.join(', ')}`}`;
}
