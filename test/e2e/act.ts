import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../project/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';
import type { TestRepository } from './repository.ts';

/** A job as the log of the runner tells it. */
export type JobRun = { readonly exitCode: number | null; readonly log: string };

export type JobRequest = {
  readonly repository: TestRepository;
  readonly event: string;
  readonly payload: unknown;
  /** Folders that stand for remote actions: `org/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  /** The image that jobs run in; without it they run on this machine. */
  readonly image?: string;
  readonly dockerHost?: string;
  /** Further words for act. */
  readonly flags?: readonly string[];
};

/** Whether act is there. Without it the tests are skipped and say why; in CI they fail. */
export function actIsThere(suite: string): boolean {
  if (spawnSync('act', ['--version']).status === 0) return true;
  const reason = 'act is not in PATH (.ci/run installs it: github.com/nektos/act)';
  if ((process.env['CI'] ?? '') !== '') test(`${suite}: act is there in CI`, () => expect.fail(reason));
  else test.skip(`${suite}: skipped, for ${reason}`, () => undefined);
  return false;
}

/** Runs the repository's workflows for one event with nektos/act, another implementation of the runner. */
export function runJob({ repository, event, payload, actions, image, dockerHost, flags = [] }: JobRequest): JobRun {
  const home = temporaryFolder('act');
  mkdirSync(join(home, 'config', 'act'), { recursive: true });
  // An empty file keeps act from asking which image it should take.
  writeFileSync(join(home, 'config', 'act', 'actrc'), '');
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
  const local = Object.entries(actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]);
  const platform = `ubuntu-latest=${image ?? '-self-hosted'}`;
  const run = spawnSync(
    'act',
    [event, '-P', platform, '--pull=false', '-e', join(home, 'event.json'), ...local, ...flags],
    {
      cwd: repository.path,
      encoding: 'utf8',
      timeout: 280_000,
      env: {
        PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
        HOME: home,
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_CACHE_HOME: join(home, 'cache'),
        NO_COLOR: '1',
        GIT_PAGER: 'cat',
        ...(dockerHost === undefined ? {} : { DOCKER_HOST: dockerHost }),
      },
    },
  );
  return { exitCode: run.status, log: run.stdout + run.stderr };
}

/** The `result=… findings=…` line that the test workflows print. */
export function printed(run: JobRun, name: string): string | undefined {
  return new RegExp(`\\| .*\\b${name}=\\[([^\\]]*)\\]`).exec(run.log)?.[1];
}
