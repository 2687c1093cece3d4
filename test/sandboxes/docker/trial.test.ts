import { expect, test } from 'vitest';
import type { SandboxOutcome } from '../../../src/contracts/sandbox.ts';
import { trialFlaw } from '../../../src/sandboxes/docker/trial.ts';
import { bytes } from '../../conformance/examinee.ts';

const GOOD = {
  version: [3, 11],
  user: 65534,
  seccomp: '2',
  privileges: '1',
  capabilities: '0000000000000000',
  routes: [],
  variables: ['HOME', 'LANG', 'PATH'],
  root: false,
  scratch: true,
};

const said = (stdout: string, change: object = {}): SandboxOutcome => ({
  kind: 'ran',
  stdout: bytes(stdout),
  exitCode: 0,
  killed: undefined,
  ...change,
});

test('a container that is as it should be has no flaw', () => {
  expect(trialFlaw(said(JSON.stringify(GOOD)))).toBeUndefined();
});

test.each<[object, string]>([
  [{ version: [3, 8] }, 'its Python is 3.8; 3.9 is needed'],
  [{ version: [2, 7] }, 'its Python is 2.7; 3.9 is needed'],
  [{ user: 0 }, 'the engine ignores the user'],
  [{ seccomp: '0' }, 'the engine applies no seccomp filter'],
  [{ privileges: '0' }, 'the engine ignores no-new-privileges'],
  [{ capabilities: '00000000a80425fb' }, 'the engine leaves capabilities'],
  [{ routes: ['eth0'] }, 'the engine gives it a network'],
  [{ root: true }, 'its root file system can be written to'],
  [{ scratch: false }, 'it has no scratch folder'],
  [{ variables: ['HOME', 'GITHUB_TOKEN'] }, 'its environment is not empty'],
  [{ user: 'root' }, 'its answer is not the one expected'],
])('an engine that ignores a setting is found out: %j', (change, flaw) => {
  expect(trialFlaw(said(JSON.stringify({ ...GOOD, ...change })))).toBe(flaw);
});

test.each<[SandboxOutcome, string]>([
  [{ kind: 'failed', reason: 'refused' }, 'refused'],
  [said('', { exitCode: 127 }), 'it ended with exit code 127'],
  [said('', { killed: 'timeout', exitCode: 137 }), 'it was stopped (timeout)'],
  [said('hello'), 'its answer is not JSON'],
  [said('{}'), 'its answer is not the one expected'],
])('an image that cannot run the trial is refused: %j', (outcome, flaw) => {
  expect(trialFlaw(outcome)).toBe(flaw);
});
