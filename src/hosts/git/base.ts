import { readFile } from 'node:fs/promises';
import type { Call } from '../../contracts/call.ts';
import type { Base, Missing } from '../../contracts/repository.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';
import { type Git, said, value } from './run.ts';

/**
 * Commits that one fetch brings below the cut: more than a pull request can list (250), so that the first fetch nearly
 * always reaches the place where the branch began.
 */
const DEPTH = 256;

const REMEDY = 'check out with fetch-depth: 0 (actions/checkout), or run git fetch --unshallow';

/** On the command line: of several settings `remote.*.uploadpack` the first counts, which is the repository's own. */
const UPLOAD_PACK = '--upload-pack=git-upload-pack';

const FETCH = [
  ...['fetch', '--quiet', '--no-tags', '--refmap=', '--no-write-fetch-head', '--no-recurse-submodules'],
  ...['--no-auto-maintenance', UPLOAD_PACK],
] as const;

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const isObjectId = (text: string): boolean => OBJECT_ID.test(text);

const lines = (stdout: Buffer): string[] => stdout.toString('utf8').split('\n').filter(Boolean);

/** Commits of a shallow clone whose parents are not there. */
export async function cutCommits(git: Git, call: Call): Promise<ReadonlySet<string>> {
  const file = value(await git.must(['rev-parse', '--path-format=absolute', '--git-path', 'shallow'], call));
  const text = await readFile(file, 'latin1').catch(() => '');
  return new Set(text.split('\n').filter(isObjectId));
}

/** The parents that the commit itself names, there or not. */
export async function parentsOf(git: Git, commit: string, call: Call): Promise<readonly string[]> {
  const text = (await git.must(['cat-file', 'commit', commit], call)).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/** The commit that a name stands for, when it is there. */
export async function commitOf(git: Git, name: string, call: Call): Promise<string | undefined> {
  const found = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], call);
  return found.code === 0 ? value(found.stdout) : undefined;
}

type Attempt = { readonly kind: 'found'; readonly base: Base } | { readonly kind: 'not-found'; readonly why: string };

const shown = (ref: string): string => visible(untrusted(ref));

async function attempt(git: Git, ref: string, head: string, call: Call): Promise<Attempt> {
  const commit = await commitOf(git, ref, call);
  if (commit === undefined) return { kind: 'not-found', why: `"${shown(ref)}" is not in this clone` };
  const merged = await git.run(['merge-base', commit, head], call);
  const base = value(merged.stdout).split('\n')[0] ?? '';
  if (merged.code !== 0 || base === '') {
    return { kind: 'not-found', why: `the commit where the head left "${shown(ref)}" is not in this clone` };
  }
  const cut = await cutCommits(git, call);
  const roots = cut.size > 0 ? lines(await git.must(['rev-list', '--max-parents=0', head, `^${base}`], call)) : [];
  if (!roots.some((root) => cut.has(root))) return { kind: 'found', base: { commit: base, head } };
  const cutShort = `commits between "${shown(ref)}" and the head are not in this clone`;
  return { kind: 'found', base: { commit: base, head, cutShort } };
}

const isWhole = (tried: Attempt): boolean => tried.kind === 'found' && tried.base.cutShort === undefined;

async function remoteOf(git: Git, call: Call): Promise<string | undefined> {
  const remotes = lines(await git.must(['remote'], call));
  return remotes.includes('origin') ? 'origin' : remotes[0];
}

/** The object that the remote has under a branch's or tag's name. */
async function onRemote(git: Git, remote: string, ref: string, call: Call): Promise<string | undefined> {
  if (isObjectId(ref)) return ref;
  const name = ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : ref;
  if (!/^[\w./-]+$/.test(name) || name.startsWith('-')) return undefined;
  const full = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  const listing = await git.run(['ls-remote', '--quiet', UPLOAD_PACK, '--end-of-options', remote, ...full], call);
  const id = lines(listing.stdout)[0]?.split('\t')[0] ?? '';
  return isObjectId(id) ? id : undefined;
}

type Fetched = { readonly failed: string } | { readonly target: string };

async function fetchHistory(git: Git, ref: string, depth: readonly string[], call: Call): Promise<Fetched> {
  const remote = await remoteOf(git, call);
  if (remote === undefined || remote.startsWith('-')) return { failed: 'there is no remote to fetch it from' };
  const known = await commitOf(git, ref, call);
  const target = known ?? (await onRemote(git, remote, ref, call));
  const cut = await cutCommits(git, call);
  const ends = lines(await git.must(['rev-list', '--max-parents=0', 'HEAD'], call)).filter((id) => cut.has(id));
  const wanted = [...new Set([...ends, ...(target === undefined ? [] : [target])])];
  if (wanted.length === 0) return { failed: 'the remote does not have it either' };
  const fetched = await git.run([...FETCH, ...(cut.size > 0 ? depth : []), remote, ...wanted], call);
  return fetched.code === 0 ? { target: target ?? ref } : { failed: `fetching it failed: ${said(fetched)}` };
}

/**
 * The merge base of a name and the head. Where a clone lacks the commits between them, one fetch brings them; only when
 * the branch began further back than that fetch reaches, a second one brings all history.
 */
export async function findBase(git: Git, ref: string, head: string, call: Call): Promise<Base | Missing> {
  let tried = await attempt(git, ref, head, call);
  let failed = 'history is complete, so they have no commit in common';
  for (const depth of [[`--depth=${DEPTH}`], ['--unshallow']]) {
    if (isWhole(tried)) break;
    const cut = await cutCommits(git, call);
    if (cut.size === 0 && (depth[0] === '--unshallow' || (await commitOf(git, ref, call)) !== undefined)) break;
    const fetched = await fetchHistory(git, ref, depth, call);
    if ('failed' in fetched) {
      failed = fetched.failed;
      break;
    }
    const first = await attempt(git, ref, head, call);
    tried = isWhole(first) ? first : await attempt(git, fetched.target, head, call);
  }
  if (tried.kind === 'not-found') return { missing: `${tried.why}, and ${failed}; ${REMEDY}` };
  const { cutShort, ...base } = tried.base;
  return cutShort === undefined ? base : { ...base, cutShort: `${cutShort}, and ${failed}; ${REMEDY}` };
}
