import { afterAll } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { examinePairs } from '../pairs.ts';
import { sandboxOf } from './docker.ts';
import { PAIRS } from './pairs/index.ts';
import { evidenceFor } from './support.ts';

const docker = dockerUnderTest('python oracle pairs');

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-pairs');
  afterAll(() => sandbox.close(patientCall()));
  examinePairs(PAIRS, { sandbox, evidenceFor, harms: true });
}
