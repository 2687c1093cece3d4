import type { Attributes } from '../../../contracts/repository.ts';
import { CERTAINTIES } from './certainties.ts';

/** What git attributes mean to discovery: an inclusion, or a reason to skip. */
export const ATTRIBUTE_SIGNALS: readonly {
  readonly flag: keyof Attributes;
  /** As written in `.gitattributes`. */
  readonly names: readonly string[];
  readonly effect: { readonly include: number } | { readonly skip: 'vendored' | 'generated' };
}[] = [
  { flag: 'ai', names: ['ai-generated', 'bluecode-ai'], effect: { include: CERTAINTIES.declared } },
  { flag: 'vendored', names: ['linguist-vendored'], effect: { skip: 'vendored' } },
  { flag: 'generated', names: ['linguist-generated'], effect: { skip: 'generated' } },
];
