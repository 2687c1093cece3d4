import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dockerUnderTest } from '../conformance/docker-under-test.ts';
import { root } from '../project/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { actIsThere, type JobRun, printed, runJob } from './act.ts';
import { FLAWED, proposal, SOUND, TestRepository } from './repository.ts';
import { standInForUpload } from './upload-stand-in.ts';

const WORKFLOW = `
on: [push, pull_request, merge_group]
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: org/bluecode-action@v1
        id: scan
        with: { sandbox: none, scope: all }
      - if: \${{ !cancelled() }}
        env:
          RESULT: \${{ steps.scan.outputs.result }}
          FINDINGS: \${{ steps.scan.outputs.findings }}
          OUTCOME: \${{ steps.scan.outcome }}
          SARIF: \${{ steps.scan.outputs.sarif-file }}
        run: |
          echo "result=[$RESULT] findings=[$FINDINGS] outcome=[$OUTCOME]"
          echo "sarif=[$(grep -c '"version": *"2.1.0"' "$SARIF")]"
`;

const product = (): string => inject('product');

function expectGateToFail(run: JobRun): void {
  expect(printed(run, 'result'), run.log).toBe('fail');
  expect(Number(printed(run, 'findings'))).toBeGreaterThan(0);
  expect(printed(run, 'outcome')).toBe('failure');
  expect(printed(run, 'sarif')).toBe('1');
  expect(run.log).toMatch(/Success - Post org\/bluecode-action@v1/);
  expect(run.exitCode).toBe(1);
}

if (actIsThere('workflows on a runner')) {
  describe('a workflow on a runner, in host mode', () => {
    const actions = (): Record<string, string> => ({ 'org/bluecode-action@v1': product() });

    it('fails the job of a push whose tree holds a flaw, after writing outputs and SARIF', () => {
      const { repository } = proposal({ 'app.py': FLAWED, '.github/workflows/scan.yml': WORKFLOW });
      expectGateToFail(runJob({ repository, event: 'push', payload: {}, actions: actions() }));
    });

    it('passes the job of a pull request that brings no flaw, whatever the base holds', () => {
      const repository = new TestRepository();
      repository.write('old.py', FLAWED);
      repository.write('.github/workflows/scan.yml', WORKFLOW);
      const base = repository.commit('Begin');
      repository.write('new.py', SOUND);
      const head = repository.commit('Change');
      const payload = {
        pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
      };
      const run = runJob({ repository, event: 'pull_request', payload, actions: actions() });
      expect(printed(run, 'result'), run.log).toBe('pass');
      expect(printed(run, 'outcome')).toBe('success');
      expect(run.exitCode).toBe(0);
    });

    it('fails the job of a pull request that brings a flaw', () => {
      const { repository, base, head } = proposal({ 'app.py': FLAWED, '.github/workflows/scan.yml': WORKFLOW });
      const payload = {
        pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
      };
      expectGateToFail(runJob({ repository, event: 'pull_request', payload, actions: actions() }));
    });

    it('judges a merge group against its base', () => {
      const { repository, base, head } = proposal({ 'app.py': FLAWED, '.github/workflows/scan.yml': WORKFLOW });
      const payload = {
        merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
      };
      expectGateToFail(runJob({ repository, event: 'merge_group', payload, actions: actions() }));
    });

    it("runs README's workflow unchanged: the gate fails, and the upload still gets a valid file", () => {
      const [, workflow] =
        /```yaml\n([\s\S]*?org\/bluecode-action@v1[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ??
        [];
      expect(workflow, 'README.md has no workflow that uses org/bluecode-action@v1').toBeDefined();
      const { repository, base, head } = proposal({
        'app.py': FLAWED,
        '.github/workflows/bluecode.yml': workflow ?? '',
      });
      const payload = {
        pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
      };
      const stand = standInForUpload();
      const run = runJob({ repository, event: 'pull_request', payload, actions: { ...actions(), ...stand } });
      expect(run.log).toMatch(/Failure - Main org\/bluecode-action@v1/);
      expect(run.log, run.log).toContain('SARIF accepted: ');
      expect(run.log).toMatch(/Success - Main .*upload-sarif@v4/);
      expect(run.exitCode).toBe(1);
    });
  });

  const docker = dockerUnderTest('workflows on a runner, in container mode');
  if (docker !== undefined) {
    describe('a workflow on a runner, in container mode', () => {
      it('runs the bundle inside the job container', () => {
        const host = `unix://${docker.socket}`;
        const context = temporaryFolder('job-image');
        copyFileSync(process.execPath, join(context, 'node'));
        writeFileSync(join(context, 'Dockerfile'), `FROM ${docker.image}\nCOPY node /usr/local/bin/\nUSER 0:0\n`);
        const image = 'bluecode-job:test';
        execFileSync('docker', ['--host', host, 'build', '--quiet', '--tag', image, context], {
          env: { ...process.env, DOCKER_BUILDKIT: '0' },
        });
        const { repository } = proposal({ 'app.py': FLAWED, '.github/workflows/scan.yml': WORKFLOW });
        const actions = { 'org/bluecode-action@v1': product() };
        expectGateToFail(runJob({ repository, event: 'push', payload: {}, actions, image, dockerHost: host }));
      });
    });
  }
}
