import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCall } from '../support/git.ts';
import { allCommits, setScene } from '../support/local-repository.ts';

const scene = setScene();

/** Settings that name a program. `filter` has `=` in its name, which `git -c` could not set back. */
const PROGRAM_SETTINGS = [
  ...[
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'core.fsmonitor',
    'core.pager',
    'pager.log',
    'pager.diff',
  ],
  ...['filter.evil=x.clean', 'filter.evil=x.smudge', 'filter.evil=x.process', 'credential.helper', 'gpg.program'],
  ...['core.sshCommand', 'core.askPass', 'core.alternateRefsCommand', 'core.gitProxy', 'remote.origin.uploadpack'],
];
const OTHER_SETTINGS = [
  ['filter.evil=x.required', 'true'],
  ['log.showSignature', 'true'],
  ['protocol.ext.allow', 'always'],
] as const;
const HOOKS = ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman'];

const UNKNOWN = '0123456789012345678901234567890123456789';

function program(path: string, proof: string): void {
  writeFileSync(path, `#!/bin/sh\ntouch '${proof}'\nexit 1\n`);
  chmodSync(path, 0o755);
}

/** A repository of which every setting, attribute and hook tries to start a program that leaves a proof. */
function makeHostile(): { base: string; proof: string; command: string } {
  const { made, home } = scene;
  const base = made.commit('first', { files: { 'a.py': '1\n' } });
  made.commit('second', { files: { 'a.py': '1\n2\n', '.gitattributes': '*.py filter=evil=x diff=evil\n' } });
  const proof = join(home, 'executed');
  program(join(home, 'evil.sh'), proof);
  const command = `'${join(home, 'evil.sh')}'`;
  for (const key of PROGRAM_SETTINGS) made.git('config', key, command);
  for (const [key, value] of OTHER_SETTINGS) made.git('config', key, value);
  mkdirSync(join(made.root, '.git/hooks'), { recursive: true });
  for (const hook of HOOKS) program(join(made.root, '.git/hooks', hook), proof);
  made.write('a.py', '1\n2\n3\n');
  return { base, proof, command };
}

it('starts none of the programs that configuration, attributes and hooks of the tree name', async () => {
  const { base, proof } = makeHostile();
  const repository = await scene.open();
  await repository.entries(openCall);
  expect(await repository.changes(scene.baseAt(base), openCall)).toContainEqual({
    path: 'a.py',
    basePath: 'a.py',
    lines: [{ start: 2, end: 3 }],
  });
  expect(await repository.blame('a.py', undefined, openCall)).toHaveLength(3);
  expect(await allCommits(repository.commits(undefined, openCall))).toHaveLength(2);
  expect((await repository.attributes(['a.py'], base, openCall)).size).toBe(1);
  expect((await repository.attributes(['a.py'], undefined, openCall)).size).toBe(1);
  expect(await repository.readAt(base, 'a.py', openCall)).toBeDefined();
  expect(existsSync(proof)).toBe(false);
});

it('starts none of them to fetch, whatever the remote', async () => {
  const { proof, command } = makeHostile();
  const repository = await scene.open();
  for (const url of [`ext::${command}`, 'ssh://127.0.0.1:1/x', `file://${scene.made.root}`]) {
    scene.made.git('config', 'remote.origin.url', url);
    for (const ref of [UNKNOWN, 'no-such-branch']) {
      expect(await repository.resolveBase(ref, openCall)).toMatchObject({
        missing: expect.stringContaining('fetch-depth: 0'),
      });
    }
  }
  expect(existsSync(proof)).toBe(false);
});

it('does not use git on a partial clone that names its own program to fetch with', async () => {
  makeHostile();
  scene.made.git('config', 'remote.origin.promisor', 'true');
  expect(await scene.open()).toMatchObject({ kind: 'none', reason: expect.stringContaining('remote.*.uploadpack') });
});

it.each(['diff.external', 'filter.evil=x.clean', 'core.fsmonitor'])('would have started %s otherwise', (key) => {
  const { proof } = makeHostile();
  for (const other of PROGRAM_SETTINGS) if (other !== key) scene.made.git('config', '--unset', other);
  scene.made.git('config', '--unset', 'filter.evil=x.required');
  expect(existsSync(proof)).toBe(false);
  try {
    scene.made.git('diff', 'HEAD');
  } catch {
    // The program fails, which is not the point.
  }
  expect(existsSync(proof)).toBe(true);
});
