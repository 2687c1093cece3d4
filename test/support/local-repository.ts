import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Base, Commit } from '../../src/contracts/repository.ts';
import { openRepository } from '../../src/hosts/local.ts';
import type { LocalRepository } from '../../src/hosts/local-repository.ts';
import { newRepository, removeFolder, type TestRepository, temporaryFolder, testEnvironment } from './git.ts';

/** A fresh repository for each test, in a folder whose name has a space, with what opens it. */
export type Scene = {
  /** Removed after the test. */
  readonly home: string;
  readonly made: TestRepository;
  open(path?: string, more?: Readonly<Record<string, string>>): Promise<LocalRepository>;
  /** The base at a commit, as the head stands now. */
  baseAt(commit: string): Base;
};

/** Call it once in a test file; the scene's members are those of the test that runs. */
export function setScene(): Scene {
  let home = '';
  let made: TestRepository;
  beforeEach(() => {
    home = temporaryFolder();
    made = newRepository(join(home, 'the repo'));
  });
  afterEach(() => removeFolder(home));
  return {
    get home() {
      return home;
    },
    get made() {
      return made;
    },
    open: (path = made.root, more = {}) =>
      openRepository({ path, env: { ...testEnvironment(home), RUNNER_TEMP: home, ...more } }),
    baseAt: (commit) => ({ commit, head: made.git('rev-parse', 'HEAD') }),
  };
}

export async function allCommits(commits: AsyncIterable<Commit>): Promise<Commit[]> {
  const list: Commit[] = [];
  for await (const commit of commits) list.push(commit);
  return list;
}
