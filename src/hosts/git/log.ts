import type { Call } from '../../contracts/call.ts';
import type { Commit } from '../../contracts/repository.ts';
import { decodePath } from '../paths.ts';
import { splitter } from '../splitter.ts';
import type { Git } from './run.ts';

const START = 'commit';
const FIELDS = 6;
const FORMAT = `%x00${START}%x00%H%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00`;

/** `-c`: a merge names the files that it changed itself. */
const LOG = [
  ...['log', '-z', `--format=${FORMAT}`, '--raw', '-c', '-M', '--no-abbrev', '--encoding=UTF-8'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-notes', '--no-relative', '--ignore-submodules=all'],
  ...['--no-show-signature', '--no-mailmap', '--end-of-options'],
] as const;

/** More than any commit has to say; the rest of a longer message is not read. */
const MESSAGE_CAP = 256 * 1024;

const RAW = /^\n?:+[0-7 ]+ .* ([A-Z]+)\d*$/s;

type Move = { readonly from: string; readonly to: string };
type Draft = { readonly fields: string[]; readonly paths: string[]; readonly moves: Move[] };

function toCommit({ fields, paths, moves }: Draft): Commit {
  const [id = '', name = '', email = '', committer = '', committerEmail = '', message = ''] = fields;
  return {
    id,
    author: { name, email },
    committer: { name: committer, email: committerEmail },
    message: message.replace(/\n$/, ''),
    paths,
    moves,
  };
}

/** Puts commits together from the parts between NULs: a start mark, the fields, then a raw record and its paths for each file. */
function commitReader(onCommit: (commit: Commit) => void): { part(part: Buffer): void; end(): void } {
  let draft: Draft | undefined;
  let pathsLeft = 0;
  let from: string | undefined;
  const finish = (): void => {
    if (draft) onCommit(toCommit(draft));
    draft = undefined;
  };
  const path = (to: string): void => {
    pathsLeft -= 1;
    draft?.paths.push(to);
    if (pathsLeft === 1) {
      from = to;
    } else if (from !== undefined) {
      draft?.moves.push({ from, to });
      from = undefined;
    }
  };
  return {
    part(part) {
      if (pathsLeft > 0) path(decodePath(part));
      else if (draft && draft.fields.length < FIELDS) draft.fields.push(part.toString('utf8'));
      else {
        const text = part.toString('latin1');
        const status = RAW.exec(text)?.[1];
        if (status !== undefined) pathsLeft = status === 'R' || status === 'C' ? 2 : 1;
        else if (text === START) {
          finish();
          draft = { fields: [], paths: [], moves: [] };
        }
      }
    },
    end: finish,
  };
}

/** An async iterable of what a producer hands over; an error of the producer comes last. */
async function* handedOver<T>(produce: (give: (item: T) => void) => Promise<void>): AsyncGenerator<T, void, undefined> {
  let waiting: T[] = [];
  let wake = (): void => undefined;
  let ended = false;
  let failure: unknown;
  const end = (): void => {
    ended = true;
    wake();
  };
  const produced = produce((item) => {
    waiting.push(item);
    wake();
  }).then(end, (error: unknown) => {
    failure = error;
    end();
  });
  for (;;) {
    const batch = waiting;
    waiting = [];
    yield* batch;
    if (waiting.length > 0) continue;
    if (ended) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  await produced;
  if (failure !== undefined) throw failure;
}

/**
 * Streams commits, newest first.
 * @param cut commits whose parents are not there: they come without paths, since all they show is the state they were cut at
 */
export async function* streamCommits(
  git: Git,
  range: readonly string[],
  cut: ReadonlySet<string>,
  call: Call,
): AsyncGenerator<Commit, void, undefined> {
  const commits = handedOver<Commit>(async (give) => {
    const reader = commitReader(give);
    const parts = splitter(0, reader.part, MESSAGE_CAP);
    await git.must([...LOG, ...range, '--'], call, { onData: (chunk) => parts.push(chunk) });
    parts.end();
    reader.end();
  });
  for await (const commit of commits) yield cut.has(commit.id) ? { ...commit, paths: [], moves: [] } : commit;
}
