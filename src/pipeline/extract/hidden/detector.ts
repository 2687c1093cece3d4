/** Text that was hidden, as it reads once it is found, and where: offsets of what was searched. */
export type Find = { readonly start: number; readonly end: number; readonly text: string };

/** One way to keep text from readers' eyes. */
export type Detector = {
  /** Completes "text hidden …". */
  readonly says: string;
  /** `characters` that print nothing: looked for in every file. `markup` is plain to see in a block of code. */
  readonly kind: 'characters' | 'markup' | 'encoding' | 'layout';
  /** Nobody hides text in this way by accident. */
  readonly payload: boolean;
  /** A cheap look for what all of its finds hold. */
  readonly mayFind: RegExp;
  readonly find: (text: string) => Iterable<Find>;
};
