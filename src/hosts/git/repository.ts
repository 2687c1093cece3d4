import type { Call } from '../../contracts/call.ts';
import { BlueCodeError } from '../../contracts/errors.ts';
import type { Base, ChangedFile, TreeEntry } from '../../contracts/repository.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';
import type { Folder } from '../folder.ts';
import type { LocalRepository } from '../local-repository.ts';
import { argumentPath, byPath, decodePath } from '../paths.ts';
import { splitter } from '../splitter.ts';
import { readAttributes } from './attributes.ts';
import { commitOf, cutCommits, findBase, parentsOf } from './base.ts';
import { blameFile } from './blame.ts';
import { diffToWorkTree } from './diff.ts';
import { streamCommits } from './log.ts';
import { type Git, said } from './run.ts';

type Parts = {
  readonly git: Git;
  readonly folder: Folder;
  readonly within: string;
  /** Where short-lived files may be written. */
  readonly temporary: string;
};

async function listFiles(git: Git, which: readonly string[], within: string, call: Call): Promise<readonly string[]> {
  const paths = new Set<string>();
  // An untracked repository inside this one is listed as its folder.
  const parts = splitter(0, (part) => paths.add(decodePath(part).replace(/\/$/, '')), 64 * 1024);
  const args = ['ls-files', '-z', ...which, '--exclude-standard', '--', ...(within === '' ? [] : [within])];
  await git.must(args, call, { onData: (chunk) => parts.push(chunk) });
  return [...paths];
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return bytes.length > 0 && bytes.at(-1) !== 0x0a ? count + 1 : count;
}

/** A file of which every line counts as added. One that cannot be read stays in the list: reading it again tells why. */
async function allAdded(folder: Folder, path: string): Promise<ChangedFile> {
  const bytes = folder.entry(path)?.kind === 'file' ? await folder.read(path).catch(() => undefined) : undefined;
  const end = bytes ? countLines(bytes) : 0;
  return { path, basePath: undefined, lines: end > 0 ? [{ start: 1, end }] : [] };
}

async function readAt(git: Git, commit: string, path: string, call: Call): Promise<Uint8Array | undefined> {
  const literal = argumentPath(path);
  if (literal === undefined) {
    const shown = visible(untrusted(path));
    throw new BlueCodeError('git-failed', `${shown} cannot be read at a commit: its name is not UTF-8`);
  }
  const blob = await git.run(['cat-file', 'blob', `${commit}:${literal}`], call);
  if (blob.code === 0) return blob.stdout;
  const listing = await git.must(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, '--', literal], call);
  if (!/^\d+ blob /.test(listing.toString('latin1'))) return undefined;
  throw new BlueCodeError('git-failed', `git cannot read ${visible(untrusted(path))} at ${commit}: ${said(blob)}`);
}

async function filesAt(git: Git, commit: string, folder: string, call: Call): Promise<readonly string[]> {
  const paths: string[] = [];
  const parts = splitter(0, (part) => paths.push(decodePath(part)), 64 * 1024);
  const where = folder === '' ? [] : [`${folder}/`];
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', '--end-of-options', commit, '--', ...where];
  await git.must(args, call, { onData: (chunk) => parts.push(chunk) });
  return paths;
}

async function changesSince({ git, folder, within }: Parts, base: Base, call: Call): Promise<readonly ChangedFile[]> {
  const tracked = await diffToWorkTree(git, base.commit, call);
  const changes = tracked.filter(({ path }) => within === '' || path.startsWith(`${within}/`));
  // One after the other: only one file is in memory at a time.
  for (const path of await listFiles(git, ['--others'], within, call)) changes.push(await allAdded(folder, path));
  return changes.sort(byPath);
}

/** A git work tree as the `Repository` port. */
export function gitRepository(parts: Parts): LocalRepository {
  const { git, folder, within, temporary } = parts;
  let cut: Promise<ReadonlySet<string>> | undefined;
  const cutNow = (call: Call): Promise<ReadonlySet<string>> => {
    cut ??= cutCommits(git, call);
    return cut;
  };
  const head = (call: Call): Promise<string | undefined> => commitOf(git, 'HEAD', call);
  return {
    kind: 'git',
    reason: undefined,
    root: folder.root,
    within,
    head,
    async headParents(call) {
      const commit = await head(call);
      return commit === undefined ? [] : parentsOf(git, commit, call);
    },
    async entries(call) {
      const paths = await listFiles(git, ['--cached', '--others'], within, call);
      const entries = paths
        .map((path) => folder.entry(path))
        .filter((entry): entry is TreeEntry => entry !== undefined);
      return entries.sort(byPath);
    },
    read: (path) => folder.read(path),
    readAt: (commit, path, call) => readAt(git, commit, path, call),
    filesAt: (commit, below, call) => filesAt(git, commit, below, call),
    async resolveBase(ref, call) {
      const commit = await head(call);
      if (commit === undefined) return { missing: 'the repository has no commits yet' };
      cut = undefined;
      return findBase(git, ref, commit, call);
    },
    changes: (base, call) => changesSince(parts, base, call),
    async *commits(base, call) {
      const commit = await head(call);
      if (commit === undefined) return;
      const range = base ? [commit, `^${base.commit}`] : [commit];
      yield* streamCommits(git, range, await cutNow(call), call);
    },
    blame: async (path, base, call) => blameFile(git, path, base?.commit, await cutNow(call), call),
    attributes: (paths, commit, call) => readAttributes(git, paths, commit, temporary, call),
    shallow: async (call) => (await cutNow(call)).size > 0,
  };
}
