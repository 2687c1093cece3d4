import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Harness, Sandbox } from '../../../src/contracts/sandbox.ts';
import type { ServiceOptions } from '../../../src/sandboxes/service/find.ts';
import { createServiceSandbox } from '../../../src/sandboxes/service/index.ts';
import { clock, type DockerUnderTest, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, taskFor, text } from '../../conformance/examinee.ts';
import { read } from '../../project/tree.ts';
import { keeper } from '../../support/keeper.ts';
import { service } from '../../support/service.ts';

const workflow = z.object({
  jobs: z.object({
    bluecode: z.object({ services: z.object({ sandbox: z.object({ image: z.string(), options: z.string() }) }) }),
  }),
});

/** The service of the ready-made workflow, with the very options that a user copies. */
export const EXAMPLE = 'examples/workflows/service-container.yml';
export const exampleOptions = (): readonly string[] =>
  workflow
    .parse(parse(read(EXAMPLE)))
    .jobs.bluecode.services.sandbox.options.trim()
    .split(/\s+/);

/** The example's options with one of them changed: `without('--read-only')`, `without('--user', 1)` for one with a value. */
export function without(option: string, values = 0): readonly string[] {
  const options = exampleOptions();
  const at = options.indexOf(option);
  if (at < 0) throw new Error(`the example has no ${option}`);
  return options.filter((_, index) => index < at || index > at + values);
}

export const engine = ({ socket }: DockerUnderTest, ...words: readonly string[]): string =>
  execFileSync('docker', ['--host', `unix://${socket}`, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** A network like the one that a runner makes for a job. */
export function startNetwork(docker: DockerUnderTest): { readonly name: string; remove(): void } {
  const name = `bluecode-test-${randomUUID()}`;
  engine(docker, 'network', 'create', name);
  return { name, remove: () => engine(docker, 'network', 'rm', name) };
}

export type ServiceContainer = { readonly name: string; readonly id: string; remove(): void };

/** Starts a container the way that a runner starts a service: on the job's network, with the workflow's options. */
export function startService(
  docker: DockerUnderTest,
  options: readonly string[] = exampleOptions(),
  more: { readonly network?: string; readonly image?: string; readonly command?: readonly string[] } = {},
): ServiceContainer {
  const name = `bluecode-test-${randomUUID()}`;
  const network = more.network === undefined ? ['--network', 'none'] : ['--network', more.network];
  const runner = ['--name', name, ...network, '--env', 'GITHUB_ACTIONS=true', '--env', 'CI=true'];
  const words = [...runner, ...options, more.image ?? docker.image, ...(more.command ?? [])];
  const id = engine(docker, 'run', '--detach', ...words);
  return { name, id, remove: () => engine(docker, 'rm', '--force', '--volumes', name) };
}

/** One that is gone when the test is over. */
export function serviceFor(...given: Parameters<typeof startService>): ServiceContainer {
  const started = startService(...given);
  onTestFinished(started.remove);
  return started;
}

export const serviceOptions = (
  { socket }: Pick<DockerUnderTest, 'socket'>,
  container: string,
  change: Partial<ServiceOptions> = {},
): ServiceOptions => ({
  socket,
  container,
  allowReduced: false,
  clock,
  log: recordingLog(),
  keeper,
  service,
  ...change,
});

export const sandboxOn = (...given: Parameters<typeof serviceOptions>): Sandbox =>
  createServiceSandbox(serviceOptions(...given));

/** How many processes of suspect code's user are in the container: that is what a place is made of here. */
export function processesIn(docker: DockerUnderTest, name: string): number {
  const [, ...rows] = engine(docker, 'top', name, '-eo', 'uid,pid').split('\n');
  return rows.filter((row) => row.trim().startsWith('65534 ')).length;
}

/** What each of the sources prints, run one after the other in one place. */
export async function inPlace(
  sandbox: Sandbox,
  sources: readonly string[],
  harness: Harness = harnessFor('python'),
): Promise<readonly string[]> {
  const place = await sandbox.open(harness, patientCall());
  const said: string[] = [];
  for (const source of sources) {
    const outcome = await place.run(taskFor(source), patientCall());
    said.push(outcome.kind === 'ran' ? text(outcome.stdout).trim() : `failed: ${outcome.reason}`);
  }
  await place.close();
  return said;
}
