import { runnerJob } from './action/job.ts';
import { jobLog } from './action/run.ts';
import { failureMessage } from './entry/failure.ts';
import * as wiring from './wiring.ts';

/** The action's post step: removes what the main step may have left, also when it was killed. Never fails the job. */
export async function post(): Promise<never> {
  const surroundings = { env: process.env, signal: AbortSignal.timeout(60_000), log: jobLog(runnerJob) };
  try {
    runnerJob.print((await wiring.sandboxSweep(surroundings)).text);
  } catch (error) {
    runnerJob.warn(`containers could not be removed: ${failureMessage(error)}`);
  }
  process.exit();
}
