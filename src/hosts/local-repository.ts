import type { Call } from '../contracts/call.ts';
import type { Repository } from '../contracts/repository.ts';

/** The scanned tree on this machine. */
export type LocalRepository = Repository & {
  /** Absolute: what all paths are relative to. */
  readonly root: string;
  /** The scanned folder relative to the root, `/` between parts; empty when it is the root. */
  readonly within: string;
  /** Files below a folder as they stand at a commit, relative to the root; none when it was not there. */
  filesAt(commit: string, folder: string, call: Call): Promise<readonly string[]>;
  /** The commits that the head names as its parents, whether or not the clone holds them. */
  headParents(call: Call): Promise<readonly string[]>;
};
