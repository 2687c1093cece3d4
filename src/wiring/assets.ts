import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderReader, readFolder } from '../constitutions/folder-reader.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { PYTHON_HARNESS } from '../harness/python/manifest.ts';

/** The data files that are shipped beside the program. */
export type Assets = {
  readonly rules: FolderReader;
  /** Where a grammar's `.wasm` file lies. */
  readonly grammar: (file: string) => string;
  /** Module name → source of the Python harness. */
  readonly harness: () => Promise<Readonly<Record<string, string>>>;
};

/** @param here the folder of the running program: `dist/`, or `src/` when it runs unbuilt; both lie below the root */
export function assetsOf(here: string): Assets {
  const grammars = existsSync(join(here, 'wasm')) ? join(here, 'wasm') : join(here, '..', 'dist', 'wasm');
  return {
    rules: readFolder(join(here, '..', 'constitutions'), 'constitutions'),
    grammar: (file) => join(grammars, file),
    harness: async () => {
      const entries = Object.entries(PYTHON_HARNESS).map(
        async ([module, file]) => [module, await harnessFile(here, file)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

async function harnessFile(here: string, file: string): Promise<string> {
  try {
    return await readFile(join(here, 'harness', 'python', file), 'utf8');
  } catch (cause) {
    throw new BlueCodeError('internal', `harness/python/${file} is missing beside the program: install it again`, {
      cause,
    });
  }
}
