import { afterAll, describe } from 'vitest';
import { dockerUnderTest, patientCall } from '../conformance/docker-under-test.ts';
import { sandboxOn, startService } from '../sandboxes/service/container.ts';
import { PAIRS as JAVASCRIPT } from './javascript/pairs/index.ts';
import { evidenceFor as evidenceForJavaScript } from './javascript/support.ts';
import { examinePairs, type Pairs } from './pairs.ts';
import { PAIRS as PYTHON } from './python/pairs/index.ts';
import { evidenceFor as evidenceForPython } from './python/support.ts';

const docker = dockerUnderTest('oracle pairs in a service container');

/** One of each oracle: the harness is what it is in a container of our own, and one place after the other takes its time. */
const firsts = (pairs: Pairs): Pairs =>
  Object.fromEntries(Object.entries(pairs).map(([oracle, of]) => [oracle, of.slice(0, 1)]));

if (docker !== undefined) {
  const container = startService(docker);
  const sandbox = sandboxOn(docker, container.name);
  afterAll(async () => {
    await sandbox.close(patientCall());
    container.remove();
  });
  const exam = { sandbox, harms: true, atOnce: false };
  describe('python', () => examinePairs(firsts(PYTHON), { ...exam, evidenceFor: evidenceForPython }));
  describe('javascript', () => examinePairs(firsts(JAVASCRIPT), { ...exam, evidenceFor: evidenceForJavaScript }));
}
