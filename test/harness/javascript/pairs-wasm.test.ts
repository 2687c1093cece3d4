import { afterAll, describe, expect, test } from 'vitest';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { wasmSandbox } from '../python/wasm.ts';
import { PAIRS } from './pairs/index.ts';
import type { Pair } from './pairs/pair.ts';
import { evidenceFor } from './support.ts';

const HITS = ['effect', 'sink', 'predicate'];
const QUIET = ['neutralised', 'not-reached'];

const sandbox = await wasmSandbox();
afterAll(() => sandbox.close(patientCall()));
const cases = Object.entries(PAIRS).flatMap(([oracle, pairs]: [string, readonly Pair[]]) =>
  pairs.map((pair) => ({ oracle, pair, title: `${oracle}: ${pair.name}` })),
);

describe.concurrent('every oracle tells the two programs apart in QuickJS, too', { timeout: 120_000 }, () => {
  test.for(cases)('$title', async ({ oracle, pair }) => {
    const vulnerable = await evidenceFor({ ...pair, text: pair.vulnerable }, oracle, sandbox, patientCall(100_000));
    expect(pair.vulnerableGives === 'weak' ? ['weak'] : HITS).toContain(vulnerable.observation);
    const modules = pair.safeModules ?? pair.modules ?? {};
    const safe = await evidenceFor({ ...pair, text: pair.safe, modules }, oracle, sandbox, patientCall(100_000));
    expect(pair.safeGives === undefined ? QUIET : [pair.safeGives]).toContain(safe.observation);
  });
});
