import { readdirSync, readFileSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/hosts/folder-store.ts';
import { temporaryFolder } from '../support/temporary.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const fileOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key}.json`);

describe('a store in a folder', () => {
  it('gives back what was put there, in a later run too', async () => {
    const folder = join(temporaryFolder('store'), 'made', 'when needed');
    await createFolderStore(folder).set(A, 'a text\nof two lines');
    expect(await createFolderStore(folder).get(A)).toBe('a text\nof two lines');
    expect(await createFolderStore(folder).get(B)).toBeUndefined();
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 80)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('text', 'lies'))],
    ['somebody else’s', (file: string) => writeFileSync(file, '{"findings":[]}')],
    ['not text', (file: string) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0, 10, 0x80]))],
  ])('knows nothing of an entry that is %s', async (_, spoil) => {
    const folder = temporaryFolder('store');
    const store = createFolderStore(folder);
    await store.set(A, 'a text');
    spoil(fileOf(folder, A));
    expect(await store.get(A)).toBeUndefined();
  });

  it('is empty, and no failure, where no folder can be', async () => {
    const file = join(temporaryFolder('store'), 'file');
    writeFileSync(file, '');
    const store = createFolderStore(join(file, 'below'));
    await store.set(A, 'a text');
    await store.trim();
    expect(await store.get(A)).toBeUndefined();
  });

  it('loses its oldest entries when it is too large, and nothing that it has not written', async () => {
    const folder = temporaryFolder('store');
    const store = createFolderStore(folder, 1000);
    for (const key of [A, B]) await store.set(key, 'x'.repeat(600));
    utimesSync(fileOf(folder, A), 1, 1);
    writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(5000));
    await store.trim();
    expect(await store.get(A)).toBeUndefined();
    expect(await store.get(B)).toHaveLength(600);
    expect(readdirSync(folder)).toContain('notes.txt');
  });

  it('writes beside a link, never through it', async () => {
    const folder = temporaryFolder('store');
    const outside = join(temporaryFolder('outside'), 'file');
    writeFileSync(outside, 'untouched');
    const store = createFolderStore(folder);
    await store.set(A, 'first');
    symlinkSync(outside, `${fileOf(folder, A)}.link`);
    await store.set(A, 'second');
    expect(await store.get(A)).toBe('second');
    expect(readFileSync(outside, 'utf8')).toBe('untouched');
  });
});
