import { cpSync, globSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { python, type Scanned, scanBandit, scanOwn } from './scanners.ts';

/** Each of the two, one after the other, so that both meet the same machine. */
const ROUNDS = 2;
/** What is installed into the standard library, its tests, and what is no source. */
const LEFT_OUT: readonly string[] = ['site-packages', 'test', 'tests', '__pycache__'];

/** Of the files, sorted by path, every so many: some two hundred, which both read in a minute or two. */
const EVERY = 4;

/** A sample of the running python3's own modules, in a folder where both find the same files. */
function copyLibrary(folder: string): string {
  const library = python('-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])');
  const copy = join(folder, 'library');
  const isWanted = (path: string): boolean =>
    !relative(library, path)
      .split(sep)
      .some((part) => LEFT_OUT.includes(part));
  const isSource = (path: string): boolean => path.endsWith('.py') || statSync(path).isDirectory();
  cpSync(library, copy, { recursive: true, dereference: true, filter: (path) => isWanted(path) && isSource(path) });
  const files = globSync('**/*.py', { cwd: copy }).sort();
  for (const [index, file] of files.entries()) if (index % EVERY > 0) rmSync(join(copy, file));
  return copy;
}

type Time = 'ms' | 'cpuMs';

const seconds = (all: readonly Scanned[], time: Time): number => all.reduce((sum, one) => sum + one[time] / 1000, 0);
const filesPerSecond = (all: readonly Scanned[], time: Time): number =>
  all.reduce((sum, { files }) => sum + files, 0) / seconds(all, time);

const took = ({ files, ms, cpuMs, mb }: Scanned): string =>
  `${files} files in ${(ms / 1000).toFixed(1)} s, ${(cpuMs / 1000).toFixed(1)} s of processor time, ${mb.toFixed(0)} MB`;

/** Says at once what a scan took: the whole takes minutes. */
async function told(name: string, scan: () => Promise<Scanned>): Promise<Scanned> {
  const scanned = await scan();
  console.error(`  ${name}: ${took(scanned)}`);
  return scanned;
}

/** Files per second of both, in one run. */
export async function compareSpeed(interpreter: string, folder: string): Promise<string> {
  const library = copyLibrary(folder);
  console.error(`  every ${EVERY}th file of the standard library, ${ROUNDS} times each`);
  const [own, peer]: [Scanned[], Scanned[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await told('ours, without sandbox', () => scanOwn(library, folder)));
    peer.push(await told('bandit', () => scanBandit(interpreter, library, folder)));
  }
  const ratio = (time: Time): number => filesPerSecond(own, time) / filesPerSecond(peer, time);
  const missed = ratio('ms') >= 5 ? '' : ', MISSED';
  return [
    `  ours ${filesPerSecond(own, 'ms').toFixed(0)} files a second, bandit ${filesPerSecond(peer, 'ms').toFixed(0)}`,
    `  ratio: ${ratio('ms').toFixed(1)} times bandit's files a second (goal ≥ 5${missed}), ${ratio('cpuMs').toFixed(1)} by processor time`,
  ].join('\n');
}
