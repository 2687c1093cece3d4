import { afterAll, describe, expect, test } from 'vitest';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { PAIRS } from './pairs/index.ts';
import type { Pair } from './pairs/pair.ts';
import { evidenceFor } from './support.ts';
import { wasmSandbox } from './wasm.ts';

const HITS = ['effect', 'sink', 'predicate'];

const sandbox = await wasmSandbox();
afterAll(() => sandbox.close(patientCall()));
const cases = Object.entries(PAIRS).flatMap(([oracle, pairs]: [string, readonly Pair[]]) =>
  pairs.map((pair) => ({ oracle, pair, title: `${oracle}: ${pair.name}` })),
);

describe.concurrent('every oracle tells the two programs apart without processes, too', { timeout: 120_000 }, () => {
  test.for(cases)('$title', async ({ oracle, pair }) => {
    const vulnerable = await evidenceFor(
      { ...pair, text: pair.vulnerable, modules: { ...pair.modules, ...pair.vulnerableModules } },
      oracle,
      sandbox,
      patientCall(100_000),
    );
    expect(pair.vulnerableGives === 'weak' ? ['weak'] : HITS).toContain(vulnerable.observation);
    const safe = await evidenceFor(
      { ...pair, text: pair.safe, modules: { ...pair.modules, ...pair.safeModules } },
      oracle,
      sandbox,
      patientCall(100_000),
    );
    expect(['neutralised', 'not-reached']).toContain(safe.observation);
  });
});
