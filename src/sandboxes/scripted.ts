import { BlueCodeError } from '../contracts/errors.ts';
import type { Sandbox, SandboxJob, SandboxOutcome } from '../contracts/sandbox.ts';

export type ScriptedOptions = {
  /** One outcome a job, in order; or what to answer to each job. */
  readonly outcomes: readonly SandboxOutcome[] | ((job: SandboxJob) => SandboxOutcome | Promise<SandboxOutcome>);
  readonly parallelism?: number;
};

/** A sandbox that executes nothing and answers from a script. Fails loudly when the script runs out. */
export type ScriptedSandbox = Sandbox & {
  /** Every job it was given, in order. */
  readonly jobs: readonly SandboxJob[];
};

/** For tests, and for replaying outcomes that were recorded. */
export function createScriptedSandbox({ outcomes, parallelism = 1 }: ScriptedOptions): ScriptedSandbox {
  const jobs: SandboxJob[] = [];
  const answer = typeof outcomes === 'function' ? outcomes : () => outcomes[jobs.length - 1];
  return {
    jobs,
    parallelism,
    ready: async () => ({ ok: true }),
    describe: () => ({ backend: 'scripted', isolation: 'none', image: undefined }),
    run: async (job, call) => {
      if (call.signal.aborted) return { kind: 'failed', reason: 'the run was interrupted' };
      jobs.push(job);
      const outcome = await answer(job);
      if (outcome !== undefined) return outcome;
      throw new BlueCodeError(
        'internal',
        `the scripted sandbox has no outcome for job ${jobs.length}; give it one outcome for each job`,
      );
    },
    close: async () => undefined,
  };
}
