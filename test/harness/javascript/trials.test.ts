import { dockerUnderTest } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from '../python/docker.ts';
import { examineTrials } from './trials.ts';

const docker = dockerUnderTest('written tests in javascript');
if (docker !== undefined) examineTrials(sandboxOf(docker, 'test-javascript-trials'));
