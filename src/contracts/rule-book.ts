import { z } from 'zod';
import type { Vocabulary } from './vocabulary.ts';
import type { WordingFile } from './wording.ts';
import {
  type LanguageId,
  SEVERITIES,
  TASKS,
  type Task,
  VOCABULARY_LANGUAGES,
  type VocabularyLanguage,
} from './words.ts';

/** `bluecode/<task>/<cwe-or-kind>`; a user's own has a prefix of its own: `acme/<task>/<name>`. */
export const ruleIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'three lower-case parts: prefix/task/name');

export const cweSchema = z.string().regex(/^CWE-[1-9][0-9]*$/, 'CWE- and a number, such as CWE-78');

/** The front matter of `constitution.md`. The folder's path gives task and name. */
export const frontMatterSchema = z
  .strictObject({
    id: ruleIdSchema,
    task: z.enum(TASKS),
    title: z.string().min(1).max(120),
    cwe: cweSchema.optional(),
    kind: z.string().optional(),
    /** Further weaknesses of the same family that this rule speaks for. */
    also: z.array(cweSchema).default([]),
    severity: z.enum(SEVERITIES),
    /** Of code; rules about instructions speak of texts in any language. */
    languages: z.array(z.enum(VOCABULARY_LANGUAGES)).default([]),
    detect: z
      .strictObject({
        /** Sink kinds of the vocabulary. Queries are the files `detect/<language>.scm`. */
        sinks: z.array(z.string()).default([]),
      })
      .default({ sinks: [] }),
    /** The oracles that can prove it. */
    confirm: z.array(z.string()).default([]),
    references: z.array(z.url()).default([]),
    /** The id of the rule that this folder stands in for; needed to replace one. */
    replaces: ruleIdSchema.optional(),
  })
  .refine((rule) => (rule.cwe === undefined) !== (rule.kind === undefined), { message: 'give one of cwe and kind' });
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A structural query with the words without which it cannot match. */
export type StructuralQuery = {
  readonly source: string;
  /** The query is run on a file only if its text holds one of these. */
  readonly triggers: readonly string[];
  /** Completes "here …"; from the query file's first comment. */
  readonly says: string;
  readonly strength: 'likely' | 'possible' | 'hint';
};

export type Constitution = {
  readonly id: string;
  readonly task: FrontMatter['task'];
  readonly title: string;
  readonly cwe: string | undefined;
  readonly kind: string | undefined;
  readonly also: readonly string[];
  readonly severity: FrontMatter['severity'];
  /** The severity is what the user's settings say: it is lowered nowhere. */
  readonly severityIsSet?: boolean;
  readonly languages: readonly VocabularyLanguage[];
  readonly sinks: readonly string[];
  readonly queries: ReadonlyMap<LanguageId, StructuralQuery>;
  readonly confirm: readonly string[];
  readonly references: readonly string[];
  /** Principles in plain text, from the sections `## Unsafe` and `## Safe`. */
  readonly unsafe: readonly string[];
  readonly safe: readonly string[];
  /** The introduction (before the first section), and the section `## Fix`: Markdown. */
  readonly summary: string;
  readonly fix: string;
  /** Number of labelled knowledge cases. */
  readonly knowledge: number;
  /** `built-in`, or the user's folder. */
  readonly origin: string;
};

/** A rule that names an oracle and nothing to look for in the text: only execution can find its flaw. */
export const isProvedOnly = ({
  sinks,
  queries,
  confirm,
}: Pick<Constitution, 'sinks' | 'queries' | 'confirm'>): boolean =>
  sinks.length === 0 && queries.size === 0 && confirm.length > 0;

export type NotApplied = { readonly id: string; readonly reason: string };

/** Rules about instructions have no detection of their own: the classifier of their task, trained from their knowledge, judges for all. */
export const isAboutText = ({ task }: Pick<Constitution, 'task'>): boolean => task !== 'vulnerable-code';

export type RuleBook = {
  /** Sorted by id. */
  readonly constitutions: readonly Constitution[];
  readonly vocabulary: Readonly<Record<VocabularyLanguage, Vocabulary>>;
  /** The text of each task's `classifier.json`: what judges instructions. */
  readonly classifiers: ReadonlyMap<Task, string>;
  /** The text of `concepts.json`: groups of words that all of them know texts by. Empty without it. */
  readonly concepts: string;
  /** What the wording of texts gives away beside them; undefined where the rule book does not say. */
  readonly wording: WordingFile | undefined;
  /** SHA-256 over everything that was read. */
  readonly digest: string;
  readonly notApplied: readonly NotApplied[];
};
