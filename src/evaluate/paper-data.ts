import { z } from 'zod';
import { isList } from '../contracts/is-list.ts';

/** What the extension of a file in a language is, by the names that the records have for languages. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  python: '.py',
  javascript: '.js',
  typescript: '.ts',
  java: '.java',
  go: '.go',
  c: '.c',
  cpp: '.cpp',
  'c++': '.cpp',
  bash: '.sh',
};

const name = z.union([z.string().min(1), z.int().transform(String)]);
const common = { id: name, target: z.union([z.literal(0), z.literal(1)]) };
const codeRecord = z.object({
  ...common,
  llm_code: z.string(),
  code_example_code_type: z.string().min(1),
  cwe: z.union([z.string(), z.int().transform(String)]).nullish(),
});
const textRecord = z.object({ ...common, prompt: z.string() });

type Fields = Readonly<Record<string, unknown>>;

/** A record as an item's fields; or the field that keeps it from being one, and what it should be. */
export type Read = { readonly id: string; readonly fields: Fields } | { readonly wrong: string; readonly give: string };

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a name or a number',
  target: '1 (unsafe) or 0 (safe)',
  llm_code: 'the code as text',
  code_example_code_type: "the language's name",
  cwe: 'a class such as CWE-89',
  prompt: 'the instruction as text',
};

/** `89` and `CWE-89` are the same class; what is no class is none. */
const classOf = (cwe: string | null | undefined): string | null => {
  const number = /^(?:cwe-?)?0*([1-9][0-9]{0,5})$/i.exec(cwe?.trim() ?? '')?.[1];
  return number === undefined ? null : `CWE-${number}`;
};

/** Whether a text is a file of records: an array of objects, where ours is one object a line. */
export const isRecords = (text: string): boolean => /^\uFEFF?\s*\[\s*(?:\{|\]\s*$)/.test(text);

/** One record of the paper's official repository: a prompt, or code that a model has written. Vectors and what else it holds are left out. */
export function readRecord(record: Fields, dataset: string): Read {
  const isKnowledge = !('llm_code' in record) && ('safe_code' in record || 'unsafe_code' in record);
  if (isKnowledge) return { wrong: 'llm_code', give: 'the file of tests: this is the knowledge of that data set' };
  const isCode = 'llm_code' in record;
  const parsed = (isCode ? codeRecord : textRecord).safeParse(record);
  if (!parsed.success) {
    const wrong = String(parsed.error.issues[0]?.path[0] ?? 'id');
    return { wrong, give: EXPECTED[wrong] ?? '' };
  }
  const { data } = parsed;
  const own = { id: `${dataset}/${data.id}`, dataset, label: data.target, pair: null };
  if (!('llm_code' in data)) return { id: own.id, fields: { ...own, cwe: null, text: data.prompt } };
  const lang = data.code_example_code_type.trim().toLowerCase();
  const ext = EXTENSIONS[lang] ?? '.txt';
  return { id: own.id, fields: { ...own, cwe: classOf(data.cwe), lang, ext, code: data.llm_code } };
}

/** The records of a file; undefined where it is not made of objects. @throws SyntaxError */
export function recordsIn(text: string): readonly Fields[] | undefined {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const records = z.array(z.record(z.string(), z.unknown())).safeParse(value);
  return isList(value) && records.success ? records.data : undefined;
}
