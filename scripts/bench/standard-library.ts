import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Figure, measure } from './figure.ts';

const python = (...args: readonly string[]): string => spawnSync('python3', args, { encoding: 'utf8' }).stdout.trim();

/** bandit, when it is installed for `python3`, does the same to the same files. */
const hasBandit = (): boolean => spawnSync('python3', ['-m', 'bandit', '--version'], { stdio: 'ignore' }).status === 0;

/** Python's standard library, offline and without a sandbox. */
export async function standardLibrary(): Promise<readonly Figure[]> {
  const folder =
    globSync('/usr/lib/python3.*')[0] ?? python('-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])');
  const cwd = mkdtempSync(join(tmpdir(), 'bluecode-bench-'));
  const flags = ['--scope', 'all', '--sandbox', 'none', '--sarif-file', 'none', '--format', 'json'];
  const own = await measure(process.execPath, [command, 'scan', folder, ...flags], { cwd });
  const result: { coverage: { files: { judged: number } }; findings: unknown[] } = JSON.parse(own.out);
  const figures: Figure[] = [
    { says: 'files judged', value: result.coverage.files.judged, unit: 'files' },
    { says: 'findings', value: result.findings.length, unit: 'findings' },
    { says: 'time', value: own.ms / 1000, unit: 's', bound: 5 },
    { says: 'memory', value: own.mb, unit: 'MB', bound: 400 },
  ];
  if (!hasBandit()) {
    console.log('  bandit is not installed for python3 (pip install bandit): no ratio');
    return figures;
  }
  const peer = await measure('python3', ['-m', 'bandit', '-q', '-r', folder, '-f', 'json'], { cwd });
  return [
    ...figures,
    { says: 'time of bandit', value: peer.ms / 1000, unit: 's' },
    { says: "own time as a part of bandit's", value: own.ms / peer.ms, unit: 'x' },
  ];
}
