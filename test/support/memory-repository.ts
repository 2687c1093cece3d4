import { BlueCodeError } from '../../src/contracts/errors.ts';
import type { Repository } from '../../src/contracts/repository.ts';

/** A tree in memory, without history: what a folder that is no git repository gives. */
export function memoryRepository(files: Readonly<Record<string, string>>): Repository {
  const encoder = new TextEncoder();
  const read = async (path: string): Promise<Uint8Array> => {
    const text = files[path];
    if (text === undefined) throw new BlueCodeError('path-unreadable', `${path} cannot be read: no such file`);
    return encoder.encode(text);
  };
  return {
    kind: 'none',
    reason: 'a tree in memory has no history',
    head: async () => undefined,
    entries: async () =>
      Object.entries(files)
        .map(([path, text]) => ({ path, size: encoder.encode(text).length, kind: 'file' as const }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read,
    readAt: async () => undefined,
    resolveBase: async () => ({ missing: 'there is no history' }),
    changes: async () => [],
    async *commits() {},
    blame: async () => [],
    attributes: async () => new Map(),
    shallow: async () => false,
  };
}
