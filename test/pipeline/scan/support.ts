import type { Call } from '../../../src/contracts/call.ts';
import type { Sandbox, SandboxOutcome, SandboxTask } from '../../../src/contracts/sandbox.ts';
import type { ScanResult } from '../../../src/contracts/scan-result.ts';
import { kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { type ScanOptions, type ScanPorts, scan } from '../../../src/pipeline/scan.ts';
import { createScriptedSandbox } from '../../../src/sandboxes/scripted.ts';
import { openCall } from '../../support/git.ts';
import { constitutionFor, type Files, toolsFor } from '../../support/judging.ts';
import { memoryRepository } from '../../support/memory-repository.ts';
import { attempt, done, end, marker, said, started } from '../confirm/script.ts';

const WORDS = {
  sources: [{ match: 'web.query', says: 'a query parameter' }],
  sinks: [{ call: 'os.system', kind: 'command', says: 'becomes part of a shell command' }],
};

/** A function whose parameter becomes part of a command; the sink is on its second line. */
export const flawed = (name: string): string => `def ${name}(host):\n    return os.system("ping " + host)\n`;
/** A function of whose command nothing is known. */
export const vague = (name: string): string => `def ${name}():\n    return os.system(load_${name}())\n`;
export const python = (...functions: readonly string[]): string => `import os, web\n${functions.join('')}`;

const OPTIONS: ScanOptions = {
  scope: 'all',
  base: undefined,
  paths: [],
  aiPaths: [],
  aiCertainty: 0.7,
  within: '',
  globsFrom: '',
  tasks: ['vulnerable-code'],
  rules: {},
  failOn: 'high',
  failConfidence: 'likely',
  acceptGaps: [],
  today: '2026-03-01',
  run: { engine: 'bluecode test', ruleBook: 'none', sandbox: { backend: 'none', isolation: 'none' } },
  policy: [],
  gaps: [],
  gapWhenNotReady: undefined,
};

/** What the sandbox sees of a job that names this function as its entry. */
export const isAbout = (job: SandboxTask, name: string): boolean =>
  Buffer.from(job.input).toString('utf8').includes(`"${name}"`);

/** A command that did harm, at this line of the file. */
export const harm = (job: SandboxTask, line: number, path = 'app.py'): SandboxOutcome =>
  said(job, [attempt(0), started(0, { frames: [[path, line]] }), marker(0), end(0), done(1)]);
/** Nothing was reached. */
export const quiet = (job: SandboxTask): SandboxOutcome => said(job, [attempt(0), end(0), done(1)]);

export const sandboxThat = (answer: (job: SandboxTask) => SandboxOutcome | Promise<SandboxOutcome>, parallelism = 1) =>
  createScriptedSandbox({ outcomes: answer, parallelism });

/** A sandbox whose preparation fails. */
export const unready = (reason: string): Sandbox => ({
  ...sandboxThat(() => ({ kind: 'failed', reason })),
  ready: async () => ({ ok: false, reason }),
});

export type Scene = {
  readonly options?: Partial<ScanOptions>;
  readonly ports?: Partial<ScanPorts>;
  readonly call?: Call;
};

/** The ports of a scan over files in memory; nothing is reached in its sandbox unless the scene says otherwise. */
export function portsFor(files: Files, ports: Partial<ScanPorts> = {}): ScanPorts {
  const constitutions = [constitutionFor(['command'], { confirm: ['command'], cwe: 'CWE-78', kind: undefined })];
  let nonces = 0;
  return {
    ...toolsFor(files, { words: WORDS, constitutions }),
    repository: memoryRepository(files),
    others: Object.keys(files),
    executes: true,
    sandbox: sandboxThat(quiet),
    kits: { python: kitOf('python', {}), javascript: kitOf('javascript', {}), c: kitOf('c', {}) },
    random: () => `nonce-${nonces++}`,
    progress: () => undefined,
    ...ports,
  };
}

/** Scans files in memory. */
export const scanned = (files: Files, { options, ports, call = openCall }: Scene = {}): Promise<ScanResult> =>
  scan({ ...OPTIONS, ...options }, portsFor(files, ports), call);

export const gapsOf = ({ gaps }: ScanResult): readonly string[] =>
  gaps
    .map(({ kind, subject, effect }) => `${kind} ${subject.untrusted} ${effect}`)
    .filter((gap) => !gap.startsWith('no-git'));

/** `path:line confidence` of each finding. */
export const findingsOf = ({ findings }: ScanResult): readonly string[] =>
  findings.map(({ location, confidence }) => `${location.path.untrusted}:${location.span.startLine} ${confidence}`);
