import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Given, resolveSettings, SETTINGS, settingsFor } from '../config.ts';
import type { Log } from '../contracts/log.ts';
import { visible } from '../contracts/untrusted.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import { failureMessage } from '../entry/failure.ts';
import { checkWritable, writeWhole } from '../entry/output-file.ts';
import type { ScanOutcome, Surroundings, Work } from '../entry/work.ts';
import type { Job } from './job.ts';

export type ActionRequest = {
  readonly job: Job;
  readonly env: Surroundings['env'];
  readonly signal: AbortSignal;
  readonly work: Work;
};

/** The log of a job. */
export const jobLog = (job: Job): Log => ({ progress: job.say, warn: job.warn });

/** Scans the workspace and reports to the job. What could not start fails the step and sets no output. */
export async function runAction(request: ActionRequest): Promise<void> {
  try {
    await scan(request);
  } catch (error) {
    request.job.fail(failureMessage(error));
  }
}

async function scan({ job, env, signal, work }: ActionRequest): Promise<void> {
  const inputs: Given = Object.fromEntries(settingsFor('input').map(({ name }) => [name, job.input(name)]));
  const environment = settingsFromEnvironment(env);
  for (const secret of new Set(secretsIn(inputs, environment))) job.mask(secret);
  const surroundings: Surroundings = { env, signal, log: jobLog(job) };
  resolveSettings({ inputs, environment });
  const opened = await work.openScan({ path: '.', ...surroundings });
  const resolved = resolveSettings({ inputs, environment, file: opened.settingsFile });
  const { sarifFile } = resolved.settings;
  if (sarifFile !== 'none') await checkWritable(sarifFile);
  const outcome = await opened.run(resolved);
  await writeFiles(outcome, sarifFile, { job, env });
  await report(outcome, job);
}

/** The values of settings that are secret. Of a header that is what follows its name. */
const secretsIn = (...sources: readonly Given[]): readonly string[] =>
  SETTINGS.filter(({ about }) => about.secret === true)
    .flatMap(({ name }) => sources.flatMap((source) => source[name] ?? []))
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => [line, line.replace(/^[^:]*:\s*(?:Bearer\s+)?/i, '')])
    .map((text) => text.trim())
    .filter((text) => text.length > 3);

async function writeFiles(
  outcome: ScanOutcome,
  sarifFile: string,
  { job, env }: Pick<ActionRequest, 'job' | 'env'>,
): Promise<void> {
  const reportFile = join(env['RUNNER_TEMP'] ?? tmpdir(), 'bluecode.json');
  await writeWhole(reportFile, outcome.reports('json'));
  if (sarifFile !== 'none') {
    await writeWhole(sarifFile, outcome.reports('sarif'));
    job.say(`SARIF written to ${sarifFile}`);
    job.output('sarif-file', sarifFile);
  }
  job.output('report-file', reportFile);
}

async function report(outcome: ScanOutcome, job: Job): Promise<void> {
  const { result, exitCode } = outcome;
  const open = result.findings.filter((finding) => finding.state === 'open');
  job.output('result', result.result);
  job.output('findings', open.length);
  job.output('confirmed', open.filter((finding) => finding.confidence === 'confirmed').length);
  job.output('ai-files', result.coverage.files.attributed);
  job.output('cost', result.usage.cost);
  job.print(outcome.reports('text'));
  for (const annotation of outcome.annotations) job.annotate(annotation);
  await job.summarise(outcome.reports('markdown')).catch((error: unknown) => {
    job.warn(`the job summary could not be written: ${failureMessage(error)}`);
  });
  const why = result.reasons.map((reason) => visible(reason)).join('; ');
  if (exitCode !== 0) job.fail(`${result.result}: ${why}`);
  else if (result.result !== 'pass') job.warn(`${result.result}: ${why}`);
}
