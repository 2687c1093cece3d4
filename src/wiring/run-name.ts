import { randomUUID } from 'node:crypto';

/** What tells one step of one job of one workflow run from all others, on whatever runner. */
const PARTS = [
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_JOB',
  'GITHUB_ACTION',
  'RUNNER_NAME',
  'RUNNER_TRACKING_ID',
  'GITHUB_WORKSPACE',
] as const;

/** The name under which this run's containers are known: the same in the main and the post step; elsewhere a new one. */
export function runName(env: Readonly<Record<string, string | undefined>>): string {
  if (env['GITHUB_RUN_ID'] === undefined) return randomUUID();
  return PARTS.map((name) => env[name] ?? '').join(':');
}
