import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { expect, it } from 'vitest';
import { openRepository } from '../../src/hosts/local.ts';
import { openCall, testEnvironment } from '../support/git.ts';
import { allCommits, setScene } from '../support/local-repository.ts';

const scene = setScene();

it('says why there is no history: no repository', async () => {
  const folder = join(scene.home, 'plain');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  writeFileSync(join(folder, 'deep', 'x.py'), 'x\n');
  const repository = await scene.open(folder);
  expect(repository).toMatchObject({ kind: 'none', root: folder, reason: 'this is not a git repository' });
  expect((await repository.entries(openCall)).map(({ path }) => path)).toEqual(['deep/x.py']);
  expect(await repository.head(openCall)).toBeUndefined();
  expect(await repository.resolveBase('main', openCall)).toMatchObject({
    missing: expect.stringContaining('not a git'),
  });
});

it('says why there is no history: no git program', async () => {
  scene.made.commit('start', { files: { 'a.py': 'x\n' } });
  const repository = await scene.open(scene.made.root, { PATH: `.:${join(scene.home, 'nothing')}` });
  expect(repository).toMatchObject({ kind: 'none', reason: expect.stringContaining('no git program') });
  expect((await repository.entries(openCall)).map(({ path }) => path)).toEqual(['a.py']);
});

it('says why there is no history: a broken repository', async () => {
  const folder = join(scene.home, 'broken');
  mkdirSync(folder);
  writeFileSync(join(folder, '.git'), 'gitdir: /nowhere/at/all\n');
  writeFileSync(join(folder, 'x.py'), '');
  const repository = await scene.open(folder);
  expect(repository).toMatchObject({ kind: 'none', reason: expect.stringContaining('git cannot read') });
});

it('does not leave the tree for a work tree that the repository names elsewhere', async () => {
  scene.made.commit('start', { files: { 'a.py': '' } });
  scene.made.git('config', 'core.worktree', '/etc');
  const repository = await scene.open();
  expect(repository).toMatchObject({
    kind: 'none',
    root: scene.made.root,
    reason: expect.stringContaining('core.worktree'),
  });
});

it('scans a folder that the enclosing repository ignores as a plain one', async () => {
  scene.made.commit('start', { files: { '.gitignore': 'out*/\n' } });
  scene.made.write('out [1]/x.py', '');
  const repository = await scene.open(join(scene.made.root, 'out [1]'));
  expect(repository.kind).toBe('none');
  expect((await repository.entries(openCall)).map(({ path }) => path)).toEqual(['x.py']);
});

it.each(['missing', 'file'])('refuses a path that is no folder (%s)', async (name) => {
  writeFileSync(join(scene.home, 'file'), '');
  await expect(scene.open(join(scene.home, name))).rejects.toMatchObject({ code: 'path-unreadable' });
});

it('opens a repository without commits', async () => {
  scene.made.write('a.py', 'x\n');
  const repository = await scene.open();
  expect(await repository.head(openCall)).toBeUndefined();
  expect(await allCommits(repository.commits(undefined, openCall))).toEqual([]);
  expect(await repository.headParents(openCall)).toEqual([]);
  expect((await repository.entries(openCall)).length).toBe(1);
  expect(await repository.resolveBase('main', openCall)).toMatchObject({
    missing: expect.stringContaining('no commits'),
  });
});

it('opens a linked worktree', async () => {
  const first = scene.made.commit('start', { files: { 'a.py': 'x\n' } });
  scene.made.git('worktree', 'add', '--quiet', join(scene.home, 'linked tree'), '-b', 'side');
  const repository = await scene.open(join(scene.home, 'linked tree'));
  expect(repository.kind).toBe('git');
  expect(await repository.head(openCall)).toBe(first);
  expect(await repository.blame('a.py', undefined, openCall)).toEqual([first]);
});

it.skipIf(getuid?.() !== 0)('opens a checkout that belongs to another user (needs root to make one)', async () => {
  const first = scene.made.commit('start', { files: { 'a.py': 'x\n' } });
  for (const path of ['', '.git']) chownSync(join(scene.made.root, path), 4242, 4242);
  expect(() => scene.made.git('log')).toThrow(/dubious ownership/);
  expect(await (await scene.open()).head(openCall)).toBe(first);
});

it('gives up as soon as the signal comes', async () => {
  scene.made.commit('first', { files: { 'a.py': '1\n' } });
  const repository = await scene.open();
  const controller = new AbortController();
  const stopped = repository.blame('a.py', undefined, {
    signal: controller.signal,
    deadline: Number.POSITIVE_INFINITY,
  });
  controller.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'git-failed', message: expect.stringContaining('stopped') });
});

it('does not wait for a git that never answers', async () => {
  const bin = join(scene.home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec /bin/sleep 4\n');
  chmodSync(join(bin, 'git'), 0o755);
  const start = performance.now();
  const opening = openRepository({
    path: scene.made.root,
    env: { ...testEnvironment(scene.home), PATH: bin },
    clock: performance,
    call: { signal: new AbortController().signal, deadline: performance.now() + 200 },
  });
  await expect(opening).rejects.toMatchObject({ code: 'git-failed' });
  expect(performance.now() - start).toBeLessThan(3000);
});
