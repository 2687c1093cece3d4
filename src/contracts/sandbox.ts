import type { Call } from './call.ts';

export const HARNESS_LANGUAGES = ['python'] as const;
export type HarnessLanguage = (typeof HARNESS_LANGUAGES)[number];

/** One run in a fresh, single-use, network-less place. Everything goes in by value; only bytes come back. */
export type SandboxJob = {
  readonly language: HarnessLanguage;
  /** The harness: module name → source text. `main` is executed. */
  readonly harness: Readonly<Record<string, string>>;
  /** Given to the harness on standard input after it has been loaded. */
  readonly input: Uint8Array;
  /** Host time after which the run is killed, in milliseconds. */
  readonly timeoutMs: number;
  /** Bytes of output after which the run is killed. */
  readonly outputLimit: number;
};

export type SandboxOutcome =
  /** `killed`: what the host or the kernel had to stop. */
  | {
      readonly kind: 'ran';
      readonly stdout: Uint8Array;
      readonly exitCode: number;
      readonly killed: 'timeout' | 'output' | 'memory' | undefined;
    }
  /** The backend failed, not the snippet: nothing may be concluded. */
  | { readonly kind: 'failed'; readonly reason: string };

export type SandboxDescription = {
  readonly backend: 'docker' | 'none' | 'scripted';
  readonly isolation: 'full' | 'reduced' | 'none';
  /** The image's digest or id, where there is an image. */
  readonly image: string | undefined;
};

export interface Sandbox {
  /** Whether jobs of this language can run, after whatever preparation (a pull) it needs; the reason when not. */
  ready(
    language: HarnessLanguage,
    call: Call,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  describe(): SandboxDescription;
  /** How many jobs make sense at once. */
  readonly parallelism: number;
  run(job: SandboxJob, call: Call): Promise<SandboxOutcome>;
  /** Removes what this run made. Safe to call twice, and after a failure. */
  close(call: Call): Promise<void>;
}
