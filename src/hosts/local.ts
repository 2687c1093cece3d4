import { tmpdir } from 'node:os';
import { relative, sep } from 'node:path';
import type { Call, Clock } from '../contracts/call.ts';
import { enclosingRepository, type Folder, folderAt, realFolder } from './folder.ts';
import { alwaysSet, disarmed } from './git/config.ts';
import { type Environment, findGit, gitEnvironment } from './git/environment.ts';
import { gitRepository } from './git/repository.ts';
import { type Git, gitIn, said, value } from './git/run.ts';
import type { LocalRepository } from './local-repository.ts';

type OpenOptions = {
  /** The folder to scan; its enclosing git root becomes the root of all paths. */
  readonly path: string;
  /** The process's environment, or what is to stand for it. */
  readonly env: Environment;
  /** Its scale is that of each call's deadline; without it, a call ends by its signal only. */
  readonly clock?: Clock;
  readonly call?: Call;
};

/** Long enough for any disk; opening reads a few small files. */
const OPENING_MS = 60_000;

/** A tree without history: nothing is known of it but its bytes. */
function plainRepository(folder: Folder, reason: string): LocalRepository {
  const missing = { missing: `there is no history to compare with (${reason})` };
  return {
    kind: 'none',
    reason,
    root: folder.root,
    within: '',
    head: () => Promise.resolve(undefined),
    headParents: () => Promise.resolve([]),
    filesAt: () => Promise.resolve([]),
    entries: () => folder.walk(''),
    read: (path) => folder.read(path),
    readAt: () => Promise.resolve(undefined),
    resolveBase: () => Promise.resolve(missing),
    changes: () => Promise.resolve([]),
    async *commits() {},
    blame: () => Promise.resolve([]),
    attributes: () => Promise.resolve(new Map()),
    shallow: () => Promise.resolve(false),
  };
}

type Opened = { readonly git: Git } | { readonly reason: string };

/** Git, ready for the repository at `root`, or why it cannot be used. */
async function openGit(root: string, within: string, options: OpenOptions, call: Call): Promise<Opened> {
  const program = findGit(options.env);
  if (program === undefined) return { reason: 'no git program was found in PATH' };
  const withSettings = (more: ReturnType<typeof alwaysSet>): Git =>
    gitIn(root, program, gitEnvironment(options.env, [...alwaysSet(root), ...more]), options.clock);
  const settings = await disarmed(withSettings([]), call);
  if ('reason' in settings) return { reason: `git cannot read the repository: ${settings.reason}` };
  const git = withSettings(settings);
  const top = await git.run(['rev-parse', '--show-toplevel'], call);
  if (top.code !== 0) return { reason: `git cannot read the repository: ${said(top)}` };
  // A repository can name any other folder as its work tree.
  const real = await realFolder(value(top.stdout)).catch(() => undefined);
  if (real !== root) return { reason: 'the repository keeps its work tree elsewhere (core.worktree)' };
  if (within === '') return { git };
  // From inside, so that the folder's name needs no quoting: this command takes patterns only.
  const ignored = await git.run(['-C', within, 'check-ignore', '--quiet', '.'], call, {
    env: { GIT_LITERAL_PATHSPECS: '0' },
  });
  return ignored.code === 0 ? { reason: 'the enclosing repository ignores this folder' } : { git };
}

/**
 * Opens the tree to scan. Without git, or outside of any repository, it is a plain folder (`kind: 'none'`), and says why.
 * @throws BlueCodeError path-unreadable when `path` is not a folder
 */
export async function openRepository(options: OpenOptions): Promise<LocalRepository> {
  const call = options.call ?? { signal: AbortSignal.timeout(OPENING_MS), deadline: Number.POSITIVE_INFINITY };
  const path = await realFolder(options.path);
  const root = await enclosingRepository(path);
  if (root === undefined) return plainRepository(folderAt(path), 'this is not a git repository');
  const within = relative(root, path).split(sep).join('/');
  const opened = await openGit(root, within, options, call);
  if ('reason' in opened) return plainRepository(folderAt(path), opened.reason);
  const temporary = options.env['RUNNER_TEMP'] ?? options.env['TMPDIR'] ?? tmpdir();
  return gitRepository({ git: opened.git, folder: folderAt(root), within, temporary });
}
