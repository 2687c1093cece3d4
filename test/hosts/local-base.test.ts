import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Base, Missing } from '../../src/contracts/repository.ts';
import { resolveRequest } from '../../src/hosts/github.ts';
import { cloneOf, openCall, removeFolder, type TestRepository } from '../support/git.ts';
import { allCommits, setScene } from '../support/local-repository.ts';

const scene = setScene();

type Story = { readonly fork: string; readonly tip: string; readonly pull: readonly string[]; readonly merge: string };

/** main moves on after the branch began; the merge is what GitHub checks out for a pull request. */
function tellStory(pullCommits = 3, mainCommits = 3): Story {
  const { made } = scene;
  for (const i of [1, 2]) made.commit(`old ${i}`, { files: { 'a.py': `${i}\n` } });
  const fork = made.commit('fork', { files: { 'a.py': 'fork\n' } });
  made.git('checkout', '--quiet', '-b', 'pull');
  const pull = Array.from({ length: pullCommits }, (_, i) =>
    made.commit(`pull ${i}`, { files: { [`p${i}.py`]: `${i}\n` } }),
  );
  made.git('checkout', '--quiet', 'main');
  let tip = fork;
  for (let i = 0; i < mainCommits; i += 1) tip = made.commit(`main ${i}`, { files: { [`m${i}.py`]: `${i}\n` } });
  made.git('checkout', '--quiet', '-b', 'merged');
  made.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'pull');
  return { fork, tip, pull, merge: made.git('rev-parse', 'HEAD') };
}

const clone = (branch: string, ...options: readonly string[]): TestRepository =>
  cloneOf(scene.made, join(scene.home, 'clone'), `--branch=${branch}`, ...options);

async function resolve(at: TestRepository, ref: string): Promise<Base | Missing> {
  return (await scene.open(at.root)).resolveBase(ref, openCall);
}

it('finds the merge base of a branch and the head', async () => {
  const { fork, pull } = tellStory();
  scene.made.git('checkout', '--quiet', 'pull');
  expect(await resolve(scene.made, 'main')).toEqual({ commit: fork, head: pull.at(-1) });
});

it.each([1, 2])('brings what a clone of depth %i lacks of a pull request, in one fetch', async (depth) => {
  const { tip, pull, merge } = tellStory();
  const at = clone('merged', `--depth=${depth}`);
  const repository = await scene.open(at.root);
  expect(await repository.shallow(openCall)).toBe(true);
  const request = { kind: 'pull-request', base: tip, head: pull.at(-1) ?? '' } as const;
  const base = await resolveRequest(request, repository, openCall);
  if (base === undefined || 'missing' in base) throw new Error('no base');
  expect(base).toEqual({ commit: tip, head: merge });
  const commits = await allCommits(repository.commits(base, openCall));
  expect(commits.map(({ id }) => id).sort()).toEqual([...pull, merge].sort());
  expect((await repository.changes(base, openCall)).map(({ path }) => path)).toEqual(['p0.py', 'p1.py', 'p2.py']);
  expect(await repository.blame('p0.py', base, openCall)).toEqual([pull[0]]);
});

it('takes the merge base when the head is not the merge commit of that pull request', async () => {
  const { fork, tip, pull } = tellStory();
  const repository = await scene.open(clone('pull', '--depth=1').root);
  const request = { kind: 'pull-request', base: tip, head: pull.at(-1) ?? '' } as const;
  expect(await resolveRequest(request, repository, openCall)).toEqual({ commit: fork, head: pull.at(-1) });
});

it('leaves references, work tree and index of a shallow clone as they are', async () => {
  const { tip } = tellStory();
  const at = clone('merged', '--depth=1');
  const state = (): string[] => [at.git('for-each-ref'), at.git('status', '--porcelain'), at.git('rev-parse', 'HEAD')];
  const before = state();
  await resolve(at, tip);
  expect(state()).toEqual(before);
});

it('finds a branch of the remote by its name', async () => {
  const { fork, pull } = tellStory();
  const at = clone('pull', '--depth=1');
  for (const name of ['main', 'origin/main']) {
    expect(await resolve(at, name)).toEqual({ commit: fork, head: pull.at(-1) });
  }
});

it('fetches all history when the branch began further back than the first fetch reaches', async () => {
  const { made } = scene;
  const fork = made.commit('fork', { files: { 'a.py': '1\n' } });
  const stream = Array.from(
    { length: 300 },
    (_, i) => `commit refs/heads/main\ncommitter A <a@b.c> ${i} +0000\ndata 1\nx`,
  );
  made.git('checkout', '--quiet', '-b', 'pull');
  const tip = made.commit('pull', { files: { 'p.py': '1\n' } });
  made.fastImport(stream.map((each, i) => (i === 0 ? `${each}\nfrom ${fork}\n` : `${each}\n`)).join(''));
  expect(await resolve(clone('pull', '--depth=1'), 'main')).toEqual({ commit: fork, head: tip });
});

it('names fetch-depth: 0 when the remote is out of reach', async () => {
  const { tip } = tellStory();
  const at = clone('merged', '--depth=1');
  at.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
  expect(await resolve(at, tip)).toMatchObject({
    missing: expect.stringMatching(/fetching it failed.*fetch-depth: 0/),
  });
  at.git('remote', 'remove', 'origin');
  expect(await resolve(at, tip)).toMatchObject({ missing: expect.stringMatching(/no remote.*fetch-depth: 0/) });
});

it('gives the base, and says that history is cut short, when only commits in between are out of reach', async () => {
  const { tip, merge } = tellStory();
  const at = clone('merged', '--depth=2');
  at.git('remote', 'remove', 'origin');
  const repository = await scene.open(at.root);
  expect(await repository.resolveBase(tip, openCall)).toEqual({
    commit: tip,
    head: merge,
    cutShort: expect.stringContaining('fetch-depth: 0'),
  });
  expect(await repository.blame('p0.py', { commit: tip, head: merge }, openCall)).toEqual([undefined]);
});

it.each(['no-such-branch', '--output=x', 'a b', '', '0'.repeat(40), 'HEAD:a.py', '::error::x'])(
  'says that there is no %j, without a stack or a git option',
  async (ref) => {
    scene.made.commit('start', { files: { 'a.py': '1\n' } });
    expect(await resolve(scene.made, ref)).toMatchObject({ missing: expect.stringContaining('is not in this clone') });
  },
);

it('says so when two histories have nothing in common', async () => {
  scene.made.commit('one', { files: { 'a.py': '1\n' } });
  scene.made.git('checkout', '--quiet', '--orphan', 'other');
  scene.made.commit('two');
  removeFolder(join(scene.home, 'clone'));
  expect(await resolve(scene.made, 'main')).toMatchObject({ missing: expect.stringContaining('no commit in common') });
});
