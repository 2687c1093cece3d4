import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';

const refused = (path: string, why: string, cause?: unknown): BlueCodeError =>
  new BlueCodeError('output-unwritable', `${visible(untrusted(path))} cannot be written: ${why}; choose another file`, {
    cause,
  });

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

async function kindOf(path: string): Promise<'absent' | 'file' | 'folder' | 'stream'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'stream';
  } catch {
    return 'absent';
  }
}

/**
 * Whether a file could be written, found out before the work instead of after it.
 * @throws BlueCodeError output-unwritable
 */
export async function checkWritable(path: string): Promise<void> {
  const kind = await kindOf(path);
  if (kind === 'folder') throw refused(path, 'it is a folder');
  if (kind === 'stream') return;
  const folder = dirname(resolve(path));
  if ((await kindOf(folder)) !== 'folder') throw refused(path, 'its folder does not exist');
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw refused(path, reason(error), error);
  }
}

/**
 * Writes a file whole or not at all. A link is replaced, not followed: it may come from the scanned tree.
 * Devices and pipes are written to as they are.
 * @throws BlueCodeError output-unwritable
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    if ((await kindOf(target)) === 'stream') {
      await writeFile(target, text);
      return;
    }
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw refused(path, reason(error), error);
  }
}
