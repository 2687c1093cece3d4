import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCall } from '../support/git.ts';
import { setScene } from '../support/local-repository.ts';

const scene = setScene();

it('lists tracked files and untracked ones that git does not ignore, sorted, with sizes', async () => {
  scene.made.commit('start', { files: { 'b.py': 'x = 1\n', '.gitignore': 'ignored/\n', 'a/z.py': '' } });
  scene.made.write('new.py', 'four');
  scene.made.write('ignored/no.py', 'x');
  const entries = await (await scene.open()).entries(openCall);
  expect(entries.map(({ path, size }) => [path, size])).toEqual([
    ['.gitignore', 9],
    ['a/z.py', 0],
    ['b.py', 6],
    ['new.py', 4],
  ]);
});

it('keeps every name as it is: line ends, quotes, workflow commands, percent escapes, pathspec magic', async () => {
  const names = [
    'a\nb.py',
    '"q" \'s\'.py',
    '::error::x.py',
    '%0A::set-output.py',
    ':(exclude)c.py',
    '*.py',
    '-f.py',
    'é ü.py',
  ];
  scene.made.commit('odd', { files: Object.fromEntries(names.map((name) => [name, 'x = 1\n'])) });
  const repository = await scene.open();
  const entries = await repository.entries(openCall);
  expect(entries.map(({ path }) => path).sort()).toEqual([...names].sort());
  for (const name of names) expect(Buffer.from(await repository.read(name, openCall)).toString()).toBe('x = 1\n');
});

it('gives names that are not UTF-8 a text of their own, and reads their bytes', async () => {
  for (const [name, content] of [
    [Buffer.from('ev\xffil.py', 'latin1'), 'raw'],
    [Buffer.from('ev\\xffil.py'), 'lookalike'],
  ] as const) {
    writeFileSync(Buffer.concat([Buffer.from(`${scene.made.root}/`), name]), content);
  }
  scene.made.commit('bytes');
  const repository = await scene.open();
  const paths = (await repository.entries(openCall)).map(({ path }) => path);
  expect(new Set(paths).size).toBe(2);
  const contents = await Promise.all(
    paths.map(async (path) => Buffer.from(await repository.read(path, openCall)).toString()),
  );
  expect(contents.sort()).toEqual(['lookalike', 'raw']);
});

it('refuses to blame a file whose name cannot be passed on, rather than to find nothing', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${scene.made.root}/`), Buffer.from('ev\xffil.py', 'latin1')]), 'raw\n');
  scene.made.commit('bytes');
  const repository = await scene.open();
  const [entry] = await repository.entries(openCall);
  await expect(repository.blame(entry?.path ?? '', undefined, openCall)).rejects.toMatchObject({
    code: 'git-failed',
    message: expect.stringContaining('not UTF-8'),
  });
});

it('reports links as links, loops included, and never reads through one', async () => {
  scene.made.commit('start', { files: { 'folder/real.py': 'x\n' } });
  scene.made.link('loop', '.');
  scene.made.link('self', 'self');
  scene.made.link('outside', '/etc/passwd');
  scene.made.remove('folder');
  scene.made.link('folder', '/etc');
  const repository = await scene.open();
  const entries = await repository.entries(openCall);
  expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
    ['folder', 'symlink'],
    ['folder/real.py', 'symlink'],
    ['loop', 'symlink'],
    ['outside', 'symlink'],
    ['self', 'symlink'],
  ]);
  for (const path of ['outside', 'folder/passwd', 'loop/loop/x', '../../../etc/passwd', '/etc/passwd']) {
    await expect(repository.read(path, openCall)).rejects.toMatchObject({ code: 'path-unreadable' });
  }
});

it('does not wait for a pipe', async () => {
  scene.made.commit('start', { files: { 'a.py': '' } });
  execFileSync('mkfifo', [join(scene.made.root, 'pipe.py')]);
  const repository = await scene.open();
  await expect(repository.read('pipe.py', openCall)).rejects.toMatchObject({ code: 'path-unreadable' });
});

it('covers only the scanned folder, with paths from the root', async () => {
  scene.made.commit('start', { files: { 'top.py': '', 'sub folder/x.py': '' } });
  const repository = await scene.open(join(scene.made.root, 'sub folder'));
  expect(repository).toMatchObject({ root: scene.made.root, within: 'sub folder', kind: 'git' });
  expect((await repository.entries(openCall)).map(({ path }) => path)).toEqual(['sub folder/x.py']);
});
