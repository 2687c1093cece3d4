import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { PAIRS } from './pairs/index.ts';
import type { Pair } from './pairs/pair.ts';
import { evidenceFor } from './support.ts';

const HITS = ['effect', 'sink', 'predicate'];
/** One at a time, and again when the machine was too busy for a series to come to its end: growth is measured in time. */
const MEASURED = ['regex', 'resource'];
const docker = dockerUnderTest('python oracle pairs');

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-pairs');
  afterAll(() => sandbox.close(patientCall()));
  const cases = Object.entries(PAIRS).flatMap(([oracle, pairs]: [string, readonly Pair[]]) =>
    pairs.map((pair) => ({ oracle, pair, title: `${oracle}: ${pair.name}` })),
  );
  const tells = async ({ oracle, pair }: (typeof cases)[number]) => {
    const vulnerable = await evidenceFor({ ...pair, text: pair.vulnerable }, oracle, sandbox, patientCall(100_000));
    expect(pair.vulnerableGives === undefined ? HITS : [pair.vulnerableGives]).toContain(vulnerable.observation);
    const safe = await evidenceFor({ ...pair, text: pair.safe }, oracle, sandbox, patientCall(100_000));
    expect(pair.safeGives === undefined ? ['neutralised', 'not-reached'] : [pair.safeGives]).toContain(
      safe.observation,
    );
  };
  const isMeasured = ({ oracle }: (typeof cases)[number]) => MEASURED.includes(oracle);
  describe.concurrent('every oracle tells the vulnerable program from the safe one', { timeout: 120_000 }, () => {
    test.for(cases.filter((one) => !isMeasured(one)))('$title', tells);
  });
  describe('every oracle that measures time does', { timeout: 120_000, retry: 3 }, () => {
    test.for(cases.filter(isMeasured))('$title', tells);
  });
}
