/**
 * `npm run test:servers`: builds llama-cpp-python's server once (minutes: it compiles llama.cpp), keeps it in the cache of `.ci/run`,
 * starts it with the small trained model and runs the tests that talk to it. The model is `BLUECODE_TEST_GGUF`, else the one that
 * `.ci/run` has fetched.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SERVER = 'llama-cpp-python[server]==0.3.36';
const STARTING_MS = 120_000;
const TESTS = ['test/models/served.test.ts', 'test/wiring/served.test.ts'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { BLUECODE_CI_CACHE, XDG_CACHE_HOME, BLUECODE_TEST_GGUF = '' } = process.env;
const cache = BLUECODE_CI_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bluecode-ci');
const python = join(cache, 'llama-cpp-python', 'bin', 'python');

function run(program: string, ...args: readonly string[]): void {
  // What sees pictures is a third of the build, and of no use here.
  const env = { CMAKE_ARGS: '-DLLAVA_BUILD=OFF', ...process.env };
  const { status } = spawnSync(program, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}

function install(): void {
  if (existsSync(join(dirname(python), '.installed'))) return;
  mkdirSync(cache, { recursive: true });
  run('python3', '-m', 'venv', dirname(dirname(python)));
  run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', SERVER);
  run('touch', join(dirname(python), '.installed'));
}

function modelFile(): string {
  if (BLUECODE_TEST_GGUF !== '') return BLUECODE_TEST_GGUF;
  const folder = join(cache, 'llama', 'model');
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.gguf'))
    : undefined;
  if (found === undefined) throw new Error('there is no model: run .ci/run once, or set BLUECODE_TEST_GGUF');
  return join(folder, found);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/models`)).ok;
  } catch {
    return false;
  }
}

install();
const port = await freePort();
const flags = [
  '--n_ctx',
  '4096',
  '--n_threads',
  '1',
  '--n_threads_batch',
  '1',
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
];
const server = spawn(python, ['-m', 'llama_cpp.server', '--model', modelFile(), ...flags], { stdio: 'ignore' });
try {
  const url = `http://127.0.0.1:${port}/v1`;
  for (let waited = 0; !(await answers(url)); waited += 500) {
    if (waited > STARTING_MS || server.exitCode !== null) throw new Error('the server did not start');
    await sleep(500);
  }
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'parts', ...TESTS], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BLUECODE_TEST_SERVER: url },
  });
  process.exitCode = status ?? 1;
} finally {
  server.kill();
}
