import { exec } from '@actions/exec';
import type { Call, Clock } from '../../contracts/call.ts';
import { BlueCodeError } from '../../contracts/errors.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';

type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

type GitOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Takes the output as it comes, instead of `stdout`. */
  readonly onData?: (chunk: Buffer) => void;
};

/**
 * Runs git in one folder. Paths after `--` are literal, nothing asks, nothing is printed.
 * NOTE: nothing is written to its stdin. When a program ends before it has read its input, @actions/exec lets the broken
 * pipe end the whole process.
 */
export type Git = {
  run(args: readonly string[], call: Call, options?: GitOptions): Promise<GitResult>;
  /** @throws BlueCodeError git-failed unless git ends with 0 */
  must(args: readonly string[], call: Call, options?: GitOptions): Promise<Buffer>;
};

const STDERR_KEPT = 4_000;

const stopped = (what: string): BlueCodeError =>
  new BlueCodeError('git-failed', `git ${what} was stopped: the deadline passed, or the run was cancelled`);

/** Settles with the work, or rejects as soon as the call is stopped. The program itself ends on its own: exec gives no handle on it. */
async function untilStopped<T>(
  start: () => Promise<T>,
  call: Call,
  clock: Clock | undefined,
  what: string,
): Promise<T> {
  if (call.signal.aborted) throw stopped(what);
  let abandon = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    abandon = () => reject(stopped(what));
    call.signal.addEventListener('abort', abandon, { once: true });
    const left = clock ? call.deadline - clock.now() : Number.POSITIVE_INFINITY;
    if (left < 2 ** 31) timer = setTimeout(abandon, Math.max(0, left));
  });
  try {
    return await Promise.race([start(), end]);
  } finally {
    call.signal.removeEventListener('abort', abandon);
    clearTimeout(timer);
  }
}

/**
 * NOTE: after its listeners, @actions/exec cuts every chunk into lines for listeners that are not set here, and takes
 * quadratic time for a long line: 50 MB without a line end take minutes. It sees an empty text instead.
 * @returns the same bytes for ourselves
 */
function keepFromLines(chunk: Buffer): Buffer {
  const own = chunk.subarray();
  chunk.toString = () => '';
  return own;
}

/** What git said, in one printable line: it quotes names from the repository. */
export const said = (result: GitResult): string => visible(untrusted(result.stderr.trim())) || `exit ${result.code}`;

/**
 * @param program the absolute path of git
 * @param env all of git's environment
 */
export function gitIn(
  folder: string,
  program: string,
  env: Readonly<Record<string, string>>,
  clock: Clock | undefined,
): Git {
  const run: Git['run'] = async (args, call, options = {}) => {
    const chunks: Buffer[] = [];
    let stderr = '';
    let listening = true;
    const take = options.onData ?? ((chunk: Buffer) => void chunks.push(chunk));
    const start = (): Promise<number> =>
      exec(`"${program}"`, ['--no-pager', ...args], {
        cwd: folder,
        env: { ...env, ...options.env },
        silent: true,
        ignoreReturnCode: true,
        listeners: {
          stdout: (chunk) => {
            if (listening) take(keepFromLines(chunk));
          },
          stderr: (chunk) => {
            if (stderr.length < STDERR_KEPT) stderr += keepFromLines(chunk).toString('utf8');
          },
        },
      });
    try {
      const code = await untilStopped(start, call, clock, args[0] ?? '');
      return { code, stdout: Buffer.concat(chunks), stderr: stderr.slice(0, STDERR_KEPT) };
    } finally {
      listening = false;
    }
  };
  const must: Git['must'] = async (args, call, options) => {
    const result = await run(args, call, options);
    if (result.code === 0) return result.stdout;
    throw new BlueCodeError('git-failed', `git ${args[0] ?? ''} failed: ${said(result)}`);
  };
  return { run, must };
}

/** Output of a command that prints one value and ends it with a line end. */
export const value = (stdout: Buffer): string => stdout.toString('utf8').replace(/\r?\n$/, '');
