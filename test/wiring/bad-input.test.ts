import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneOf } from '../support/git.ts';
import { FLAWED, gapsOf, places, type Ran, SAFE, setWorld } from './support.ts';

const world = setWorld();
const CWE_78 = 'bluecode/vulnerable-code/cwe-78';

const text = (folder: string, ...flags: readonly string[]): Promise<Ran> =>
  world.run(['scan', folder, '--sandbox', 'none', '--scope', 'all', '--sarif-file', 'none', ...flags]);

/** Could not start: a message for a person, and nothing else. */
function couldNotStart({ exitCode, out, err }: Ran, says: RegExp): void {
  expect(err).toMatch(says);
  expect(err).not.toMatch(/\n\s+at /);
  expect([exitCode, out]).toEqual([3, '']);
}

describe('a folder that is no git repository', () => {
  it('is scanned, and the lack is stated', async () => {
    const folder = join(world.home, 'plain');
    mkdirSync(folder);
    writeFileSync(join(folder, 'app.py'), FLAWED);
    const { exitCode, out } = await text(folder);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/no git repository|not a git repository/i);
    expect(out).toContain('app.py:9');
  });
});

describe('a base', () => {
  it.each(['no-such-branch', '0'.repeat(40), '--upload-pack=touch x', 'a..b', ''])(
    '%j that nobody knows stops the run',
    async (name) => {
      world.made.commit('all', { files: { 'app.py': SAFE } });
      couldNotStart(await text(world.made.root, `--base=${name}`), /base/);
    },
  );

  it('that is an earlier commit is compared with', async () => {
    const base = world.made.commit('one', { files: { 'old.py': FLAWED } });
    world.made.commit('two', { files: { 'new.py': FLAWED } });
    expect(places((await world.scan(['--base', base])).report)).toEqual([`new.py:9 ${CWE_78}`]);
  });
});

describe('a shallow clone', () => {
  it('is scanned, and the cut is stated', async () => {
    world.made.commit('one', { files: { 'app.py': FLAWED } });
    world.made.commit('two', { files: { 'b.py': SAFE } });
    const clone = cloneOf(world.made, join(world.home, 'clone'), '--depth=1');
    const { exitCode, out } = await text(clone.root);
    expect(exitCode).toBe(1);
    expect(out).toContain('shallow');
  });
});

describe('a file', () => {
  const around = { 'app.py': FLAWED };

  it.each([
    ['that is binary', 'blob.py', new Uint8Array([0, 1, 2, 0, 255])],
    ['that is of another kind', 'notes.txt', new TextEncoder().encode('os.system(x)')],
  ])('%s is skipped and counted', async (_, path, bytes) => {
    world.made.commit('all', { files: { ...around, [path]: bytes } });
    const { report } = await world.scan();
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(report.coverage.skipped.reduce((sum, { files }) => sum + files, 0)).toBe(1);
  });

  it('that is not UTF-8 is judged all the same', async () => {
    const bytes = Buffer.concat([Buffer.from('# caf'), Buffer.from([0xe9]), Buffer.from(`\n${FLAWED}`)]);
    world.made.commit('all', { files: { 'latin.py': bytes } });
    expect(places((await world.scan()).report)).toEqual([`latin.py:10 ${CWE_78}`]);
  });

  it('of 50 MB and one of 200,000 lines are not parsed, and are counted', async () => {
    world.made.commit('all', {
      files: { ...around, 'big.py': Buffer.alloc(50_000_000, 'x = 1\n'), 'long.py': 'x = 1\n'.repeat(200_000) },
    });
    const began = performance.now();
    const { report } = await world.scan();
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(report.coverage.skipped).toEqual([{ reason: 'too-large', files: 2 }]);
  });

  it('that a change makes too large leaves the result incomplete', async () => {
    const base = world.made.commit('base', { files: { 'app.py': SAFE } });
    world.made.commit('change', { files: { 'app.py': `${FLAWED}${'x = 1\n'.repeat(200_000)}` } });
    const { exitCode, report } = await world.scan(['--base', base]);
    expect(exitCode).toBe(2);
    expect(gapsOf(report)).toEqual(['file-too-large app.py incomplete']);
  });

  it('with syntax errors is judged in its sound parts, and that is stated', async () => {
    world.made.commit('all', { files: { 'app.py': `${FLAWED}\ndef broken(:\n    pass\n` } });
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
    expect(gapsOf(report)).toEqual(['syntax-errors app.py stated']);
  });

  it('of noise is a gap, not a pass', async () => {
    world.made.commit('all', { files: { 'app.py': ')]}{([ %% $$ ?? \u0001 ;; '.repeat(50) } });
    const { exitCode, report } = await world.scan();
    expect([2, 0]).toContain(exitCode);
    expect(report.gaps.map(({ subject }) => subject)).toEqual(['app.py']);
  });

  it('that is empty is nothing special', async () => {
    world.made.commit('all', { files: { 'empty.py': '', 'nl.py': '\n', 'bom.js': '\ufeff' } });
    expect(await world.scan()).toMatchObject({ exitCode: 0, report: { gaps: [] } });
  });
});

