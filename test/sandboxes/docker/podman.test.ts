import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HARNESS_LANGUAGES } from '../../../src/contracts/sandbox.ts';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { preflight } from '../../../src/sandboxes/docker/preflight.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { examine } from '../../conformance/sandbox.ts';
import { isolationExam } from '../../isolation/exam.ts';
import { keeper } from '../../support/keeper.ts';
import { containersOf, realEngine } from './engine-under-test.ts';

const podman = dockerUnderTest("Podman's compatible socket", 'BLUECODE_TEST_PODMAN');

if (podman !== undefined) {
  const run = `bluecode-test-${randomUUID()}`;
  const log = recordingLog();
  const options = { ...podman, pull: 'never', run, clock, log, keeper } as const;
  const examinee = {
    name: 'docker (Podman)',
    languages: HARNESS_LANGUAGES,
    can: ['processes', 'sockets', 'native', 'preload', 'sealed'],
    create: async () => createDockerSandbox({ ...options, ahead: 0 }),
    places: async () => (await containersOf(await realEngine(podman), run)).length,
  } as const;

  test('it is told from Docker by what it says of itself', async () => {
    expect(await preflight(options, patientCall())).toMatchObject({ ok: true, facts: { make: 'podman' } });
  });

  examine(examinee);
  isolationExam({ ...examinee, create: async () => createDockerSandbox(options) }, { atOnce: true });

  test('the exams needed no warning', () => expect(log.warnings).toEqual([]));
}
