import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Where node-llama-cpp is installed, and the trained model, where one was fetched. */
export type Llama = { readonly folder: string; readonly trained: string | undefined };

/** The runtime to test with. Without it the tests are skipped and say why; in CI, where `.ci/run` installs it, one fails instead. */
export function llamaUnderTest(suite: string): Llama | undefined {
  const { BLUECODE_TEST_LLAMA: folder = '', BLUECODE_TEST_GGUF: trained = '', CI = '' } = process.env;
  if (folder !== '' && existsSync(join(folder, 'node_modules', 'node-llama-cpp')))
    return { folder, trained: trained !== '' && existsSync(trained) ? trained : undefined };
  const reason = 'BLUECODE_TEST_LLAMA names no folder with node-llama-cpp; see docs/models.md';
  if (CI === '') test.skip(`${suite}: skipped, for ${reason}`, () => undefined);
  else test(`${suite}: a language model is there in CI`, () => expect.fail(reason));
  return undefined;
}

/** The model of random weights, written for this test file. */
export async function randomModel(): Promise<string> {
  const file = join(temporaryFolder('gguf'), 'random.gguf');
  await new Promise((done) => spawn(process.execPath, [join(here, 'random-gguf.ts'), file]).on('exit', done));
  return file;
}

export type LlamaServer = { readonly url: string; close(): void };

/** Serves a model file on the loopback. */
export async function serve({ folder }: Llama, model: string): Promise<LlamaServer> {
  const child = spawn(process.execPath, [join(here, 'server.ts'), folder, model], { stdio: ['pipe', 'pipe', 'pipe'] });
  const port = await firstLine(child);
  return { url: `http://127.0.0.1:${port}/v1`, close: () => child.kill('SIGKILL') };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve(out.trim());
    });
    child.on('exit', () => reject(new Error(`the model server ended: ${err}`)));
  });
}