describe('links', () => {
  it('in a loop, dangling, or out of the repository are not followed', async () => {
    writeFileSync(join(world.home, 'outside.py'), FLAWED);
    world.made.link('loop', '.');
    world.made.link('a/up', '..');
    world.made.link('self.py', 'self.py');
    world.made.link('dangling.py', 'nowhere.py');
    world.made.link('out.py', join(world.home, 'outside.py'));
    world.made.commit('all', { files: { 'a/app.py': FLAWED } });
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`a/app.py:9 ${CWE_78}`]);
  });
});

describe('a path', () => {
  const names = [
    'with space.py',
    'line\nend.py',
    '::error::shout.py',
    '%0A::set-output name=x::y.py',
    '[link](javascript:1).py',
    '<img src=x>.py',
    'quote"back\\slash.py',
    'ünï\u202ecode.py',
    '-rf.py',
    'a|b`c`.py',
  ];

  it('of any characters is scanned, and does no harm to what is printed', async () => {
    world.made.commit('all', { files: Object.fromEntries(names.map((name) => [name, FLAWED])) });
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(1);
    expect(report.findings).toHaveLength(names.length);
    expect(new Set(report.findings.map(({ location }) => location.path)).size).toBe(names.length);
    for (const format of ['text', 'markdown']) {
      const { out, err } = await text(world.made.root, '--format', format);
      expect(`${out}${err}`).not.toMatch(/^\s*::/m);
      expect(out).not.toMatch(/line\nend/);
      expect(out).not.toContain('\u202e');
    }
  });
});

describe('settings', () => {
  it.each([
    ['are no YAML', 'scope: [\n', /bluecode\.yml/],
    ['have an unknown key', 'scopes: all\n', /scopes.*scope/s],
    ['have a wrong value', 'fail-on: sometimes\n', /fail-on.*critical/s],
    ['are binary', '\u0000\u0001', /bluecode\.yml/],
    ['point outside', 'constitutions: [../../etc]\n', /constitutions/],
  ])('that %s stop the run with file and remedy', async (_, content, says) => {
    world.made.commit('all', { files: { 'app.py': SAFE, '.github/bluecode.yml': content } });
    couldNotStart(await text(world.made.root), says);
  });

  it('in a link stop the run: nobody would know that they were not read', async () => {
    writeFileSync(join(world.home, 'own.yml'), 'fail-on: never\n');
    world.made.link('.github/bluecode.yml', join(world.home, 'own.yml'));
    world.made.commit('all', { files: { 'app.py': SAFE } });
    couldNotStart(await text(world.made.root), /bluecode\.yml.*link/s);
  });
});

describe('a path to scan', () => {
  it.each([
    ['that is not there', 'nowhere'],
    ['that is a file', 'the repo/app.py'],
  ])('%s stops the run', async (_, path) => {
    world.made.commit('all', { files: { 'app.py': SAFE } });
    couldNotStart(await text(join(world.home, path)), new RegExp(path.split('/').at(-1) ?? ''));
  });

  it('inside of a repository is judged alone, and reported from its root', async () => {
    world.made.commit('all', { files: { 'a/app.py': FLAWED, 'b/app.py': FLAWED } });
    const { out } = await text(join(world.made.root, 'a'));
    expect(out).toContain('a/app.py:9');
    expect(out).not.toContain('b/app.py');
  });
});
