import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGE_IDS } from '../../src/contracts/words.ts';
import { VERSION } from '../../src/version.ts';
import { root } from '../project/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { FLAWED, proposal } from './repository.ts';

// The compiler's `lib` has no DOM, where this global is declared.
declare const WebAssembly: { validate(bytes: Uint8Array): boolean };

/** This Node, and the others that `.ci/run` has fetched. */
const NODES = [
  process.execPath,
  ...(process.env['BLUECODE_TEST_NODES'] ?? '').split(':').filter((path) => path !== ''),
];

let folder: string;

beforeAll(() => {
  folder = temporaryFolder('alone');
  cpSync(inject('product'), folder, { recursive: true });
});

const command = (node: string, args: readonly string[], cwd: string) =>
  spawnSync(node, [join(folder, 'dist', 'cli.js'), ...args], { cwd, encoding: 'utf8', timeout: 120_000 });

describe('the bundle', () => {
  it('holds intact grammars for every language, and their licences', () => {
    const names = readdirSync(join(folder, 'dist', 'wasm'));
    for (const name of names)
      expect(WebAssembly.validate(readFileSync(join(folder, 'dist', 'wasm', name))), name).toBe(true);
    expect(names).toEqual(
      expect.arrayContaining(['web-tree-sitter.wasm', ...LANGUAGE_IDS.map((id) => `tree-sitter-${id}.wasm`)]),
    );
    const licences = readFileSync(join(folder, 'dist', 'licenses.txt'), 'utf8').split('\n');
    expect(licences).toEqual(
      expect.arrayContaining([
        'web-tree-sitter',
        'tree-sitter-javascript',
        'tree-sitter-python',
        'tree-sitter-typescript',
        'zod',
      ]),
    );
  });

  it('has no source map, no broken wasm beside the code and no path of the machine that made it', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /[.]map$|__pycache__/.test(name))).toEqual([]);
    expect(readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.wasm'))).toEqual([]);
    for (const name of files.filter((it) => /[.](js|txt|json)$/.test(it))) {
      expect(readFileSync(join(folder, 'dist', name), 'utf8').includes(root), name).toBe(false);
    }
  });

  it('carries the harness as plain files', () => {
    expect(readdirSync(join(folder, 'dist', 'harness', 'python')).some((name) => name.endsWith('.py'))).toBe(true);
  });

  it.each(NODES)('runs alone in an empty folder under %s', (node) => {
    const version = command(node, ['--version'], folder);
    expect(version.stdout).toBe(`${VERSION}\n`);
    const { repository } = proposal({ 'app.py': FLAWED, 'web.ts': 'export const one: number = 1;\n' });
    const scan = command(
      node,
      ['scan', '--sandbox', 'none', '--format', 'json', '--sarif-file', 'none'],
      repository.path,
    );
    expect(scan.stderr).toBe('');
    const result = JSON.parse(scan.stdout);
    expect(result.result).toBe('fail');
    expect(scan.status).toBe(1);
    const check = command(node, ['constitutions', 'check'], folder);
    expect(check.status, check.stdout + check.stderr).toBe(0);
  });

  it('refuses to run without its rule book instead of finding nothing', () => {
    const bare = temporaryFolder('bare');
    cpSync(join(folder, 'dist'), join(bare, 'dist'), { recursive: true });
    const run = spawnSync(process.execPath, [join(bare, 'dist', 'cli.js'), 'scan'], { cwd: bare, encoding: 'utf8' });
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/rule book|constitutions/);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  it('gives the same bytes when the same sources lie in another folder', () => {
    const copy = temporaryFolder('copy');
    for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    // Linked where the file system allows it: the packages are large, and nothing writes to them.
    const packages = [join(root, 'node_modules'), copy];
    if (spawnSync('cp', ['-al', ...packages]).status !== 0) execFileSync('cp', ['-a', ...packages]);
    execFileSync(process.execPath, [join(copy, 'scripts', 'package.ts')], { stdio: 'inherit' });
    const listed = execFileSync('diff', ['-r', '-q', join(copy, 'dist'), join(folder, 'dist')], { encoding: 'utf8' });
    expect(listed).toBe('');
  });
});
