import { BlueCodeError } from '../contracts/errors.ts';
import type { Harness, Sandbox, SandboxOutcome, SandboxTask } from '../contracts/sandbox.ts';

/** A task with the harness of the place it was run in. */
export type ScriptedTask = SandboxTask & { readonly harness: Harness };

export type ScriptedOptions = {
  /** One outcome a task, in order; or what to answer to each task. */
  readonly outcomes: readonly SandboxOutcome[] | ((task: ScriptedTask) => SandboxOutcome | Promise<SandboxOutcome>);
  readonly parallelism?: number;
};

/** A sandbox that executes nothing and answers from a script. Fails loudly when the script runs out. */
export type ScriptedSandbox = Sandbox & {
  /** Every task it was given, in order. */
  readonly tasks: readonly ScriptedTask[];
  /** How many places were opened. */
  readonly places: () => number;
};

/** For tests, and for replaying outcomes that were recorded. */
export function createScriptedSandbox({ outcomes, parallelism = 1 }: ScriptedOptions): ScriptedSandbox {
  const tasks: ScriptedTask[] = [];
  const answer = typeof outcomes === 'function' ? outcomes : () => outcomes[tasks.length - 1];
  let places = 0;
  return {
    tasks,
    places: () => places,
    parallelism,
    ready: async () => ({ ok: true }),
    describe: () => ({ backend: 'scripted', isolation: 'none', image: undefined }),
    open: async (harness) => {
      places += 1;
      return {
        run: async (given, call) => {
          if (call.signal.aborted) return { kind: 'failed', reason: 'the run was interrupted' };
          const task = { ...given, harness };
          tasks.push(task);
          const outcome = await answer(task);
          if (outcome !== undefined) return outcome;
          throw new BlueCodeError(
            'internal',
            `the scripted sandbox has no outcome for task ${tasks.length}; give it one outcome for each task`,
          );
        },
        close: async () => undefined,
      };
    },
    close: async () => undefined,
  };
}
