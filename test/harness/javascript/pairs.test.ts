import { afterAll } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { examinePairs } from '../pairs.ts';
import { sandboxOf } from '../python/docker.ts';
import { PAIRS } from './pairs/index.ts';
import { evidenceFor } from './support.ts';

const docker = dockerUnderTest('javascript oracle pairs');

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-javascript-pairs');
  afterAll(() => sandbox.close(patientCall()));
  examinePairs(PAIRS, { sandbox, evidenceFor, harms: true });
}
