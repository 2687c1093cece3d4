import { cpSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { python, type Scanned, scanBandit, scanOwn } from './scanners.ts';

/** Each of the two, one after the other, so that both meet the same machine. */
const ROUNDS = 2;
/** What is installed into the standard library, its tests, and what is no source. */
const LEFT_OUT: readonly string[] = ['site-packages', 'test', 'tests', '__pycache__'];

/** The running python3's own modules, in a folder where both find the same files. */
function copyLibrary(folder: string): string {
  const library = python('-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])');
  const copy = join(folder, 'library');
  const isWanted = (path: string): boolean =>
    !relative(library, path)
      .split(sep)
      .some((part) => LEFT_OUT.includes(part));
  const isSource = (path: string): boolean => path.endsWith('.py') || statSync(path).isDirectory();
  cpSync(library, copy, { recursive: true, dereference: true, filter: (path) => isWanted(path) && isSource(path) });
  return copy;
}

const filesPerSecond = (all: readonly Scanned[]): number =>
  all.reduce((sum, { files }) => sum + files, 0) / all.reduce((sum, { ms }) => sum + ms / 1000, 0);

function line(name: string, all: readonly Scanned[]): string {
  const times = all.map(({ ms }) => (ms / 1000).toFixed(1)).join(', ');
  return `  ${name}: ${all[0]?.files} files in ${times} s, ${filesPerSecond(all).toFixed(0)} files a second`;
}

/** Files per second of both, in one run. */
export async function compareSpeed(interpreter: string, folder: string): Promise<string> {
  const library = copyLibrary(folder);
  const [own, peer]: [Scanned[], Scanned[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await scanOwn(library, folder));
    peer.push(await scanBandit(interpreter, library, folder));
  }
  const ratio = filesPerSecond(own) / filesPerSecond(peer);
  return [
    line('ours, without sandbox', own),
    line('bandit', peer),
    `  ratio: ${ratio.toFixed(1)} times bandit's files a second (goal ≥ 5${ratio >= 5 ? '' : ', MISSED'})`,
  ].join('\n');
}
