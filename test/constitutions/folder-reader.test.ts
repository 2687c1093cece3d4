import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/constitutions/folder-reader.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rules-'));
  await mkdir(join(root, 'a/b'), { recursive: true });
  await writeFile(join(root, 'a/b/rule.md'), 'text');
  await writeFile(join(root, 'top.yml'), 'x: 1');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('a folder on disk', () => {
  it('lists its files relative to itself and reads them', async () => {
    const reader = readFolder(root, 'rules');
    expect((await reader.list()).toSorted()).toEqual(['a/b/rule.md', 'top.yml']);
    expect(await reader.read('a/b/rule.md')).toBe('text');
  });

  it('does not follow links, not even in a circle', async () => {
    await symlink(root, join(root, 'a/round'));
    await symlink('/etc/hostname', join(root, 'a/outside.md'));
    expect((await readFolder(root).list()).toSorted()).toEqual(['a/b/rule.md', 'top.yml']);
  });

  it('says under its name that it is not there', async () => {
    const gone = readFolder(join(root, 'gone'), 'my-rules');
    await expect(gone.list()).rejects.toMatchObject({ code: 'path-unreadable' });
    await expect(gone.list()).rejects.toThrow(/^my-rules cannot be read/);
    await expect(gone.read('x.md')).rejects.toThrow(/^my-rules\/x\.md cannot be read/);
  });
});
