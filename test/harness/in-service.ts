import { afterAll } from 'vitest';
import { dockerUnderTest, patientCall } from '../conformance/docker-under-test.ts';
import { sandboxOn, startService } from '../sandboxes/service/container.ts';
import { examinePairs, type PairExam, type Pairs } from './pairs.ts';

/** Every pair in a service container of its own file's: one place after the other, and cleaned between them. */
export function examineInService(language: string, pairs: Pairs, evidenceFor: PairExam['evidenceFor']): void {
  const docker = dockerUnderTest(`oracle pairs of ${language} in a service container`);
  if (docker === undefined) return;
  const container = startService(docker);
  const sandbox = sandboxOn(docker, container.name);
  afterAll(async () => {
    await sandbox.close(patientCall());
    container.remove();
  });
  examinePairs(pairs, { sandbox, evidenceFor, harms: true, atOnce: false });
}
