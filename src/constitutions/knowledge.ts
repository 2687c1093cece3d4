import { z } from 'zod';
import type { Constitution } from '../contracts/rule-book.ts';
import { LANGUAGE_IDS } from '../contracts/words.ts';
import type { ConstitutionFiles } from './detection-files.ts';
import type { FolderReader } from './folder-reader.ts';
import { problemsOf } from './issue-problems.ts';
import { type Problem, problem } from './problem.ts';

/** The labels of a pair: the flaw, and its twin without it. */
export const LABELS = ['unsafe', 'safe'] as const;

/** One line of `knowledge.jsonl`: a labelled case. Code says its language; instructions and prompts are text. */
export const knowledgeCaseSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and dashes, such as cwe-89-01-safe'),
    label: z.enum(LABELS),
    /** Two cases of one name are twins: alike in all but what makes the one unsafe. */
    pair: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and dashes, such as 01'),
    language: z.enum(LANGUAGE_IDS).optional(),
    code: z.string().min(1).max(4000).optional(),
    text: z.string().min(1).max(4000).optional(),
    why: z.string().regex(/^[^\n]{10,299}[.]$/, 'one sentence of at most 300 characters, with a full stop'),
  })
  .refine((one) => (one.code === undefined) !== (one.text === undefined), { message: 'give one of code and text' })
  .refine((one) => (one.code === undefined) === (one.language === undefined), {
    message: 'give a language with code, and none with text',
    path: ['language'],
  });
export type KnowledgeCase = z.infer<typeof knowledgeCaseSchema>;

export type Knowledge = { readonly cases: readonly KnowledgeCase[]; readonly problems: readonly Problem[] };

/** Reads the text of a `knowledge.jsonl`; every line that is wrong is named. */
export function parseKnowledge(text: string, file: string): Knowledge {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const read = lines.filter(({ line }) => line.trim() !== '').map(({ line, number }) => readLine(line, number, file));
  const placed = read.flatMap((one) => one.placed ?? []);
  const problems = [...read.flatMap((one) => one.problems), ...repeated(placed, file)];
  return {
    cases: placed.map(({ value }) => value),
    // A line that cannot be read may be the missing twin.
    problems: problems.length > 0 ? problems : unpaired(placed, file),
  };
}

/** How many labelled cases a constitution has. Their texts are not kept: a scan does not need them. */
export function countKnowledge({ texts, shown }: ConstitutionFiles): {
  readonly value: number;
  readonly problems: readonly Problem[];
} {
  const { cases, problems } = parseKnowledge(texts.get('knowledge.jsonl') ?? '', `${shown}/knowledge.jsonl`);
  return { value: cases.length, problems };
}

/** The labelled cases behind a constitution, read when they are asked for. @throws BlueCodeError path-unreadable */
export async function readKnowledge(
  reader: FolderReader,
  { id, knowledge }: Pick<Constitution, 'id' | 'knowledge'>,
): Promise<readonly KnowledgeCase[]> {
  if (knowledge === 0) return [];
  const [, task, name] = id.split('/');
  const path = `${task}/${name}/knowledge.jsonl`;
  return parseKnowledge(await reader.read(path), `${reader.name}/${path}`).cases;
}

type Placed = { readonly value: KnowledgeCase; readonly number: number };

function readLine(
  line: string,
  number: number,
  file: string,
): { readonly placed?: Placed; readonly problems: readonly Problem[] } {
  const parsed = parseObject(line);
  if (parsed === undefined) {
    const remedy = 'write one labelled case a line';
    return { problems: [problem({ file, line: number, field: '', message: 'no JSON object', remedy })] };
  }
  const result = knowledgeCaseSchema.safeParse(parsed);
  if (result.success) return { placed: { value: result.data, number }, problems: [] };
  const has = ([key]: readonly PropertyKey[]): boolean => key !== undefined && Object.hasOwn(parsed, key);
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, () => number, has)) };
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text that is there twice would be shown twice in the place of another; with two labels it teaches nothing. */
function repeated(placed: readonly Placed[], file: string): readonly Problem[] {
  return (['id', 'code', 'text'] as const).flatMap((field) => {
    const first = new Map<string, number>();
    return placed.flatMap(({ value, number }) => {
      const text = value[field];
      const before = text === undefined ? undefined : first.get(text);
      if (text !== undefined && before === undefined) first.set(text, number);
      if (before === undefined) return [];
      return [
        problem({
          file,
          line: number,
          field,
          message: `the same as in line ${before}`,
          remedy: 'change one of the two',
        }),
      ];
    });
  });
}

function unpaired(placed: readonly Placed[], file: string): readonly Problem[] {
  return placed.flatMap(({ value, number }) => {
    const twins = placed.filter((one) => one.value.pair === value.pair && one.value.label !== value.label);
    const same = placed.filter((one) => one.value.pair === value.pair && one.value.label === value.label);
    if (twins.length === 1 && same.length === 1) return [];
    const message = `pair ${value.pair} has not one unsafe and one safe case`;
    return [problem({ file, line: number, field: 'pair', message, remedy: 'give each pair one case of each label' })];
  });
}
