import type { Call } from '../../contracts/call.ts';
import type { ChangedFile } from '../../contracts/repository.ts';
import type { LineRange } from '../../contracts/span.ts';
import { decodePath } from '../paths.ts';
import { splitter } from '../splitter.ts';
import type { Git } from './run.ts';

/**
 * `--text`: attributes of the scanned tree must not hide lines by calling a file binary. One raw listing for the names
 * and one patch for the lines come from one process, so that both show the same moment.
 */
const DIFF = [
  ...['diff', '--raw', '-z', '--patch', '--unified=0', '--inter-hunk-context=0', '--text', '-M', '--no-abbrev'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--submodule=short'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--end-of-options'],
] as const;

const NUL = 0x00;
const LINE_END = 0x0a;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
const QUOTED_CHARACTER = /\\(?:([0-7]{3})|(.))/gs;

type Draft = { readonly path: string; readonly basePath: string | undefined; readonly lines: LineRange[] };
type Entry = { readonly status: string; readonly from: string };

/** A path in a patch header: C-quoted where it has unusual characters. */
function headerPath(header: Buffer): string {
  const text = header.toString('latin1');
  if (!text.startsWith('"')) return decodePath(Buffer.from(text.replace(/\t$/, ''), 'latin1').subarray(2));
  const plain = text
    .replace(/^"|"\t?$/g, '')
    .replace(QUOTED_CHARACTER, (_, octal: string | undefined, letter: string | undefined) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (ESCAPES[letter ?? ''] ?? letter ?? ''),
    );
  return decodePath(Buffer.from(plain, 'latin1').subarray(2));
}

function append(lines: LineRange[], line: number): void {
  const last = lines.at(-1);
  if (last && last.end === line - 1) lines[lines.length - 1] = { start: last.start, end: line };
  else lines.push({ start: line, end: line });
}

/** Reads the raw listing: `:modes ids status NUL path NUL`, with two paths where a file moved. */
function rawReader(drafts: Map<string, Draft>): (part: Buffer) => 'more' | 'done' {
  let entry: Entry | undefined;
  let moved: string | undefined;
  return (part) => {
    if (!entry) {
      const text = part.toString('latin1');
      if (text === '') return 'done';
      entry = { status: text.slice(text.lastIndexOf(' ') + 1), from: text };
      return 'more';
    }
    const path = decodePath(part);
    const { status } = entry;
    if (/^[RC]/.test(status) && moved === undefined) {
      moved = path;
      return 'more';
    }
    const basePath = moved ?? (status.startsWith('A') ? undefined : path);
    if (!status.startsWith('D')) drafts.set(path, { path, basePath, lines: [] });
    entry = undefined;
    moved = undefined;
    return 'more';
  };
}

/** Reads the patch. Lines of content are counted off by the hunk's own figures, so none is ever taken for a header. */
function patchReader(drafts: ReadonlyMap<string, Draft>): (line: Buffer) => void {
  let current: Draft | undefined;
  let oldLeft = 0;
  let newLeft = 0;
  let next = 0;
  const content = (mark: string): void => {
    if (mark === '-' || mark === ' ') oldLeft -= 1;
    if (mark !== '+' && mark !== ' ') return;
    if (mark === '+' && current) append(current.lines, next);
    newLeft -= 1;
    next += 1;
  };
  const header = (line: Buffer): void => {
    const text = line.subarray(0, 4).toString('latin1');
    if (text === 'diff') current = undefined;
    if (text === '+++ ') current = drafts.get(headerPath(line.subarray(4)));
    if (!text.startsWith('@@ ')) return;
    const [, oldCount, start, newCount] = HUNK.exec(line.subarray(0, 100).toString('latin1')) ?? [];
    oldLeft = Number(oldCount ?? 1);
    newLeft = Number(newCount ?? 1);
    next = Number(start ?? 0);
  };
  return (line) => {
    if (oldLeft > 0 || newLeft > 0) content(String.fromCharCode(line[0] ?? 0));
    else header(line);
  };
}

/** Tracked files that differ between a commit and the working tree, with their new lines; deleted ones are left out. */
export async function diffToWorkTree(git: Git, commit: string, call: Call): Promise<readonly ChangedFile[]> {
  const drafts = new Map<string, Draft>();
  const raw = rawReader(drafts);
  const patch = patchReader(drafts);
  let inPatch = false;
  const parts = splitter(
    NUL,
    (part) => {
      if (inPatch) {
        patch(part);
      } else if (raw(part) === 'done') {
        inPatch = true;
        parts.separateBy(LINE_END);
      }
    },
    64 * 1024,
  );
  await git.must([...DIFF, commit, '--'], call, { onData: (chunk) => parts.push(chunk) });
  parts.end();
  return [...drafts.values()];
}
