import { randomUUID } from 'node:crypto';
import { HARNESS_LANGUAGES } from '../../src/contracts/sandbox.ts';
import { createDockerSandbox } from '../../src/sandboxes/docker/index.ts';
import { clock, dockerUnderTest, recordingLog } from '../conformance/docker-under-test.ts';
import { containersOf, realEngine } from '../sandboxes/docker/engine-under-test.ts';
import { keeper } from '../support/keeper.ts';
import { isolationExam } from './exam.ts';

const docker = dockerUnderTest('hostile code in docker');

if (docker !== undefined) {
  const run = `bluecode-test-${randomUUID()}`;
  isolationExam(
    {
      name: 'docker',
      languages: HARNESS_LANGUAGES,
      can: ['processes', 'sockets', 'native', 'preload', 'sealed', 'file-count'],
      create: async () => createDockerSandbox({ ...docker, pull: 'never', run, clock, log: recordingLog(), keeper }),
      places: async () => (await containersOf(await realEngine(docker), run)).length,
    },
    { atOnce: true },
  );
}
