import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import { checkWritable, writeWhole } from '../../src/entry/output-file.ts';
import { temporaryFolder } from '../support/temporary.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder('output');
});

describe('writing a file', () => {
  it('replaces what was there and leaves nothing else behind', async () => {
    const file = join(folder, 'a.sarif');
    writeFileSync(file, 'old');
    await writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.sarif']);
  });

  it('replaces a link instead of following it out of the tree', async () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'mine');
    symlinkSync(secret, join(folder, 'bluecode.sarif'));
    await writeWhole(join(folder, 'bluecode.sarif'), 'new');
    expect(readFileSync(secret, 'utf8')).toBe('mine');
    expect(lstatSync(join(folder, 'bluecode.sarif')).isSymbolicLink()).toBe(false);
  });

  it('writes to a device as it is', async () => {
    await writeWhole('/dev/null', 'x');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each(['missing/a.sarif', 'folder'])('refuses %s before and after the work, with a remedy', async (name) => {
    mkdirSync(join(folder, 'folder'));
    for (const attempt of [checkWritable(join(folder, name)), writeWhole(join(folder, name), 'x')]) {
      await expect(attempt).rejects.toThrow(BlueCodeError);
      await expect(attempt).rejects.toMatchObject({ code: 'output-unwritable', message: /choose another file/ });
    }
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});
