import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import type { Call } from '../../src/contracts/call.ts';

export type Person = { readonly name: string; readonly email: string };

export type CommitOptions = {
  readonly author?: Person;
  readonly committer?: Person;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

/** A real git repository in a temporary folder. */
export type TestRepository = {
  readonly root: string;
  /** Runs git there and gives its output without the last line end. */
  git(...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  link(path: string, target: string): void;
  remove(path: string): void;
  /** Feeds `git fast-import`: many commits at once. */
  fastImport(stream: string): void;
  /** Writes the files, adds all of the tree and commits it. @returns the commit's id */
  commit(message: string, options?: CommitOptions): string;
};

export const ALICE: Person = { name: 'Alice Example', email: 'alice@example.com' };

/** A call that nobody stops. */
export const openCall: Call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };

/** An empty folder outside of any repository; the caller removes it. */
export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'bluecode test ')));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** No configuration of the machine's own: tests behave the same everywhere. */
export const testEnvironment = (home: string): Record<string, string> => ({
  PATH: env['PATH'] ?? '',
  HOME: home,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

const identity = (role: 'AUTHOR' | 'COMMITTER', { name, email }: Person): Record<string, string> => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
});

/** A work tree that already exists, for example a clone. */
export function repositoryAt(root: string): TestRepository {
  const run = (args: readonly string[], more: Readonly<Record<string, string>>, input?: string): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: root,
      env: { ...testEnvironment(root), ...identity('AUTHOR', ALICE), ...identity('COMMITTER', ALICE), ...more },
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    }).replace(/\n$/, '');
  const write: TestRepository['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    git: (...args) => run(args, {}),
    write,
    link(path, target) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(target, join(root, path));
    },
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    fastImport: (stream) => void run(['fast-import', '--quiet', '--force'], {}, stream),
    commit(message, { author = ALICE, committer = ALICE, files = {} } = {}) {
      for (const [path, content] of Object.entries(files)) write(path, content);
      run(['add', '--all'], {});
      const people = { ...identity('AUTHOR', author), ...identity('COMMITTER', committer) };
      run(
        ['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '--file=-'],
        people,
        message,
      );
      return run(['rev-parse', 'HEAD'], {});
    },
  };
}

/** A new repository with a branch `main` and no commits. */
export function newRepository(root: string): TestRepository {
  mkdirSync(root, { recursive: true });
  const repository = repositoryAt(root);
  repository.git('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** A clone over `file://`, so that `--depth` is honoured. */
export function cloneOf(source: TestRepository, to: string, ...options: readonly string[]): TestRepository {
  source.git('clone', '--quiet', ...options, `file://${source.root}`, to);
  return repositoryAt(to);
}
