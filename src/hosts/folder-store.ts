import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../contracts/store.ts';

/** Beyond, an entry is not what this program has written. */
const LONGEST = 16 << 20;
/** A folder that has grown beyond this loses its oldest entries, down to three quarters of it. */
const MOST_BYTES = 256 << 20;

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export type FolderStore = Store & {
  /** Keeps the folder small. */
  trim(): Promise<void>;
};

/** Texts in files of a folder. Each begins with a line that says what it must sum up to. */
export function createFolderStore(folder: string, mostBytes: number = MOST_BYTES): FolderStore {
  let written = 0;
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    get: (key) => attempt(() => read(fileOf(key))),
    set: async (key, text) => {
      written += 1;
      await attempt(() => write(fileOf(key), `${process.pid}-${written}`, `${sumOf(text)}\n${text}`));
    },
    trim: async () => {
      if (written > 0) await attempt(() => removeOldest(folder, mostBytes));
    },
  };
}

/** A store that cannot be used is an empty one. */
async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<string | undefined> {
  const { size } = await lstat(file);
  if (size > LONGEST) return undefined;
  const whole = await readFile(file, 'utf8');
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  if (sumOf(text) !== whole.slice(0, end)) return undefined;
  const now = new Date();
  await utimes(file, now, now);
  return text;
}

/** Under another name first: who reads at the same time sees all of it or nothing. */
async function write(file: string, unique: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${unique}`;
  await writeFile(unfinished, text, { mode: 0o600, flag: 'wx' });
  await rename(unfinished, file);
}

async function removeOldest(folder: string, mostBytes: number): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const ours = names
    .filter((name) => /^[0-9a-f]{2}[/\\][0-9a-f]{64}[.]json/.test(name))
    .map((name) => join(folder, name));
  const found = await Promise.all(ours.map(async (file) => ({ file, ...(await sizeAndTime(file)) })));
  let total = found.reduce((sum, { size }) => sum + size, 0);
  if (total <= mostBytes) return;
  for (const { file, size } of found.toSorted((a, b) => a.time - b.time)) {
    if (total <= mostBytes * 0.75) return;
    await rm(file, { force: true });
    total -= size;
  }
}

const sizeAndTime = async (file: string) => {
  const { size, mtimeMs } = await lstat(file);
  return { size, time: mtimeMs };
};
