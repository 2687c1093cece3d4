import { expect, test } from 'vitest';
import type { HarnessLanguage, SandboxOutcome } from '../../../src/contracts/sandbox.ts';
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
  elsewhere: [],
  doors: [],
  tools: {},
};

const NODE = { node: ['22.3.0', 0] };
const GCC = {
  gcc: ['', 0],
  'g++': ['', 0],
  overflow: ['==2==ERROR: AddressSanitizer: heap-buffer-overflow', 1],
  leak: ['SUMMARY: AddressSanitizer: 4 byte(s) leaked', 23],
};

const said = (stdout: string, change: object = {}): SandboxOutcome => ({
  kind: 'ran',
  stdout: bytes(stdout),
  exitCode: 0,
  killed: undefined,
  ...change,
});

test('a container that is as it should be has no flaw', () => {
  expect(trialFlaw('python', said(JSON.stringify(GOOD)))).toBeUndefined();
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
  [{ elsewhere: ['/run', '/var/tmp'] }, 'files can be left in /run, /var/tmp'],
  [{ variables: ['HOME', 'GITHUB_TOKEN'] }, 'its environment is not empty'],
  [{ doors: ['vsock'] }, 'the engine does not apply our seccomp filter (vsock)'],
  [{ doors: undefined }, 'its answer is not the one expected'],
  [{ tools: { node: 1 } }, 'its answer is not the one expected'],
  [{ user: 'root' }, 'its answer is not the one expected'],
])('an engine that ignores a setting is found out: %j', (change, flaw) => {
  expect(trialFlaw('python', said(JSON.stringify({ ...GOOD, ...change })))).toBe(flaw);
});

test.each<[SandboxOutcome, string]>([
  [{ kind: 'failed', reason: 'refused' }, 'refused'],
  [said('', { exitCode: 127 }), 'it ended with exit code 127'],
  [said('', { killed: 'timeout', exitCode: 137 }), 'it was stopped (timeout)'],
  [said('hello'), 'its answer is not JSON'],
  [said('{}'), 'its answer is not the one expected'],
])('an image that cannot run the trial is refused: %j', (outcome, flaw) => {
  expect(trialFlaw('python', outcome)).toBe(flaw);
});

test.each<[HarnessLanguage, object, string | undefined]>([
  ['javascript', NODE, undefined],
  ['javascript', { node: ['18.0.0', 0] }, undefined],
  ['javascript', { node: ['16.20.1', 0] }, 'its node is older than 18'],
  ['javascript', { node: ['nonsense', 0] }, 'its node is older than 18'],
  ['javascript', { node: ['FileNotFoundError', -1] }, 'it has no node'],
  ['javascript', {}, 'it has no node'],
  ['c', GCC, undefined],
  ['c', {}, 'it has no gcc with the address and undefined behaviour sanitizers'],
  [
    'c',
    { ...GCC, gcc: ['cannot find -lasan', 1] },
    'it has no gcc with the address and undefined behaviour sanitizers',
  ],
  ['c', { ...GCC, 'g++': ['FileNotFoundError', -1] }, 'it has no g++'],
  ['c', { ...GCC, overflow: ['', 0] }, 'its address sanitizer sees no overflow'],
  ['c', { ...GCC, leak: ['LeakSanitizer has encountered a fatal error', 1] }, 'its leak sanitizer sees no leak'],
  ['python', {}, undefined],
])('what an image lacks is the reason of one language: %s, %j', (language, tools, flaw) => {
  expect(trialFlaw(language, said(JSON.stringify({ ...GOOD, tools })))).toBe(flaw);
});
