import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMachines } from '../../scripts/wasm-machines.ts';
import { PINNED } from '../../src/sandboxes/wasm/child/pinned.ts';
import type { WasmFiles } from '../../src/sandboxes/wasm/files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules', '.cache');

/** The machines as they are bundled: made once for each version of them, and kept beside the packages. */
async function machines(): Promise<string> {
  const version = createHash('sha256').update(JSON.stringify(PINNED)).digest('hex').slice(0, 16);
  const folder = join(cache, `bluecode-machines-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  await writeMachines(fresh);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The backend's files before anything is bundled. */
export async function wasmFiles(): Promise<WasmFiles> {
  const child = join(root, 'src', 'sandboxes', 'wasm', 'child', 'main.ts');
  return { child, folder: await machines(), readable: [root] };
}
