import type { Call } from './call.ts';

export const HARNESS_LANGUAGES = ['python', 'javascript', 'c'] as const;
/** What executes: `typescript` and `tsx` run as `javascript`, `cpp` as `c`. */
export type HarnessLanguage = (typeof HARNESS_LANGUAGES)[number];

/**
 * What runs inside a place. A module named `preload` is loaded once, before any task; `main` is executed for every
 * task, in a process of its own, with the task's input as its standard input.
 */
export type Harness = {
  readonly language: HarnessLanguage;
  /** Module name → source text. */
  readonly modules: Readonly<Record<string, string>>;
};

/** One run in a place. Everything goes in by value; only bytes come back. */
export type SandboxTask = {
  /** Modules that only this run has, beside the harness's own. */
  readonly modules: Readonly<Record<string, string>>;
  /** Modules of the interpreter's own that may be loaded before its process begins; never names from the code. */
  readonly ahead?: readonly string[];
  /** Given to `main` on standard input. */
  readonly input: Uint8Array;
  /** Time after which the run is killed, in milliseconds. */
  readonly timeoutMs: number;
  /** Bytes of output after which the run is killed. */
  readonly outputLimit: number;
};

export type SandboxOutcome =
  /** `killed`: what the sandbox or the kernel had to stop. */
  | {
      readonly kind: 'ran';
      readonly stdout: Uint8Array;
      readonly exitCode: number;
      readonly killed: 'timeout' | 'output' | 'memory' | undefined;
    }
  /** The backend failed, not the snippet: nothing may be concluded. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * A fresh, network-less place for the probes of one unit. Its runs follow each other, each in a new process; no process,
 * file or memory of one is there for the next. A place that a run has spoiled is replaced by a new one for the next run.
 */
export interface Place {
  run(task: SandboxTask, call: Call): Promise<SandboxOutcome>;
  /** Removes it, whatever runs in it. Safe to call twice. */
  close(): Promise<void>;
}

export type SandboxDescription = {
  readonly backend: 'docker' | 'service' | 'wasm' | 'none' | 'scripted';
  readonly isolation: 'full' | 'reduced' | 'none';
  /** The image's digest or id, where there is an image; the hash of the machine's code, where there is one. */
  readonly image: string | undefined;
};

export interface Sandbox {
  /**
   * Whether this harness can run, after whatever preparation (a pull, a trial) it needs; the reason when not. From then
   * on places for it may be made ready in advance.
   */
  ready(harness: Harness, call: Call): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  describe(): SandboxDescription;
  /** How many places make sense at once. */
  readonly parallelism: number;
  /** A place of its own for one unit. Never rejects: a place that could not be made says so when it is to run something. */
  open(harness: Harness, call: Call): Promise<Place>;
  /** Removes what this run made. Safe to call twice, and after a failure. */
  close(call: Call): Promise<void>;
}

/** A place that could not be made. */
export const noPlace = (reason: string): Place => ({
  run: async () => ({ kind: 'failed', reason }),
  close: async () => undefined,
});

/** One task in a place that nobody else uses. */
export async function runAlone(
  sandbox: Sandbox,
  harness: Harness,
  task: SandboxTask,
  call: Call,
): Promise<SandboxOutcome> {
  const place = await sandbox.open(harness, call);
  try {
    return await place.run(task, call);
  } finally {
    await place.close();
  }
}
