import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { settingsFor } from './names.ts';
import { hint, quoted } from './problem.ts';

/** Where the settings of a repository stand. */
export const SETTINGS_FILE = '.github/bluecode.yml';

/** A settings file that was read. */
export type SettingsFile = {
  readonly text: string;
  /** As it is named in messages. */
  readonly name: string;
  /** As the policy shows it: `repository`, or `repository@<commit>`. */
  readonly origin: string;
};

/** The file's values by their names in the file, unchecked, and the way back to the line that a value stands on. */
export type FileValues = {
  readonly values: ReadonlyMap<string, unknown>;
  line(path: readonly PropertyKey[]): number;
};

/** Largest settings file that is read, in characters. */
const LARGEST = 256 * 1024;

/** Throws one error that lists every problem, a line each. */
export function refuse(problems: readonly string[]): never {
  throw new BlueCodeError('config-invalid', problems.join('\n'));
}

/**
 * Reads a settings file; syntax errors, repeated, unknown and misplaced keys are refused, all at once.
 * @throws BlueCodeError config-invalid
 */
export function parseSettingsFile(file: SettingsFile): FileValues {
  if (file.text.length > LARGEST) refuse([`${file.name}: larger than ${LARGEST / 1024} KiB; shorten it`]);
  const counter = new LineCounter();
  const at = (offset: number): number => counter.linePos(offset).line;
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  refuseAny(
    [...document.errors, ...document.warnings].map(
      (error) => `${file.name}:${at(error.pos[0])}: ${visible(untrusted(error.message))}; mend the YAML`,
    ),
  );
  const top = document.contents;
  if (top === null || (isScalar(top) && top.value === null)) return { values: new Map(), line: () => 1 };
  if (!isMap(top)) {
    return refuse([`${file.name}:${at(offsetOf(top))}: the file must be a table of settings such as "scope: all"`]);
  }
  refuseAny(unknownKeys(top).map(({ offset, text }) => `${file.name}:${at(offset)}: ${text}`));
  return {
    values: new Map(Object.entries(plain(document, file.name))),
    line: (path) => at(nearest(top, path)),
  };
}

function refuseAny(problems: readonly string[]): void {
  if (problems.length > 0) refuse(problems);
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function unknownKeys(top: YAMLMap): readonly { offset: number; text: string }[] {
  const known = settingsFor('file').map((setting) => setting.name);
  return top.items.flatMap(({ key }) => {
    const name: unknown = isScalar(key) ? key.value : key;
    if (typeof name === 'string' && known.includes(name)) return [];
    return [{ offset: offsetOf(key), text: `there is no setting ${quoted(name)} in the file${hint(name, known)}` }];
  });
}

/** The document as plain values. Aliases are refused: they can make a small file huge. */
function plain(document: Document, name: string): object {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? value : {};
  } catch (cause) {
    throw new BlueCodeError('config-invalid', `${name}: aliases (*name) are not allowed; write the value out`, {
      cause,
    });
  }
}

/** Where the innermost part of a path that exists begins: its key, where it has one. */
function nearest(top: YAMLMap, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? top : top.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
      : undefined;
    const node: unknown = key ?? top.getIn(path.slice(0, length), true);
    if (isNode(node)) return offsetOf(node);
  }
  return offsetOf(top);
}

/** Whether a path stays below the folder it is relative to. A settings file may come from a stranger's repository. */
export const isBelow = (path: string): boolean =>
  !/^([/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
