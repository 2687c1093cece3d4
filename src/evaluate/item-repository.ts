import { BlueCodeError } from '../contracts/errors.ts';
import type { Repository } from '../contracts/repository.ts';
import type { Item } from './item.ts';

/** Where an item's file lies in its tree. */
export const itemPath = ({ ext }: Pick<Item, 'ext'>): string => `snippet${ext}`;

/** A tree without history that holds one item as its only file. */
export function itemRepository(item: Item): Repository {
  const path = itemPath(item);
  const bytes = new TextEncoder().encode(item.code);
  return {
    kind: 'none',
    reason: 'an item of a dataset has no history',
    head: async () => undefined,
    entries: async () => [{ path, size: bytes.length, kind: 'file' }],
    read: async (asked) => {
      if (asked === path) return bytes;
      throw new BlueCodeError('path-unreadable', `${asked} cannot be read: an item is one file`);
    },
    readAt: async () => undefined,
    resolveBase: async () => ({ missing: 'an item of a dataset has no history' }),
    changes: async () => [],
    async *commits() {},
    blame: async () => [],
    attributes: async () => new Map(),
    shallow: async () => false,
  };
}
