import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { imageOf, type MemoryImage } from './image.ts';
import { PINNED } from './pinned.ts';

const unpack = promisify(brotliDecompress);

/** What a language's machine is made of; shared by all threads of the child. */
export type MachineParts = {
  readonly module: WebAssembly.Module;
  /** What memory begins as; none: the machine begins from nothing. */
  readonly image: MemoryImage | undefined;
};

/** @throws Error when a file is missing, or is not the one that this program was made with */
async function pinned(folder: string, { file, digest }: (typeof PINNED)[keyof typeof PINNED]): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await unpack(await readFile(join(folder, file)));
  } catch {
    throw new Error(`${file} cannot be read`);
  }
  if (createHash('sha256').update(bytes).digest('hex') !== digest) throw new Error(`${file} is not the expected one`);
  return bytes;
}

export const MACHINES = {
  python: async (folder: string): Promise<MachineParts> => {
    const code = pinned(folder, PINNED.pythonCode).then((bytes) => WebAssembly.compile(bytes));
    const memory = pinned(folder, PINNED.pythonMemory);
    const [module, bytes] = await Promise.all([code, memory]);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    return { module, image: imageOf(shared, PINNED.pythonMemory.entry) };
  },
  javascript: async (folder: string): Promise<MachineParts> => ({
    module: await WebAssembly.compile(await pinned(folder, PINNED.javascriptCode)),
    image: undefined,
  }),
} as const satisfies Record<string, (folder: string) => Promise<MachineParts>>;

export type MachineLanguage = keyof typeof MACHINES;
