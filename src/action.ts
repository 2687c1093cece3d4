import { runnerJob } from './action/job.ts';
import { runAction } from './action/run.ts';
import { keepHeapSmall } from './entry/memory.ts';
import * as wiring from './wiring.ts';

/** The action's main step: scans the workspace and ends the process. */
export async function action(): Promise<never> {
  keepHeapSmall();
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
  }
  await runAction({ job: runnerJob, env: process.env, signal: stop.signal, work: wiring });
  // Open sockets of the engine must not keep a finished step alive. The exit code is the one that `fail` has set.
  process.exit();
}
