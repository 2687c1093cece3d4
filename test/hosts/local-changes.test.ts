import { expect, it } from 'vitest';
import { openCall } from '../support/git.ts';
import { setScene } from '../support/local-repository.ts';

const scene = setScene();

it('gives added and modified lines as numbered in the working tree', async () => {
  const base = scene.made.commit('start', {
    files: { 'a.py': '1\n2\n3\n4\n5\n6\n', 'gone.py': 'x\n', 'same.py': 'x\n' },
  });
  scene.made.remove('gone.py');
  scene.made.commit('change', {
    files: { 'a.py': '1\nTWO\n3\n5\n6\nseven\neight', 'new.py': '+++ b/a.py\n@@ -1 +9 @@\n' },
  });
  scene.made.write('untracked.py', 'u1\nu2');
  expect(await (await scene.open()).changes(scene.baseAt(base), openCall)).toEqual([
    {
      path: 'a.py',
      basePath: 'a.py',
      lines: [
        { start: 2, end: 2 },
        { start: 6, end: 7 },
      ],
    },
    { path: 'new.py', basePath: undefined, lines: [{ start: 1, end: 2 }] },
    { path: 'untracked.py', basePath: undefined, lines: [{ start: 1, end: 2 }] },
  ]);
});

it('follows renames, and copes with names that git quotes', async () => {
  const body = Array.from({ length: 20 }, (_, i) => `line ${i}`).join('\n');
  const base = scene.made.commit('start', {
    files: { 'old\n"name".py': body, 'tab\there.py': 'x\n', 'é space.py': 'x\n' },
  });
  scene.made.git('mv', 'old\n"name".py', 'new\\name\n.py');
  scene.made.write('new\\name\n.py', `first\n${body}`);
  scene.made.write('tab\there.py', 'x\ny\n');
  scene.made.write('é space.py', 'x\ny\n');
  scene.made.commit('move');
  expect(await (await scene.open()).changes(scene.baseAt(base), openCall)).toEqual([
    { path: 'new\\name\n.py', basePath: 'old\n"name".py', lines: [{ start: 1, end: 1 }] },
    { path: 'tab\there.py', basePath: 'tab\there.py', lines: [{ start: 2, end: 2 }] },
    { path: 'é space.py', basePath: 'é space.py', lines: [{ start: 2, end: 2 }] },
  ]);
});

it('shows lines although attributes or settings of the tree would hide them', async () => {
  const base = scene.made.commit('start', { files: { 'a.py': '1\n' } });
  scene.made.commit('hide', { files: { '.gitattributes': '*.py -diff binary\n', 'a.py': '1\n2\n' } });
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.context', '5'],
    ['diff.renames', 'false'],
    ['diff.relative', 'true'],
  ] as const) {
    scene.made.git('config', key, value);
  }
  expect(await (await scene.open()).changes(scene.baseAt(base), openCall)).toContainEqual({
    path: 'a.py',
    basePath: 'a.py',
    lines: [{ start: 2, end: 2 }],
  });
});

it('lists a link that became a file, and an emptied file', async () => {
  scene.made.link('was-link.py', 'nowhere');
  const base = scene.made.commit('start', { files: { 'emptied.py': 'x\n' } });
  scene.made.remove('was-link.py');
  scene.made.commit('change', { files: { 'was-link.py': '1\n2\n', 'emptied.py': '', 'born-empty.py': '' } });
  expect(await (await scene.open()).changes(scene.baseAt(base), openCall)).toEqual([
    { path: 'born-empty.py', basePath: undefined, lines: [] },
    { path: 'emptied.py', basePath: 'emptied.py', lines: [] },
    { path: 'was-link.py', basePath: 'was-link.py', lines: [{ start: 1, end: 2 }] },
  ]);
});

it('reads attributes as they stand at a commit and in the working tree', async () => {
  const first = scene.made.commit('first', {
    files: { 'a.py': '', 'gen/b\n.py': '', '.gitattributes': 'gen/** linguist-generated\n' },
  });
  scene.made.commit('second', {
    files: { '.gitattributes': 'a.py linguist-vendored=true ai-generated -linguist-generated\n' },
  });
  scene.made.write('.gitattributes', 'a.py bluecode-ai=false\n');
  const repository = await scene.open();
  const flags = async (commit?: string): Promise<unknown> => [
    ...(await repository.attributes(['a.py', 'gen/b\n.py'], commit, openCall)),
  ];
  const none = { vendored: false, generated: false, ai: false };
  expect(await flags(first)).toEqual([
    ['a.py', none],
    ['gen/b\n.py', { ...none, generated: true }],
  ]);
  expect(await flags('HEAD')).toEqual([
    ['a.py', { vendored: true, generated: false, ai: true }],
    ['gen/b\n.py', none],
  ]);
  expect(await flags()).toEqual([
    ['a.py', none],
    ['gen/b\n.py', none],
  ]);
});

it('asks about more paths than fit into one command', async () => {
  const first = scene.made.commit('first', { files: { '.gitattributes': '**/x-77.py ai-generated\n' } });
  const paths = Array.from({ length: 3000 }, (_, i) => `${'deep/'.repeat(20)}x-${i}.py`);
  const found = await (await scene.open()).attributes(paths, first, openCall);
  expect(found.size).toBe(3000);
  expect([...found].filter(([, { ai }]) => ai).map(([path]) => path)).toEqual([paths[77]]);
});
