import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type DockerUnderTest, dockerUnderTest } from '../conformance/docker-under-test.ts';
import { read } from '../project/tree.ts';
import { EXAMPLE } from '../sandboxes/service/container.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { actIsThere, type JobRun, printed, runJob } from './act.ts';
import { FLAWED, proposal } from './repository.ts';

/** What the ready-made workflow leaves to GitHub and to the release. */
const ID = `\${{ job.services.sandbox.id }}`;
const IMAGE = 'ghcr.io/org/bluecode-sandbox:v1';
/** The example's label; the engine under test holds containers of other tests that carry it. */
const LABEL = 'bluecode=sandbox';
const OWN_LABEL = `${LABEL}-${randomUUID()}`;
const ACTION = '- uses: org/bluecode-action@v1';

/** The steps that follow print what the action said of itself. */
const TELLING = `
      - if: \${{ !cancelled() }}
        env:
          OUTCOME: \${{ steps.scan.outcome }}
          RESULT: \${{ steps.scan.outputs.result }}
          CONFIRMED: \${{ steps.scan.outputs.confirmed }}
          REPORT: \${{ steps.scan.outputs.report-file }}
        run: |
          echo "outcome=[$OUTCOME] result=[$RESULT] confirmed=[$CONFIRMED]"
          node -e 'const run = JSON.parse(require("fs").readFileSync(process.env.REPORT, "utf8")).run.sandbox; console.log("backend=[" + run.backend + "] isolation=[" + run.isolation + "]")'
`;

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

/** The ready-made workflow, with the container named as given. */
function workflow({ image }: DockerUnderTest, container: string): string {
  const labelled = replaced(read(EXAMPLE), `--label ${LABEL}`, `--label ${OWN_LABEL}`);
  const named = replaced(replaced(labelled, IMAGE, image), ID, container);
  return replaced(named, ACTION, `${ACTION}\n        id: scan`) + TELLING.slice(1);
}

const docker = dockerUnderTest('the service container of a job');
if (docker !== undefined && actIsThere('the service container of a job')) {
  const image = 'bluecode-service-job:test';
  const host = `unix://${docker.socket}`;

  /** Node and a shell, where the job's steps run. */
  beforeAll(() => {
    const context = temporaryFolder('job-image');
    copyFileSync(process.execPath, join(context, 'node'));
    writeFileSync(join(context, 'Dockerfile'), `FROM ${docker.image}\nCOPY node /usr/local/bin/\nUSER 0:0\n`);
    execFileSync('docker', ['--host', host, 'build', '--quiet', '--tag', image, context], {
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
    });
  }, 120_000);

  const scan = (container: string): JobRun => {
    const { repository, base, head } = proposal({
      'app.py': FLAWED,
      '.github/workflows/bluecode.yml': workflow(docker, container),
    });
    const payload = {
      pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
    };
    const actions = { 'org/bluecode-action@v1': inject('product') };
    // The engine's socket for the job alone: act's own setting would mount it into the service too, which is then refused.
    const socket = `--volume ${docker.socket}:/var/run/docker.sock`;
    const flags = ['--rm', '--container-daemon-socket', '-', '--container-options', socket];
    return runJob({ repository, event: 'pull_request', payload, actions, image, dockerHost: host, flags });
  };

  describe('the ready-made workflow with a service container, under act', () => {
    it('proves a flaw in the service that the workflow starts, and says that its isolation is reduced', () => {
      const run = scan(`label:${OWN_LABEL}`);
      expect(printed(run, 'backend'), run.log).toBe('service');
      expect(printed(run, 'isolation')).toBe('reduced');
      expect(Number(printed(run, 'confirmed'))).toBeGreaterThan(0);
      expect([printed(run, 'result'), printed(run, 'outcome')]).toEqual(['fail', 'failure']);
    }, 280_000);

    it('stops with the remedy where the id is empty, as act leaves it, and executes nowhere else', () => {
      const run = scan(ID);
      expect(run.log, run.log).toMatch(/sandbox is service, and sandbox-container is empty: .*label:KEY=VALUE/);
      expect([printed(run, 'result'), printed(run, 'outcome')]).toEqual(['', 'failure']);
      expect(run.exitCode).not.toBe(0);
    }, 280_000);

    it('is incomplete where the container that it names is not there', () => {
      const run = scan('nowhere-to-be-found');
      expect(printed(run, 'backend'), run.log).toBe('none');
      expect(run.log).toContain('there is no container nowhere-to-be-found');
      expect(printed(run, 'confirmed')).toBe('0');
      expect(printed(run, 'outcome')).toBe('failure');
    }, 280_000);
  });
}
