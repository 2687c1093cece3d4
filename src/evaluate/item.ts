import { z } from 'zod';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Task } from '../contracts/words.ts';
import { isRecords, readRecord, recordsIn } from './paper-data.ts';

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

type Placed = { readonly place: string; readonly fields: ReadonlyMap<string, unknown> };

function parseItem({ place, fields }: Placed, task: Task | undefined): Item {
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

function* linesIn({ name, text }: DatasetText): Generator<Placed> {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const place = `${name}:${index + 1}`;
    if (line.trim() !== '') yield { place, fields: parseObject(line, place) };
  }
}

/** The data files of the paper's repository, as they are. Of records of one id the first counts, as in its own scoring. */
function* recordsOf({ name, text }: DatasetText): Generator<Placed> {
  let records: ReturnType<typeof recordsIn>;
  try {
    records = recordsIn(text);
  } catch {
    throw refused(name, 'it begins as an array and is no JSON; give an array of records, or one JSON object a line');
  }
  if (records === undefined) throw refused(name, 'it is an array of something else than records');
  const dataset = /([^/\\]*?)(?:[.]json)?$/.exec(name)?.[1] ?? name;
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const place = `${name}, record ${index + 1}`;
    const read = readRecord(record, dataset === '' ? name : dataset);
    if ('wrong' in read) {
      const { wrong, give } = read;
      const found = wrong in record ? `field ${wrong} is ${shown(record[wrong])}` : `field ${wrong} is missing`;
      throw refused(place, `${found}; give ${give}`);
    }
    if (!seen.has(read.id)) yield { place, fields: new Map(Object.entries(read.fields)) };
    seen.add(read.id);
  }
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
  for (const dataset of datasets) {
    const before = items.length;
    for (const placed of isRecords(dataset.text) ? recordsOf(dataset) : linesIn(dataset)) {
      const item = parseItem(placed, task);
      const first = places.get(item.id);
      if (first !== undefined) {
        throw refused(
          placed.place,
          `field id is ${shown(item.id)}, and so is that of ${visible(untrusted(first))}; give each item a name of its own`,
        );
      }
      places.set(item.id, placed.place);
      items.push(item);
    }
    if (items.length === before)
      throw refused(dataset.name, 'there is no item in it; give a file with one JSON object a line');
  }
  return items;
}
