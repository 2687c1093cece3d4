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

/**
 * How long a program ran and its processor time, what it printed, and the most memory it held at once (Linux; else 0 but
 * for the first).
 */
export type Run = {
  readonly ms: number;
  readonly cpuMs: number;
  readonly mb: number;
  readonly out: string;
  readonly exitCode: number | null;
};

/** The high-water mark of a process that is still there. */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** The processor time, all threads together, of a process that is still there. */
function processorTime(pid: number | undefined): number {
  try {
    // Behind the name, which may hold anything, the twelfth and thirteenth fields: in user mode and in the kernel.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return TICK_MS * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
}

type Options = { readonly cwd?: string; readonly limitMs?: number };

/** Runs a program to its end and measures it. @throws Error when it takes longer than `limitMs` */
export function measure(program: string, args: readonly string[], { cwd, limitMs }: Options = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { ...(cwd === undefined ? {} : { cwd }), stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let mb = 0;
    let cpuMs = 0;
    let isLate = false;
    const watch = setInterval(() => {
      mb = Math.max(mb, peak(child.pid));
      cpuMs = Math.max(cpuMs, processorTime(child.pid));
      isLate = limitMs !== undefined && performance.now() - began > limitMs;
      if (isLate) child.kill('SIGKILL');
    }, 25);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearInterval(watch);
      if (isLate) reject(new Error(`${program} ${args[0]} was stopped after ${(limitMs ?? 0) / 1000} s`));
      else resolve({ ms: performance.now() - began, cpuMs, mb, out: Buffer.concat(chunks).toString('utf8'), exitCode });
    });
  });
}
