import type { Program } from '../support.ts';

/** The same task done badly and done well. */
export type Pair = Pick<Program, 'unit' | 'source' | 'parameter' | 'path'> & {
  readonly name: string;
  readonly vulnerable: string;
  readonly safe: string;
  /** Files beside it, in both forms; `vulnerableModules` and `safeModules` differ. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly vulnerableModules?: Readonly<Record<string, string>>;
  readonly safeModules?: Readonly<Record<string, string>>;
  /** What the safe form must give; default: anything that is no hit. */
  readonly safeGives?: 'neutralised' | 'not-reached';
  readonly vulnerableGives?: 'effect' | 'sink' | 'predicate' | 'weak';
};
