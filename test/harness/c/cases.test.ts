import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from '../python/docker.ts';
import { provedBy } from './support.ts';

const ROOT = fileURLToPath(new URL('../../../constitutions/vulnerable-code/', import.meta.url));
const docker = dockerUnderTest('cases of the rules that only execution proves');

/** The cases in C of every rule, with the oracle that proves it. */
const cases = Object.entries(ORACLES).flatMap(([oracle, { rule, context }]) => {
  const folder = `${rule.split('/').at(-1)}/cases/`;
  const names = context.c === undefined ? [] : readdirSync(ROOT + folder).filter((name) => /\.(?:c|cpp)$/.test(name));
  return names.map((name) => ({ oracle, name, path: ROOT + folder + name, title: `${folder}${name}` }));
});

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-c-cases');
  afterAll(() => sandbox.close(patientCall()));
  describe('the cases of the rules that only execution proves', { timeout: 240_000 }, () => {
    test.for(cases)('$title', async ({ oracle, name, path }) => {
      const proved = await provedBy({ path: name, text: readFileSync(path, 'utf8') }, sandbox, patientCall(100_000));
      if (name.startsWith('ng_')) expect(proved).toContain(oracle);
      else expect(proved).toEqual([]);
    });
  });
}
