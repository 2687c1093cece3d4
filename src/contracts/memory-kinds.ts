/** What can be wrong with memory and numbers in C: kinds of sink that no vocabulary names, since the judge knows them itself. */
export const MEMORY_KINDS = [
  'over-write',
  'over-read',
  'under-write',
  'under-read',
  'freed-use',
  'freed-twice',
  'freed-stack',
  'freed-inside',
  'freed-otherwise',
  'leak',
  'null-use',
  'unset-use',
  'zero-divisor',
  'overflow',
  'sign-extension',
  'sign-change',
  'huge-allocation',
  'unended-text',
] as const;
export type MemoryKind = (typeof MEMORY_KINDS)[number];
