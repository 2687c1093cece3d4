import { spawnSync } from 'node:child_process';
import { command, measure } from './figure.ts';

/** What one scan of a folder took. */
export type Scanned = {
  readonly ms: number;
  /** Processor time. */
  readonly cpuMs: number;
  readonly mb: number;
  readonly files: number;
  readonly findings: number;
};

/** Far longer than any of this takes; on a machine that is too busy to measure, a measurement ends. */
const LIMIT_MS = 600_000;

/** What a program of python3's prints. */
export const python = (...args: readonly string[]): string =>
  spawnSync('python3', args, { encoding: 'utf8' }).stdout.trim();

/** The bundle, offline and without a sandbox. */
export async function scanOwn(folder: string, cwd: string): Promise<Scanned> {
  const flags = ['--scope', 'all', '--sandbox', 'none', '--sarif-file', 'none', '--format', 'json'];
  const args = [command, 'scan', folder, ...flags];
  const { out, exitCode, ...took } = await measure(process.execPath, args, { cwd, limitMs: LIMIT_MS });
  // 1: it has found something; 2: it could not judge all of it.
  if (exitCode === null || exitCode > 2)
    throw new Error(`${command} scans nothing (exit ${exitCode}); npm run package`);
  const result: { coverage: { files: { judged: number } }; findings: unknown[] } = JSON.parse(out);
  return { ...took, files: result.coverage.files.judged, findings: result.findings.length };
}

/** bandit as it is installed for this interpreter. */
export async function scanBandit(interpreter: string, folder: string, cwd: string): Promise<Scanned> {
  const args = ['-m', 'bandit', '-q', '-r', folder, '-f', 'json'];
  const { out, exitCode, ...took } = await measure(interpreter, args, { cwd, limitMs: LIMIT_MS });
  if (exitCode !== 0 && exitCode !== 1) throw new Error(`bandit failed on ${folder} (exit ${exitCode})`);
  const result: { metrics: Record<string, unknown>; results: unknown[] } = JSON.parse(out);
  const files = Object.keys(result.metrics).filter((name) => name !== '_totals');
  return { ...took, files: files.length, findings: result.results.length };
}
