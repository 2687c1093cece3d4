import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BlueCodeError } from '../contracts/errors.ts';
import { createFolderStore, type FolderStore } from '../hosts/folder-store.ts';
import { located, pathInside } from './rules.ts';

/** The folder that the settings name. What is scanned must not be able to bring its own judgements along. */
export function storeOf({ cache }: { readonly cache?: string | undefined }, root: string): FolderStore | undefined {
  if (cache === undefined) return undefined;
  const folder = resolve(cache);
  if (pathInside(root, folder) === undefined && pathInside(located(root), located(folder)) === undefined)
    return createFolderStore(folder);
  throw new BlueCodeError(
    'usage',
    `cache: ${cache} lies in what is scanned, which could then say how it was judged; name a folder elsewhere, such as one in RUNNER_TEMP`,
  );
}

/** The digest of the running program: another build may judge otherwise under the same version. */
export async function engineOf(here: string): Promise<string> {
  const names = await readdir(here, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((one) => /[.](?:js|ts|wasm)$/.test(one)).toSorted())
    hash.update(`${name}\n`).update(await readFile(join(here, name)));
  return hash.digest('hex');
}
