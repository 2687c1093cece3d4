import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BlueCodeError } from '../contracts/errors.ts';

/** A folder of rules: on disk, or as it stands in a git commit. */
export interface FolderReader {
  /** How messages call it: the folder as the user wrote it. */
  readonly name: string;
  /** Every file below it, relative, with `/`, in any order. @throws BlueCodeError path-unreadable */
  list(): Promise<readonly string[]>;
  /** A listed file as text. @throws BlueCodeError path-unreadable */
  read(path: string): Promise<string>;
}

const unreadable = (path: string, cause: unknown): BlueCodeError =>
  new BlueCodeError('path-unreadable', `${path} cannot be read: check that it exists and may be read`, { cause });

/** A folder on disk. Links are not followed: what they point to is not part of the folder. */
export function readFolder(path: string, name: string = path): FolderReader {
  return {
    name,
    list: async () => {
      try {
        return await filesBelow(path, '');
      } catch (cause) {
        throw unreadable(name, cause);
      }
    },
    read: async (file) => {
      try {
        return await readFile(join(path, file), 'utf8');
      } catch (cause) {
        throw unreadable(`${name}/${file}`, cause);
      }
    },
  };
}

async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return nested.flat();
}
