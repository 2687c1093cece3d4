import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HARNESS_LANGUAGES } from '../../../src/contracts/sandbox.ts';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { clock, dockerUnderTest, recordingLog } from '../../conformance/docker-under-test.ts';
import { examine } from '../../conformance/sandbox.ts';
import { keeper } from '../../support/keeper.ts';
import { containersOf, realEngine } from './engine-under-test.ts';

const docker = dockerUnderTest('the docker sandbox');

if (docker !== undefined) {
  const run = `bluecode-test-${randomUUID()}`;
  const log = recordingLog();
  examine({
    name: 'docker',
    languages: HARNESS_LANGUAGES,
    can: ['processes', 'sockets', 'native', 'preload', 'sealed', 'file-count'],
    create: async () => createDockerSandbox({ ...docker, pull: 'never', run, clock, log, keeper, ahead: 0 }),
    places: async () => (await containersOf(await realEngine(docker), run)).length,
  });

  test('the exam needed no warning', () => expect(log.warnings).toEqual([]));
}
