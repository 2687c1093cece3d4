import type { Model } from './called.ts';
import { BYTES } from './library-bytes.ts';
import { FORMATS } from './library-format.ts';
import { ALLOCATIONS } from './library-heap.ts';
import { INPUTS } from './library-input.ts';
import { TEXTS } from './library-text.ts';

/** What functions of the C library do to memory. */
export const LIBRARY: ReadonlyMap<string, Model> = new Map([...ALLOCATIONS, ...TEXTS, ...BYTES, ...FORMATS, ...INPUTS]);
