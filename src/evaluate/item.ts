import { z } from 'zod';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Task } from '../contracts/words.ts';

const common = {
  id: z.string().min(1),
  dataset: z.string().min(1),
  label: z.union([z.literal(0), z.literal(1)]),
  /** Joins a vulnerable item and its fix. */
  pair: z.string().nullish(),
  /** The class that the label speaks of. */
  cwe: z
    .string()
    .regex(/^CWE-[0-9]{1,6}$/i)
    .transform((cwe) => `CWE-${Number(cwe.slice(4))}`)
    .nullish(),
};

/** One labelled piece of code, as a line of a dataset gives it. */
const codeSchema = z.object({
  ...common,
  lang: z.string().min(1),
  ext: z.string().regex(/^\.[A-Za-z0-9]{1,10}$/),
  code: z.string(),
});
export type Item = z.infer<typeof codeSchema>;

/** One labelled instruction: judged as the file that holds it. What such an item says of its task is a label of the data. */
const textSchema = z
  .object({ ...common, text: z.string() })
  .transform(({ text, ...rest }): Item => ({ ...rest, lang: 'text', ext: '.md', code: text }));

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a name that no other item has',
  dataset: "the dataset's name",
  lang: "the language's name",
  ext: 'the extension of the file it is judged as, such as .py',
  label: '1 (vulnerable) or 0 (safe)',
  pair: 'the same text for a vulnerable item and its fix, or null',
  cwe: 'the class that the label speaks of, such as CWE-89, or null',
  code: 'the code as text',
  text: 'the instruction as text',
};

const SHOWN = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return visible(untrusted(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
}

const refused = (place: string, says: string): BlueCodeError =>
  new BlueCodeError('data-invalid', `${visible(untrusted(place))}: ${says}`);

function parseObject(line: string, place: string): ReadonlyMap<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refused(place, 'the line is no JSON; give one JSON object a line');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw refused(place, `the line is ${shown(value)}; give one JSON object a line`);
}

function parseItem(line: string, place: string, task: Task | undefined): Item {
  const fields = parseObject(line, place);
  const isText = fields.has('text') && !fields.has('code');
  const parsed = (isText ? textSchema : codeSchema).safeParse(Object.fromEntries(fields));
  const field = String(parsed.error?.issues[0]?.path[0] ?? '');
  if (!parsed.success) {
    const found = fields.has(field) ? `field ${field} is ${shown(fields.get(field))}` : `field ${field} is missing`;
    throw refused(place, `${found}; give ${EXPECTED[field] ?? 'what docs/evaluation.md says'}`);
  }
  if (!isText || task !== undefined) return parsed.data;
  throw refused(place, `field code is missing: this is an item of text; say with --task what it is judged as`);
}

/** A dataset: its name for messages, and its text. */
export type DatasetText = { readonly name: string; readonly text: string };

/**
 * The items of all datasets, in their order. Those of text are taken only where the task is given.
 * @throws BlueCodeError data-invalid that names file, line, field and remedy
 */
export function parseDatasets(datasets: readonly DatasetText[], task?: Task): readonly Item[] {
  const places = new Map<string, string>();
  const items: Item[] = [];
  for (const { name, text } of datasets) {
    const before = items.length;
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      if (line.trim() === '') continue;
      const place = `${name}:${index + 1}`;
      const item = parseItem(line, place, task);
      const first = places.get(item.id);
      if (first !== undefined) {
        throw refused(
          place,
          `field id is ${shown(item.id)}, and so is that of ${visible(untrusted(first))}; give each item a name of its own`,
        );
      }
      places.set(item.id, place);
      items.push(item);
    }
    if (items.length === before) throw refused(name, 'there is no item in it; give a file with one JSON object a line');
  }
  return items;
}
