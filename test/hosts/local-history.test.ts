import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALICE, openCall } from '../support/git.ts';
import { allCommits, setScene } from '../support/local-repository.ts';

const scene = setScene();

it('streams commits newest first with people, message, paths and moves', async () => {
  const bot = { name: 'Some (Bot) é', email: 'bot@example.com' };
  const first = scene.made.commit('first\n\nbody\n\nTrailer: x', { files: { 'a\nb.py': '1\n2\n3\n' } });
  scene.made.git('mv', 'a\nb.py', 'c.py');
  const second = scene.made.commit('::error::second', { author: bot });
  expect(await allCommits((await scene.open()).commits(undefined, openCall))).toEqual([
    {
      id: second,
      author: bot,
      committer: ALICE,
      message: '::error::second',
      paths: ['a\nb.py', 'c.py'],
      moves: [{ from: 'a\nb.py', to: 'c.py' }],
    },
    {
      id: first,
      author: ALICE,
      committer: ALICE,
      message: 'first\n\nbody\n\nTrailer: x',
      paths: ['a\nb.py'],
      moves: [],
    },
  ]);
});

it('is not confused by a message or a path that looks like its own marks', async () => {
  const message = 'commit\n\n:100644 100644 aaaa bbbb M\n\ncommit';
  const id = scene.made.commit(message, { files: { commit: 'x\n', ':100644 a M': 'x\n' } });
  const empty = scene.made.commit('');
  const commits = await allCommits((await scene.open()).commits(undefined, openCall));
  expect(commits.map((commit) => [commit.id, commit.message, commit.paths])).toEqual([
    [empty, '', []],
    [id, message, [':100644 a M', 'commit']],
  ]);
});

it('names for a merge only what the merge itself changed, and ends at the base', async () => {
  const start = scene.made.commit('start', { files: { 'a.py': '1\n', 'b.py': '1\n' } });
  scene.made.git('checkout', '--quiet', '-b', 'side');
  const side = scene.made.commit('side', { files: { 'b.py': '1\nside\n' } });
  scene.made.git('checkout', '--quiet', 'main');
  const main = scene.made.commit('main', { files: { 'a.py': '1\nmain\n', 'b.py': '1\nmain\n' } });
  expect(() => scene.made.git('merge', '--quiet', '--no-commit', 'side')).toThrow();
  const merge = scene.made.commit('merge', { files: { 'b.py': '1\nresolved\n' } });
  const commits = await allCommits((await scene.open()).commits(scene.baseAt(start), openCall));
  expect(new Map(commits.map(({ id, paths }) => [id, paths]))).toEqual(
    new Map([
      [merge, ['b.py']],
      [side, ['b.py']],
      [main, ['a.py', 'b.py']],
    ]),
  );
});

it('blames lines on the commit that wrote them, through renames, not on whitespace, and nothing uncommitted', async () => {
  const file = 'new name.py';
  const first = scene.made.commit('first', { files: { 'old.py': 'def f():\n  a()\n  b()\n' } });
  scene.made.git('mv', 'old.py', file);
  scene.made.commit('rename');
  scene.made.commit('indent', { files: { [file]: 'def f():\n    a()\n    b()\n' } });
  const third = scene.made.commit('add', { files: { [file]: 'def f():\n    a()\n    b()\n    c()\n' } });
  scene.made.write(file, 'def f():\n    a()\n    b()\n    c()\n    d()\n');
  scene.made.write('untracked.py', 'x\n');
  const repository = await scene.open();
  expect(await repository.blame(file, undefined, openCall)).toEqual([first, first, first, third, undefined]);
  const since = scene.baseAt(`${third}~1`);
  const older = [undefined, undefined, undefined];
  expect(await repository.blame(file, since, openCall)).toEqual([...older, third, undefined]);
  expect(await repository.blame('untracked.py', undefined, openCall)).toEqual([]);
});

it('reads a file as it was, and tells absent from present', async () => {
  const first = scene.made.commit('first', { files: { 'a.py': 'old', 'd/x.py': 'deep' } });
  scene.made.commit('second', { files: { 'a.py': 'new' } });
  const repository = await scene.open();
  const at = async (path: string): Promise<string | undefined> => {
    const bytes = await repository.readAt(first, path, openCall);
    return bytes && Buffer.from(bytes).toString();
  };
  expect(await Promise.all(['a.py', 'd/x.py', 'd', 'none.py'].map(at))).toEqual(['old', 'deep', undefined, undefined]);
});

it('changes nothing in the repository and leaves nothing behind', async () => {
  const first = scene.made.commit('first', { files: { 'a.py': '1\n' } });
  scene.made.commit('second', { files: { 'a.py': '1\n2\n' } });
  scene.made.write('a.py', '1\n2\n3\n');
  const state = (): string =>
    execFileSync('find', ['.git', '-type', 'f', '-printf', '%p %s %T@\n'], { cwd: scene.made.root, encoding: 'utf8' });
  const before = state();
  const repository = await scene.open();
  await repository.entries(openCall);
  await repository.changes(scene.baseAt(first), openCall);
  await repository.attributes(['a.py'], first, openCall);
  await repository.blame('a.py', undefined, openCall);
  await allCommits(repository.commits(undefined, openCall));
  expect(state()).toBe(before);
  expect(readdirSync(scene.home)).toEqual(['the repo']);
});
