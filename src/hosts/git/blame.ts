import type { Call } from '../../contracts/call.ts';
import { BlueCodeError } from '../../contracts/errors.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';
import { argumentPath } from '../paths.ts';
import { splitter } from '../splitter.ts';
import { type Git, said } from './run.ts';

const GROUP = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/;
const NOT_COMMITTED = /^0+$/;

/** Reads `--incremental` output: one group of lines after the other, no content. */
function blameReader(cut: ReadonlySet<string>): { line(line: Buffer): void; result(): (string | undefined)[] } {
  const lines: (string | undefined)[] = [];
  const boundary = new Set<string>();
  let commit = '';
  return {
    line(bytes) {
      const text = bytes.toString('latin1');
      const [, id, first, count] = GROUP.exec(text) ?? [];
      if (id !== undefined) {
        commit = id;
        const from = Number(first) - 1;
        while (lines.length < from + Number(count)) lines.push(undefined);
        lines.fill(id, from, from + Number(count));
      } else if (text === 'boundary') {
        boundary.add(commit);
      }
    },
    result: () =>
      lines.map((id) =>
        id === undefined || NOT_COMMITTED.test(id) || boundary.has(id) || cut.has(id) ? undefined : id,
      ),
  };
}

/**
 * The commit that wrote each line of the working tree's file; none for lines not committed, older than the range, or
 * last seen at a commit whose parents are not there. A file that is not in the head has no lines here.
 */
export async function blameFile(
  git: Git,
  path: string,
  since: string | undefined,
  cut: ReadonlySet<string>,
  call: Call,
): Promise<readonly (string | undefined)[]> {
  const literal = argumentPath(path);
  if (literal === undefined) {
    const shown = visible(untrusted(path));
    throw new BlueCodeError('git-failed', `git blame cannot be asked about ${shown}: its name is not UTF-8`);
  }
  const reader = blameReader(cut);
  const parts = splitter(0x0a, reader.line, 4096);
  const range = since === undefined ? [] : [`^${since}`];
  const result = await git.run(
    ['blame', '--incremental', '--root', '-w', '-M', '--no-textconv', ...range, '--', literal],
    call,
    { onData: (chunk) => parts.push(chunk) },
  );
  parts.end();
  if (result.code === 0) return reader.result();
  const known = await git.run(['cat-file', '-e', `HEAD:${literal}`], call);
  if (known.code !== 0) return [];
  throw new BlueCodeError('git-failed', `git blame failed on ${visible(untrusted(path))}: ${said(result)}`);
}
