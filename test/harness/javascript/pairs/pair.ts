import type { Program } from '../support.ts';

/** The same task done badly and done well. */
export type Pair = Pick<Program, 'unit' | 'source' | 'parameter' | 'path'> & {
  readonly name: string;
  readonly vulnerable: string;
  readonly safe: string;
  /** Files beside it; `safeModules` replace them for the safe form. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly safeModules?: Readonly<Record<string, string>>;
  /** What the safe form must give; default: anything that is no hit. */
  readonly safeGives?: 'neutralised' | 'not-reached' | 'weak';
  readonly vulnerableGives?: 'effect' | 'sink' | 'predicate' | 'weak';
  /** Needs what only Node has: a shell, a time limit for one call. */
  readonly nodeOnly?: boolean;
};
