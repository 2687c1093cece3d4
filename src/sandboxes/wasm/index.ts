import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clock } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import { noPlace, type Sandbox } from '../../contracts/sandbox.ts';
import type { WasmFiles } from './files.ts';

export type WasmOptions = {
  readonly wasm: WasmFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** Default: by the number of processors. */
  readonly parallelism?: number | undefined;
};

/** Why the backend cannot even be tried: a file of it is not beside the program. */
export async function missingFile({ child, folder }: WasmFiles): Promise<string | undefined> {
  for (const file of [child, join(folder, 'python.wasm')]) {
    try {
      await access(file);
    } catch {
      return `${basename(file)} is missing beside the program`;
    }
  }
  return undefined;
}

/** Python and JavaScript in machines of WebAssembly, in a process of their own. */
export function createWasmSandbox(_options: WasmOptions): Sandbox {
  const reason = 'the wasm backend is not finished';
  return {
    parallelism: 1,
    ready: async () => ({ ok: false, reason }),
    describe: () => ({ backend: 'wasm', isolation: 'reduced', image: undefined }),
    open: async () => noPlace(reason),
    close: async () => undefined,
  };
}
