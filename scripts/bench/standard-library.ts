import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { python, scanBandit, scanOwn } from './scanners.ts';

/** bandit, when it is installed for `python3`, does the same to the same files. */
const hasBandit = (): boolean => spawnSync('python3', ['-m', 'bandit', '--version'], { stdio: 'ignore' }).status === 0;

/** Python's standard library, offline and without a sandbox. */
export async function standardLibrary(): Promise<readonly Figure[]> {
  const folder =
    globSync('/usr/lib/python3.*')[0] ?? python('-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])');
  const cwd = mkdtempSync(join(tmpdir(), 'bluecode-bench-'));
  const own = await scanOwn(folder, cwd);
  const figures: Figure[] = [
    { says: 'files judged', value: own.files, unit: 'files' },
    { says: 'findings', value: own.findings, unit: 'findings' },
    { says: 'time', value: own.ms / 1000, unit: 's', bound: 5 },
    { says: 'memory', value: own.mb, unit: 'MB', bound: 400 },
  ];
  if (!hasBandit()) {
    console.log('  bandit is not installed for python3: no ratio; "npm run bench:peers" installs it');
    return figures;
  }
  const peer = await scanBandit('python3', folder, cwd);
  return [
    ...figures,
    { says: 'time of bandit', value: peer.ms / 1000, unit: 's' },
    { says: "own time as a part of bandit's", value: own.ms / peer.ms, unit: 'x' },
  ];
}
