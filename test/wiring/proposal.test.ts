import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneOf } from '../support/git.ts';
import { constitution, FLAWED, gapsOf, places, ruleFolder, SAFE, setWorld } from './support.ts';

const world = setWorld();
const CWE_78 = 'bluecode/vulnerable-code/cwe-78';
const SWITCHED_OFF = `rules:\n  ${CWE_78}:\n    enabled: false\n`;

/** Commits a base, then a change, and gives the environment of the pull request that proposes the change. */
function proposed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const base = world.made.commit('base', { files: before });
  const head = world.made.commit('change', { files: after });
  return world.event('pull_request', { pull_request: { base: { sha: base }, head: { sha: head } } });
}

describe('in a pull request', () => {
  it('the lines that it changes are judged, and no others', async () => {
    const env = proposed({ 'old.py': FLAWED, 'app.py': SAFE }, { 'app.py': FLAWED });
    const { exitCode, report } = await world.scan([], env);
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(report.run).toMatchObject({ event: 'pull_request' });
    expect(report.coverage.files['seen']).toBe(1);
  });

  it('a flaw beside the changed lines does not count', async () => {
    const env = proposed({ 'app.py': FLAWED }, { 'app.py': `${FLAWED}\n\ndef more():\n    return 1\n` });
    const { exitCode, report } = await world.scan([], env);
    expect(exitCode).toBe(0);
    expect(report.findings.map(({ state }) => state)).toEqual(['outside-diff']);
  });

  it('settings that it brings do not count', async () => {
    const env = proposed({ 'README.md': 'x\n' }, { 'app.py': FLAWED, '.github/bluecode.yml': SWITCHED_OFF });
    const { exitCode, report } = await world.scan([], env);
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
  });

  it('settings that it changes count as they stand at the base', async () => {
    const before = { '.github/bluecode.yml': 'fail-on: never\n' };
    const env = proposed(before, { 'app.py': FLAWED, '.github/bluecode.yml': 'fail-on: low\n' });
    const { exitCode, report } = await world.scan([], env);
    expect(exitCode).toBe(0);
    const origin = report.policy.find(({ name }) => name === 'fail-on')?.origin;
    expect(origin).toBe(`repository@${report.run.baseCommit}`);
  });

  it('settings that it deletes still count', async () => {
    const base = world.made.commit('base', { files: { '.github/bluecode.yml': 'fail-on: never\n' } });
    world.made.remove('.github/bluecode.yml');
    const head = world.made.commit('change', { files: { 'app.py': FLAWED } });
    const env = world.event('pull_request', { pull_request: { base: { sha: base }, head: { sha: head } } });
    expect((await world.scan([], env)).exitCode).toBe(0);
  });

  it('settings that it breaks do not stop the run', async () => {
    const env = proposed({ 'README.md': 'x\n' }, { 'app.py': FLAWED, '.github/bluecode.yml': 'scope: [\n' });
    expect((await world.scan([], env)).exitCode).toBe(1);
  });

  it('constitutions that it changes count as they stand at the base', async () => {
    const before = { ...ruleFolder('shell', constitution()), '.github/bluecode.yml': 'constitutions: [rules]\n' };
    const env = proposed(before, { 'app.py': FLAWED, ...ruleFolder('shell', constitution(`replaces: ${CWE_78}\n`)) });
    const { exitCode, report } = await world.scan(['--paths', 'app.py'], env);
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(gapsOf(report)).toEqual([]);
  });

  it('constitutions that it brings do not count, though a flag names their folder', async () => {
    const env = proposed(
      { 'README.md': 'x\n' },
      { 'app.py': FLAWED, ...ruleFolder('shell', constitution(`replaces: ${CWE_78}\n`)) },
    );
    const { report } = await world.scan(['--paths', 'app.py', '--constitutions', join(world.made.root, 'rules')], env);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(report.coverage.constitutions.applied).not.toContain('acme/vulnerable-code/shell');
  });

  it('constitutions that it brings do not count, though a link leads to the work tree', async () => {
    const env = proposed(
      { 'README.md': 'x\n' },
      { 'app.py': FLAWED, ...ruleFolder('shell', constitution(`replaces: ${CWE_78}\n`)) },
    );
    const link = join(world.home, 'linked');
    symlinkSync(world.made.root, link);
    const { report } = await world.scan(['--paths', 'app.py', '--constitutions', join(link, 'rules')], env);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
  });

  it('constitutions from outside of the repository count as they are', async () => {
    const outside = join(world.home, 'ours', 'vulnerable-code', 'shell');
    mkdirSync(outside, { recursive: true });
    const env = proposed({ 'README.md': 'x\n' }, { 'app.py': FLAWED });
    for (const [path, text] of Object.entries(ruleFolder('shell', constitution(`replaces: ${CWE_78}\n`))))
      world.made.write(join('..', path.replace('rules', 'ours')), text);
    const { report } = await world.scan(['--constitutions', join(world.home, 'ours')], env);
    expect(places(report)).toEqual(['app.py:9 acme/vulnerable-code/shell']);
  });

  it('a mark by which it would exclude itself is not obeyed, and is reported', async () => {
    const env = proposed({ 'README.md': 'x\n' }, { 'app.py': FLAWED, '.gitattributes': '* linguist-generated\n' });
    const { exitCode, report } = await world.scan([], env);
    expect(exitCode).toBe(1);
    expect(JSON.stringify(report.coverage)).toMatch(/generated/);
  });

  it('whose base is not in a shallow clone and cannot be fetched, the result is incomplete and names the remedy', async () => {
    const env = proposed({ 'README.md': 'x\n' }, { 'app.py': SAFE });
    const clone = cloneOf(world.made, join(world.home, 'clone'), '--depth=1');
    clone.git('remote', 'remove', 'origin');
    const ran = await world.run(
      ['scan', clone.root, '--sandbox', 'none', '--scope', 'all', '--sarif-file', 'none'],
      env,
    );
    expect(ran.exitCode).toBe(2);
    expect(ran.out).toContain('fetch-depth: 0');
  });
});

describe('in a push', () => {
  it('settings come from the work tree', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED, '.github/bluecode.yml': SWITCHED_OFF } });
    const { exitCode, report } = await world.scan([], world.event('push', {}));
    expect(exitCode).toBe(0);
    expect(report.coverage.constitutions.notApplied).toContainEqual({ id: CWE_78, reason: 'switched off by `rules`' });
  });
});
