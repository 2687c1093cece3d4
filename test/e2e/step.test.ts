import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { FLAWED, proposal, SOUND, TestRepository } from './repository.ts';
import { runStep, type StepRequest } from './runner.ts';

const step = (request: Omit<StepRequest, 'product' | 'entry'>) =>
  runStep({
    entry: 'index.js',
    product: inject('product'),
    ...request,
    inputs: { sandbox: 'none', ...request.inputs },
  });

const pullRequest = (base: string, head: string) => ({
  name: 'pull_request',
  payload: { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } } },
});

/** Lines that a runner would obey, between and outside of `stop-commands`. */
function commands(log: string): readonly string[] {
  let token: string | undefined;
  return log.split('\n').filter((line) => {
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (token === undefined && stop !== undefined) {
      token = stop;
      return false;
    }
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      return false;
    }
    return line.trimStart().startsWith('::');
  });
}

describe('the action as a step', () => {
  it('sets outputs, writes SARIF and summary, annotates, and fails by the gate', () => {
    const { repository, base, head } = proposal({ 'app.py': FLAWED });
    const run = step({ workspace: repository.path, event: pullRequest(base, head) });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({
      result: 'fail',
      confirmed: '0',
      'ai-files': '1',
      'sarif-file': 'bluecode.sarif',
    });
    expect(Number(run.outputs['findings'])).toBeGreaterThan(0);
    const sarif = JSON.parse(readFileSync(join(repository.path, 'bluecode.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('app.py');
    expect(run.summary).toContain('1 of 1');
    expect(commands(run.log).some((line) => line.startsWith('::error ') && line.includes('app.py'))).toBe(true);
    expect(commands(run.log).some((line) => line.startsWith('::error::fail: '))).toBe(true);
  });

  it('passes a change without flaws, and writes SARIF all the same', () => {
    const { repository, base, head } = proposal({ 'app.py': SOUND });
    const run = step({ workspace: repository.path, event: pullRequest(base, head) });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'pass', findings: '0' });
    expect(existsSync(join(repository.path, 'bluecode.sarif'))).toBe(true);
  });

  it('only reports when told so', () => {
    const { repository } = proposal({ 'app.py': FLAWED });
    const run = step({ workspace: repository.path, inputs: { 'fail-on': 'never' } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['result']).toBe('pass');
    expect(Number(run.outputs['findings'])).toBeGreaterThan(0);
  });

  it('does not let a pull request configure its own review', () => {
    const { repository, base, head } = proposal({ 'app.py': FLAWED, '.github/bluecode.yml': 'fail-on: never\n' });
    expect(step({ workspace: repository.path, event: pullRequest(base, head) }).outputs['result']).toBe('fail');
    expect(step({ workspace: repository.path }).outputs['result']).toBe('pass');
  });

  it('fails without a result when a setting is wrong', () => {
    const { repository } = proposal({ 'app.py': SOUND });
    const run = step({ workspace: repository.path, inputs: { 'fail-on': 'hihg' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.log).toContain(
      'input fail-on is "hihg"; it must be one of critical, high, medium, low, never; did you mean high?',
    );
  });

  it('fails without a result when the settings file is broken, and names its line', () => {
    const { repository } = proposal({ 'app.py': SOUND, '.github/bluecode.yml': 'scope: all\nfail-onn: low\n' });
    const run = step({ workspace: repository.path });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBeUndefined();
    expect(run.log).toContain(
      '.github/bluecode.yml:2: there is no setting "fail-onn" in the file; did you mean fail-on?',
    );
    expect(run.log).not.toMatch(/^\s+at /m);
  });

  it('refuses upload: always, which this version cannot do', () => {
    const { repository } = proposal({});
    const run = step({ workspace: repository.path, inputs: { upload: 'always' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('this version cannot upload');
  });

  it('obeys no command that stands in a file name, in code or in a comment', () => {
    const command = '::add-mask::x';
    const hostile = FLAWED.replace('"ping -c 1 "', `"${command} ##[error]y "  # ${command}\n    `);
    const { repository } = proposal({ [`${command}\n${command}.py`]: hostile, 'a\r\n::error::b.py': FLAWED });
    const run = step({ workspace: repository.path });
    expect(run.outputs['result'], run.log).toBe('fail');
    expect(commands(run.log).filter((line) => !/^::(error|warning|notice)( |::)/.test(line.trimStart()))).toEqual([]);
    expect(run.log).not.toMatch(/^\s*::add-mask/m);
    expect(run.log).not.toMatch(/##\[error\]/);
  });

  it('says so when nothing is in scope', () => {
    const repository = new TestRepository();
    repository.write('by-hand.py', FLAWED.replace(/^#.*\n/, ''));
    repository.commit('Begin');
    const run = step({ workspace: repository.path });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'pass', 'ai-files': '0' });
    expect(run.summary).toContain('scope: all');
  });

  it('fails without a result when the event is unusable', () => {
    const { repository } = proposal({ 'app.py': SOUND });
    const run = step({ workspace: repository.path, event: { name: 'pull_request', payload: {} } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBeUndefined();
    expect(run.log).toContain('pull_request');
  });
});

describe('the post step', () => {
  it('never fails a job, whether there is an engine or not', () => {
    const repository = new TestRepository();
    const run = runStep({
      entry: 'post.js',
      product: inject('product'),
      workspace: repository.path,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).not.toMatch(/^\s+at /m);
  });
});
