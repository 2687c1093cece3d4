import type { Passage, Place } from '../../contracts/passage.ts';
import type { Program } from '../../contracts/program.ts';
import type { Role } from '../../contracts/words.ts';
import { slice } from './anchored.ts';
import { hiddenPassages } from './hidden.ts';
import { codePassages, mayInstruct } from './sources/code.ts';
import { jsonPassages } from './sources/json.ts';
import { markdownPassages, WHOLE } from './sources/markdown.ts';
import { notebookPassages } from './sources/notebook.ts';
import { tomlPassages } from './sources/toml.ts';
import { yamlPassages } from './sources/yaml.ts';

export { mayInstruct };

type Read = (file: string, instructs: boolean) => readonly Passage[];

const wholeOf = (file: string): readonly Passage[] => [
  { ...slice(file, 0, file.length), name: WHOLE, place: 'instructions', quoted: false },
];

/** What reads a kind of file, by its extension. Whatever else holds instructions is read as Markdown, as assistants do. */
export const SOURCES = {
  json: jsonPassages,
  jsonc: jsonPassages,
  yml: (file, instructs) => yamlPassages(file, 0, file.length, instructs ? 'instructions' : undefined),
  yaml: (file, instructs) => yamlPassages(file, 0, file.length, instructs ? 'instructions' : undefined),
  toml: tomlPassages,
  ipynb: notebookPassages,
} as const satisfies Record<string, Read>;

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

const isKnown = (extension: string): extension is keyof typeof SOURCES => Object.hasOwn(SOURCES, extension);

/** Passages whose text is searched for encoded text; a document is searched as a whole. */
const deeper = (passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap((one) =>
    one.hidden === undefined ? hiddenPassages(one, one, ['markup', 'encoding', 'layout']) : [],
  );

/** Whether an offset lies in what is shown and not said. */
function shownIn(passages: readonly Passage[]): (offset: number) => boolean {
  const quoted = passages.filter((one) => one.quoted);
  return (offset) => quoted.some(({ start, end }) => start <= offset && offset < end);
}

/** Documents are prose to their last character: all that is hidden in them is looked for at once. */
function documentPassages(file: string): readonly Passage[] {
  const passages = markdownPassages(file);
  const where = { name: WHOLE, place: 'instructions' } as const;
  const kinds = ['characters', 'markup', 'encoding', 'layout'] as const;
  return [...passages, ...hiddenPassages(slice(file, 0, file.length), where, kinds, shownIn(passages))];
}

/** Data is read key by key; a file of instructions that gives nothing in that way is read as it stands. */
function dataPassages(file: string, read: Read, instructs: boolean, place: Place): readonly Passage[] {
  const keyed = read(file, instructs);
  const passages = keyed.length === 0 && instructs ? wholeOf(file) : keyed;
  const characters = hiddenPassages(slice(file, 0, file.length), { name: WHOLE, place }, ['characters']);
  return [...passages, ...deeper(passages), ...characters];
}

/** What an assistant may take for instructions in a file that is no code. */
export function passagesOf(path: string, role: Role, file: string): readonly Passage[] {
  const extension = extensionOf(path);
  if (isKnown(extension)) return dataPassages(file, SOURCES[extension], role === 'instruction', 'prompt');
  return role === 'instruction' ? documentPassages(file) : [];
}

/** The same in code. */
export function passagesOfCode(program: Program): readonly Passage[] {
  const passages = codePassages(program);
  const where = { name: '<module>', place: 'comment' } as const;
  const characters = hiddenPassages(slice(program.text, 0, program.text.length), where, ['characters']);
  return [...passages, ...deeper(passages), ...characters];
}
