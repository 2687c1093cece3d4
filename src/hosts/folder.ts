import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { BlueCodeError } from '../contracts/errors.ts';
import type { TreeEntry } from '../contracts/repository.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { byPath, decodePath, encodePath } from './paths.ts';

/** A folder on disk, read without ever following a link. */
export type Folder = {
  readonly root: string;
  /** What stands at a path; undefined when nothing does. */
  entry(path: string): TreeEntry | undefined;
  /** @throws BlueCodeError path-unreadable */
  read(path: string): Promise<Uint8Array>;
  /** Every file below a path, sorted, without `.git` folders. */
  walk(within: string): Promise<readonly TreeEntry[]>;
};

/** Links are refused, and pipes do not block. Not every system has both flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function kindOf(stats: Stats): TreeEntry['kind'] {
  if (stats.isSymbolicLink()) return 'symlink';
  return stats.isFile() ? 'file' : 'other';
}

const unreadable = (path: string, why: string, cause?: unknown): BlueCodeError =>
  new BlueCodeError('path-unreadable', `${visible(untrusted(path))} cannot be read: ${why}`, { cause });

const reasonOf = (error: unknown): string => (error instanceof Error ? visible(untrusted(error.message)) : 'unknown');

/** The parent folders of a path, outermost first. */
function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** NOTE: synchronous, since four trips to the thread pool a file cost more than reading most files. */
function readRegular(file: Buffer, path: string): Uint8Array {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      if (!fstatSync(descriptor).isFile()) throw unreadable(path, 'it is not a regular file');
      return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof BlueCodeError) throw error;
    throw unreadable(path, reasonOf(error), error);
  }
}

async function* walkFolder(folder: Buffer, path: string): AsyncGenerator<string> {
  for (const child of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = decodePath(child.name);
    if (name === '.git') continue;
    const childPath = path === '' ? name : `${path}/${name}`;
    if (child.isDirectory()) yield* walkFolder(Buffer.concat([folder, Buffer.from(sep), child.name]), childPath);
    else yield childPath;
  }
}

/** @param root the real path, no link in it */
export function folderAt(root: string): Folder {
  const onDisk = (path: string): Buffer => Buffer.concat([Buffer.from(root + sep), encodePath(path)]);
  const stat = (path: string): Stats | undefined => lstatSync(onDisk(path), { throwIfNoEntry: false });
  const plainFolders = new Map<string, boolean>([['', true]]);
  const isPlainFolder = (path: string): boolean => {
    const known = plainFolders.get(path);
    if (known !== undefined) return known;
    const plain = stat(path)?.isDirectory() ?? false;
    plainFolders.set(path, plain);
    return plain;
  };
  const entry: Folder['entry'] = (path) => {
    // A tracked folder may meanwhile be a link, or a file.
    const firstOdd = parentsOf(path).find((parent) => !isPlainFolder(parent));
    if (firstOdd !== undefined)
      return stat(firstOdd)?.isSymbolicLink() ? { path, size: 0, kind: 'symlink' } : undefined;
    const stats = stat(path);
    return stats && { path, size: stats.size, kind: kindOf(stats) };
  };
  return {
    root,
    entry,
    async read(path) {
      const found = path.split('/').some((part) => part === '..' || part === '') ? undefined : entry(path);
      if (found === undefined) throw unreadable(path, 'there is no such file in the tree');
      if (found.kind !== 'file') throw unreadable(path, 'it is a link or not a regular file');
      return readRegular(onDisk(path), path);
    },
    async walk(within) {
      const entries: TreeEntry[] = [];
      for await (const path of walkFolder(within === '' ? Buffer.from(root) : onDisk(within), within)) {
        const found = entry(path);
        if (found) entries.push(found);
      }
      return entries.sort(byPath);
    },
  };
}

/** The folder that was asked for, without links in its path. @throws BlueCodeError path-unreadable */
export async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if ((await lstat(real)).isDirectory()) return real;
  } catch (error) {
    throw unreadable(path, `${reasonOf(error)}; give a folder that exists`, error);
  }
  throw unreadable(path, 'it is not a folder; give the folder to scan');
}

/** The nearest folder at or above a path that holds `.git`. */
export async function enclosingRepository(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await lstat(join(at, '.git')).catch(() => undefined);
    if (found) return at;
    if (dirname(at) === at) return undefined;
  }
}
