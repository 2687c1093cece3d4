import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from '../python/docker.ts';
import { PAIRS } from './pairs/index.ts';
import type { Pair } from './pairs/pair.ts';
import { provedBy } from './support.ts';

const docker = dockerUnderTest('C oracle pairs');

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-c-pairs');
  afterAll(() => sandbox.close(patientCall()));
  const cases = Object.entries(PAIRS).flatMap(([oracle, pairs]: [string, readonly Pair[]]) =>
    pairs.map((pair) => ({ oracle, pair, title: `${oracle}: ${pair.name}` })),
  );
  describe('every oracle tells the vulnerable program from the safe one', { timeout: 240_000 }, () => {
    test.for(cases)('$title', async ({ oracle, pair }) => {
      const { path = 'unit.c', modules = {} } = pair;
      const call = () => patientCall(100_000);
      expect(await provedBy({ path, modules, text: pair.vulnerable }, sandbox, call())).toContain(oracle);
      expect(await provedBy({ path, modules, text: pair.safe }, sandbox, call())).toEqual([]);
    });
  });
}
