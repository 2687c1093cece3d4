import { readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { withFilter } from '../../../src/sandboxes/docker/filter.ts';
import type { EngineFacts } from '../../../src/sandboxes/docker/preflight.ts';
import { seccompProfile } from '../../../src/sandboxes/docker/seccomp.ts';

const engine = (make: EngineFacts['make']): EngineFacts => ({
  make,
  version: '1',
  api: '1.41',
  cgroup: '2',
  root: 'root',
});
const gone = (path: string) => expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });

describe('the filter of system calls', () => {
  test('is handed to Docker as text', async () => {
    expect(await withFilter(engine('docker'), 'c', async (filter) => filter)).toBe(seccompProfile('c'));
  });

  test('is handed to Podman as a file for nobody else, which is gone afterwards', async () => {
    const path = await withFilter(engine('podman'), 'python', async (filter) => {
      expect(await readFile(filter, 'utf8')).toBe(seccompProfile('python'));
      expect((await stat(filter)).mode & 0o777).toBe(0o600);
      return filter;
    });
    await gone(path);
  });

  test('leaves no file when the container cannot be made', async () => {
    let path = '';
    const making = withFilter(engine('podman'), 'python', async (filter) => {
      path = filter;
      throw new Error('refused');
    });
    await expect(making).rejects.toThrow('refused');
    await gone(path);
  });
});
