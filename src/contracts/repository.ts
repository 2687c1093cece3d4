import type { Call } from './call.ts';
import { BlueCodeError } from './errors.ts';
import type { LineRange } from './span.ts';

/** A file of the tree: tracked, or untracked and not ignored. */
export type TreeEntry = { readonly path: string; readonly size: number; readonly kind: 'file' | 'symlink' | 'other' };

export type Commit = {
  readonly id: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string };
  /** Subject, blank line, body: unescaped, hostile. */
  readonly message: string;
  /** Paths the commit touched. */
  readonly paths: readonly string[];
  /** Files that the commit moved or copied; both paths are in `paths` too. */
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
};

export type ChangedFile = {
  readonly path: string;
  /** Where it was at the base, when it was there. */
  readonly basePath: string | undefined;
  /** Lines added or modified, numbered as in the head. */
  readonly lines: readonly LineRange[];
};

export type Base = {
  readonly commit: string;
  readonly head: string;
  /** Why some commits between the two are not there, and what would bring them: what they wrote is not attributed to them. */
  readonly cutShort?: string;
};

/** Why the history that was asked for is not there, and what would bring it. */
export type Missing = { readonly missing: string };

export type Attributes = { readonly vendored: boolean; readonly generated: boolean; readonly ai: boolean };

/** The scanned tree and, where it is a git repository, its history. Every method reads; none changes the repository's refs or work tree. */
export interface Repository {
  /** `none`: no repository or no git program. */
  readonly kind: 'git' | 'none';
  /** Why `kind` is `none`. */
  readonly reason: string | undefined;
  /** The head commit; undefined without git or in an empty repository. */
  head(call: Call): Promise<string | undefined>;
  /** Files below the scanned path, sorted. */
  entries(call: Call): Promise<readonly TreeEntry[]>;
  /** The working tree's bytes. @throws BlueCodeError path-unreadable */
  read(path: string, call: Call): Promise<Uint8Array>;
  /** The bytes at a commit; undefined when the file was not there. */
  readAt(commit: string, path: string, call: Call): Promise<Uint8Array | undefined>;
  /** Resolves a name, fetching what a shallow clone lacks; the merge base of it and the head. */
  resolveBase(ref: string, call: Call): Promise<Base | Missing>;
  /** Files added or modified between the base and the working tree. */
  changes(base: Base, call: Call): Promise<readonly ChangedFile[]>;
  /** Streams the reachable history (`base..HEAD` with a base), newest first. */
  commits(base: Base | undefined, call: Call): AsyncIterable<Commit>;
  /** For each line of the working tree's file, the commit that wrote it; lines at a shallow boundary or not committed have none. */
  blame(path: string, base: Base | undefined, call: Call): Promise<readonly (string | undefined)[]>;
  /** `linguist-*` and AI attributes as they stand at a commit (the working tree's when undefined). */
  attributes(
    paths: readonly string[],
    commit: string | undefined,
    call: Call,
  ): Promise<ReadonlyMap<string, Attributes>>;
  /** Whether history is cut off. */
  shallow(call: Call): Promise<boolean>;
}

/** A tree without history that holds one file. */
export const singleFile = (path: string, bytes: Uint8Array, reason: string): Repository => ({
  kind: 'none',
  reason,
  head: async () => undefined,
  entries: async () => [{ path, size: bytes.length, kind: 'file' }],
  read: async (asked) => {
    if (asked === path) return bytes;
    throw new BlueCodeError('path-unreadable', `${asked} cannot be read: ${path} is the only file`);
  },
  readAt: async () => undefined,
  resolveBase: async () => ({ missing: reason }),
  changes: async () => [],
  async *commits() {},
  blame: async () => [],
  attributes: async () => new Map(),
  shallow: async () => false,
});
