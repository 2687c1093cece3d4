import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One measured number. */
export type Figure = {
  readonly says: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be. */
  readonly bound?: number;
};

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The bundle's command. */
export const command = join(root, 'dist', 'cli.js');

/** The middle of an odd number of values, the upper middle of an even one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long a program ran, what it printed, and the most memory it held at once (Linux; else 0). */
export type Run = { readonly ms: number; readonly mb: number; readonly out: string; readonly exitCode: number | null };

/** The high-water mark of a process that is still there. */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs a program to its end and measures it. */
export function measure(program: string, args: readonly string[], options: { cwd?: string } = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let mb = 0;
    const watch = setInterval(() => {
      mb = Math.max(mb, peak(child.pid));
    }, 25);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearInterval(watch);
      resolve({ ms: performance.now() - began, mb, out: Buffer.concat(chunks).toString('utf8'), exitCode });
    });
  });
}
