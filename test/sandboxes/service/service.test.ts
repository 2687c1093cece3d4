import { afterAll, beforeAll, expect, test } from 'vitest';
import { dockerUnderTest, recordingLog } from '../../conformance/docker-under-test.ts';
import { examine } from '../../conformance/sandbox.ts';
import { isolationExam } from '../../isolation/exam.ts';
import { engine, processesIn, type ServiceContainer, sandboxOn, startService } from './container.ts';

const docker = dockerUnderTest('the service sandbox');

if (docker !== undefined) {
  let examined: ServiceContainer;
  beforeAll(() => {
    examined = startService(docker);
  });
  afterAll(() => examined.remove());
  const log = recordingLog();
  const examinee = {
    name: 'service',
    create: async () => sandboxOn(docker, examined.name, { log }),
    places: async () => Math.min(1, processesIn(docker, examined.name)),
    languages: ['python', 'javascript'],
    can: ['processes', 'sockets', 'native', 'preload', 'file-count'],
  } as const;
  examine(examinee);
  isolationExam(examinee, { atOnce: false });

  test('the exams needed no warning, and the container is still the one that was started', () => {
    expect(log.warnings).toEqual([]);
    expect(engine(docker, 'inspect', '--format', '{{.Id}} {{.State.Running}}', examined.name)).toBe(
      `${examined.id} true`,
    );
  });
}
