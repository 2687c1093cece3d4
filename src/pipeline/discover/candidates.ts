import type { Call } from '../../contracts/call.ts';
import type { Languages } from '../../contracts/languages.ts';
import type { Base, ChangedFile, Repository, TreeEntry } from '../../contracts/repository.ts';
import type { SkipReason } from '../../contracts/source-file.ts';
import type { LanguageId, Role } from '../../contracts/words.ts';
import { pathTest } from './globs.ts';
import { INSTRUCTION_FILES } from './signals/paths.ts';
import { decodeSource } from './source-text.ts';

/** A file to look into. */
export type Candidate = {
  readonly path: string;
  readonly size: number;
  readonly role: Role;
  readonly language: LanguageId | undefined;
  /** Its change since the base; undefined without a base. */
  readonly change: ChangedFile | undefined;
};

export type Selection = {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly SkipReason[];
  /** All files looked at, skipped ones too. */
  readonly seen: number;
};

type SelectOptions = {
  readonly base: Base | undefined;
  readonly within: string;
  readonly isWanted: (path: string) => boolean;
  /** Every file is an instruction, whatever its name. */
  readonly instructions: boolean;
  /** Files of data may hold prompts: whether anybody looks for them. */
  readonly data: boolean;
  readonly maxFileBytes: number;
};

/** Told by name, so that images and archives are not read to be counted as what they are. */
const BINARY_NAME =
  /\.(?:7z|a|avi|bin|bmp|bz2|class|db|dll|dylib|eot|exe|gif|gz|ico|jar|jpe?g|lib|mov|mp[34]|o|obj|ogg|otf|pdf|png|pyc|pyd|so|sqlite3?|tar|tgz|tiff?|ttf|wasm|wav|webm|webp|whl|woff2?|xz|zip|zst)$/i;

/** What a program writes for itself, and nobody reads. */
const LOCK =
  /(?:^|\/)(?:[^/]*[-.]lock\.(?:json|ya?ml|toml)|npm-shrinkwrap\.json|composer\.json\.lock|tsconfig[^/]*\.json)$/i;
const DATA = /\.(?:jsonc?|ya?ml|toml|ipynb)$/i;
/** Longer files of settings are tables, which nobody writes prompts into. */
const MOST_DATA = 512_000;

const isInstruction = pathTest(
  INSTRUCTION_FILES.flatMap(({ globs }) => globs),
  '',
  false,
);

/** The first line, of files without an extension only: it may name their interpreter. */
async function firstLine(
  repository: Repository,
  entry: TreeEntry,
  limit: number,
  call: Call,
): Promise<string | undefined> {
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
  if (name.includes('.') || entry.size > limit) return '';
  const bytes = await repository.read(entry.path, call).catch(() => new Uint8Array());
  const content = decodeSource(bytes.subarray(0, 8192));
  return content.binary ? undefined : content.text.split('\n', 1)[0];
}

async function classify(
  entry: TreeEntry,
  change: ChangedFile | undefined,
  options: SelectOptions,
  ports: { readonly repository: Repository; readonly languages: Languages },
  call: Call,
): Promise<Candidate | SkipReason> {
  const { path, size } = entry;
  if (!options.isWanted(path)) return 'excluded';
  if (entry.kind !== 'file') return 'not-a-file';
  if (options.instructions) return { path, size, role: 'instruction', language: undefined, change };
  const byName = ports.languages.detect(path, '');
  if (byName !== undefined) return { path, size, role: 'code', language: byName, change };
  if (isInstruction(path)) return { path, size, role: 'instruction', language: undefined, change };
  if (options.data && DATA.test(path) && !LOCK.test(path) && size <= MOST_DATA)
    return { path, size, role: 'data', language: undefined, change };
  if (BINARY_NAME.test(path)) return 'binary';
  const line = await firstLine(ports.repository, entry, options.maxFileBytes, call);
  if (line === undefined) return 'binary';
  const language = line.startsWith('#!') ? ports.languages.detect(path, line) : undefined;
  return language === undefined ? 'unsupported' : { path, size, role: 'code', language, change };
}

/** Chooses the files to look into: changed ones when there is a base, else all. */
export async function select(
  options: SelectOptions,
  ports: { readonly repository: Repository; readonly languages: Languages },
  call: Call,
): Promise<Selection> {
  const { base, within } = options;
  const changes = base && new Map((await ports.repository.changes(base, call)).map((change) => [change.path, change]));
  const entries = (await ports.repository.entries(call)).filter(
    ({ path }) => (within === '' || path.startsWith(`${within}/`)) && (changes?.has(path) ?? true),
  );
  const candidates: Candidate[] = [];
  const skipped: SkipReason[] = [];
  for (const entry of entries) {
    const found = await classify(entry, changes?.get(entry.path), options, ports, call);
    if (typeof found === 'string') skipped.push(found);
    else candidates.push(found);
  }
  return { candidates, skipped, seen: entries.length };
}
