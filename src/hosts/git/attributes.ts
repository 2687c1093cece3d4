import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Call } from '../../contracts/call.ts';
import type { Attributes } from '../../contracts/repository.ts';
import { argumentPath, decodePath } from '../paths.ts';
import { splitter } from '../splitter.ts';
import type { Git } from './run.ts';

/** Git attributes and what each means here. */
const MEANING = {
  'linguist-vendored': 'vendored',
  'linguist-generated': 'generated',
  'ai-generated': 'ai',
  'bluecode-ai': 'ai',
} as const satisfies Record<string, keyof Attributes>;

const isKnown = (name: string): name is keyof typeof MEANING => Object.hasOwn(MEANING, name);

/** Git's words for "not set", and the value that people write for it. */
const UNSET = new Set(['unspecified', 'unset', 'false']);

const NONE: Attributes = { vendored: false, generated: false, ai: false };

function readAnswers(found: Map<string, Attributes>): (part: Buffer) => void {
  let path: string | undefined;
  let name: string | undefined;
  return (part) => {
    if (path === undefined) {
      path = decodePath(part);
    } else if (name === undefined) {
      name = part.toString('utf8');
    } else {
      const set = !UNSET.has(part.toString('utf8'));
      const before = found.get(path) ?? NONE;
      if (isKnown(name)) found.set(path, { ...before, [MEANING[name]]: before[MEANING[name]] || set });
      path = undefined;
      name = undefined;
    }
  };
}

/** Bytes of paths in one command: far below any system's limit (Windows: 32 KiB). */
const BATCH_BYTES = 24 * 1024;

/** Paths as arguments, in batches. One whose name is not UTF-8 cannot be asked about and has no attributes. */
function batches(paths: readonly string[]): readonly string[][] {
  const all: string[][] = [];
  let bytes = BATCH_BYTES;
  for (const path of paths.map(argumentPath)) {
    if (path === undefined) continue;
    bytes += Buffer.byteLength(path) + 3;
    if (bytes > BATCH_BYTES) {
      all.push([]);
      bytes = Buffer.byteLength(path) + 3;
    }
    all.at(-1)?.push(path);
  }
  return all;
}

async function check(
  git: Git,
  paths: readonly string[],
  index: string | undefined,
  call: Call,
): Promise<ReadonlyMap<string, Attributes>> {
  const found = new Map<string, Attributes>();
  const from = index === undefined ? [] : ['--cached'];
  for (const batch of batches(paths)) {
    const parts = splitter(0, readAnswers(found));
    await git.must(['check-attr', '-z', ...from, ...Object.keys(MEANING), '--', ...batch], call, {
      onData: (chunk) => parts.push(chunk),
      env: index === undefined ? {} : { GIT_INDEX_FILE: index },
    });
  }
  return found;
}

/**
 * Attributes as they stand at a commit, or in the working tree.
 * NOTE: `check-attr --source` needs git 2.40; a temporary index of that commit does the same with any git.
 * @param temporary an existing folder outside of the tree
 */
export async function readAttributes(
  git: Git,
  paths: readonly string[],
  commit: string | undefined,
  temporary: string,
  call: Call,
): Promise<ReadonlyMap<string, Attributes>> {
  if (paths.length === 0) return new Map();
  if (commit === undefined) return check(git, paths, undefined, call);
  const folder = await mkdtemp(join(temporary, 'bluecode-index-'));
  try {
    const index = join(folder, 'index');
    await git.must(['read-tree', '--end-of-options', commit], call, { env: { GIT_INDEX_FILE: index } });
    return await check(git, paths, index, call);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
