import type { Call } from '../contracts/call.ts';
import type { Harness, Sandbox } from '../contracts/sandbox.ts';

type Readiness = Awaited<ReturnType<Sandbox['ready']>>;

/**
 * Several backends as one: the first that is ready for the first harness asked about serves the whole run, so that one
 * backend stands in its report. An engine can be there and its image not to be had.
 */
export function firstReady(first: Sandbox, ...others: readonly Sandbox[]): Sandbox {
  let chosen: Sandbox | undefined;
  let choosing: Promise<Readiness> | undefined;
  const used = (): Sandbox => chosen ?? first;

  async function choose(harness: Harness, call: Call): Promise<Readiness> {
    const reasons: string[] = [];
    for (const sandbox of [first, ...others]) {
      const answer = await sandbox.ready(harness, call);
      // What was cut short says nothing about a backend.
      if (!answer.ok && call.signal.aborted) return answer;
      if (answer.ok) {
        chosen = sandbox;
        return answer;
      }
      reasons.push(answer.reason);
    }
    return { ok: false, reason: reasons.join('; ') };
  }

  return {
    get parallelism() {
      return used().parallelism;
    },
    ready: async (harness, call) => {
      if (chosen !== undefined) return chosen.ready(harness, call);
      choosing ??= choose(harness, call).finally(() => {
        choosing = undefined;
      });
      const answer = await choosing;
      return chosen === undefined ? answer : used().ready(harness, call);
    },
    describe: () => used().describe(),
    open: (harness, call) => used().open(harness, call),
    close: async (call) => {
      await Promise.all([first, ...others].map((sandbox) => sandbox.close(call)));
    },
  };
}
