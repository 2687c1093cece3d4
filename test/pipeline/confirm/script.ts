import type { SandboxOutcome, SandboxTask } from '../../../src/contracts/sandbox.ts';
import { canaryOf } from '../../../src/pipeline/confirm/job.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a job told the harness. */
export function inputOf(job: SandboxTask): Readonly<Record<string, unknown>> & { readonly nonce: string } {
  const read: unknown = JSON.parse(Buffer.from(job.input).toString('utf8'));
  if (typeof read !== 'object' || read === null || !('nonce' in read) || typeof read.nonce !== 'string') {
    throw new Error('the job has no nonce');
  }
  return { ...read, nonce: read.nonce };
}

/** Frames events as the harness does. `CANARY` in a text is the job's canary. */
export function framed(nonce: string, events: readonly Fields[]): Uint8Array {
  const lines = events.map((event) => `${nonce} ${JSON.stringify(event).replaceAll('CANARY', canaryOf(nonce))}\n`);
  return Buffer.from(lines.join(''));
}

/** The outcome of a run that said these events. */
export const said = (job: SandboxTask, events: readonly Fields[]): SandboxOutcome => ({
  kind: 'ran',
  stdout: framed(inputOf(job).nonce, [{ t: 'start', python: '3.11.2' }, ...events]),
  exitCode: 0,
  killed: undefined,
});

export const attempt = (n: number, fields: Fields = {}): Fields => ({
  t: 'attempt',
  n,
  payload: 'separator',
  control: false,
  tainted: ['host'],
  outside: false,
  input: 'x;touch CANARY',
  ...fields,
});

export const end = (n: number, fields: Fields = {}): Fields => ({
  t: 'end',
  n,
  status: 'returned',
  error: '',
  kind: 'int',
  value: '0',
  ...fields,
});

/** A command that was started; line 5 of app.py by default. */
export const started = (n: number, fields: Fields = {}): Fields => ({
  t: 'sink',
  n,
  sink: 'process',
  name: 'os.system',
  text: 'ping x;touch CANARY',
  parts: [],
  flags: { shell: true },
  frames: [['app.py', 5]],
  ...fields,
});

export const inert = (n: number, fields: Fields = {}): Fields =>
  started(n, { name: 'subprocess.Popen', text: '', parts: ['ping', 'x;touch CANARY'], ...fields });

export const marker = (n: number): Fields => ({ t: 'effect', n, what: 'marker-file', text: '', frames: [] });
export const done = (attempts: number, exhausted = false): Fields => ({ t: 'done', attempts, exhausted });
