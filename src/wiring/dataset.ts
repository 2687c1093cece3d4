import { readFile } from 'node:fs/promises';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { DatasetText } from '../evaluate/item.ts';

/** A file of lines as text. @throws BlueCodeError path-unreadable */
export async function readDataset(path: string): Promise<DatasetText> {
  const refused = (why: string, cause?: unknown): BlueCodeError =>
    new BlueCodeError('path-unreadable', `${visible(untrusted(path))} cannot be read: ${why}`, { cause });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw refused('check that it is a file that exists and may be read', cause);
  }
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw refused('it is not UTF-8; save it as UTF-8', cause);
  }
}
