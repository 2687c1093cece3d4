import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderReader, readFolder } from '../constitutions/folder-reader.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { C_HARNESS } from '../harness/c/manifest.ts';
import { JAVASCRIPT_HARNESS } from '../harness/javascript/manifest.ts';
import { KEEPER_FILES } from '../harness/keeper/manifest.ts';
import { aheadOf } from '../harness/python/ahead.ts';
import { PYTHON_HARNESS } from '../harness/python/manifest.ts';
import { SERVICE_FILES } from '../harness/service/manifest.ts';
import { type HarnessFiles, type Kits, kitOf } from '../pipeline/confirm/confirm.ts';
import type { KeeperFiles } from '../sandboxes/keeper/files.ts';
import type { ServiceFiles } from '../sandboxes/service/files.ts';
import type { WasmFiles } from '../sandboxes/wasm/files.ts';

/** The data files that are shipped beside the program. */
export type Assets = {
  readonly rules: FolderReader;
  /** Where a grammar's `.wasm` file lies. */
  readonly grammar: (file: string) => string;
  /** Every language's harness. */
  readonly kits: () => Promise<Kits>;
  readonly keeper: () => Promise<KeeperFiles>;
  /** What runs in a service container beside it. */
  readonly service: () => Promise<ServiceFiles>;
  /** The folder of the running program, and what a judging thread runs there. */
  readonly here: string;
  readonly thread: string;
  /** What the wasm backend runs, and where its machines lie. */
  readonly wasm: WasmFiles;
};

/** @param here the folder of the running program: `dist/`, or `src/` when it runs unbuilt; both lie below the root */
export function assetsOf(here: string): Assets {
  const bundled = existsSync(join(here, 'wasm'));
  const grammars = bundled ? join(here, 'wasm') : join(here, '..', 'dist', 'wasm');
  return {
    rules: readFolder(join(here, '..', 'constitutions'), 'constitutions'),
    grammar: (file) => join(grammars, file),
    here,
    thread: join(here, bundled ? 'thread.js' : 'thread.ts'),
    wasm: bundled
      ? { child: join(here, 'machines', 'child', 'index.js'), folder: join(here, 'machines') }
      : unbuiltWasm(join(here, '..')),
    kits: async () => ({
      python: kitOf('python', await harnessOf(here, 'python', PYTHON_HARNESS), aheadOf),
      javascript: kitOf('javascript', await harnessOf(here, 'javascript', JAVASCRIPT_HARNESS)),
      c: kitOf('c', await harnessOf(here, 'c', C_HARNESS)),
    }),
    keeper: async () => ({
      keeper: await joined(here, KEEPER_FILES.keeper),
      boot: await joined(here, KEEPER_FILES.boot),
    }),
    service: async () => ({
      enter: await harnessFile(here, 'service', SERVICE_FILES.enter),
      reset: await harnessFile(here, 'service', SERVICE_FILES.reset),
      look: await harnessFile(here, 'service', SERVICE_FILES.look),
      trial: await harnessFile(here, 'service', SERVICE_FILES.trial),
    }),
  };
}

/** Unbuilt, the child process runs the sources, and reads the packages that these import. */
const unbuiltWasm = (root: string): WasmFiles => ({
  child: join(root, 'src', 'sandboxes', 'wasm', 'child', 'main.ts'),
  folder: join(root, 'dist', 'machines'),
  readable: [root],
});

/** Every file of a harness's manifest, under its name there. */
async function harnessOf(
  here: string,
  folder: string,
  manifest: Readonly<Record<string, string>>,
): Promise<HarnessFiles> {
  const entries = Object.entries(manifest).map(
    async ([name, file]) => [name, await harnessFile(here, folder, file)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Parts of the keeper that are one program. */
const joined = async (here: string, files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map((file) => harnessFile(here, 'keeper', file)))).join('\n');

async function harnessFile(here: string, folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(here, 'harness', folder, file), 'utf8');
  } catch (cause) {
    throw new BlueCodeError('internal', `harness/${folder}/${file} is missing beside the program: install it again`, {
      cause,
    });
  }
}
