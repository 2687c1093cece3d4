import { type Repository, singleFile } from '../contracts/repository.ts';
import type { Item } from './item.ts';

/** Where an item's file lies in its tree. */
export const itemPath = ({ ext }: Pick<Item, 'ext'>): string => `snippet${ext}`;

/** A tree without history that holds one item as its only file. */
export const itemRepository = (item: Item): Repository =>
  singleFile(itemPath(item), new TextEncoder().encode(item.code), 'an item of a dataset has no history');
