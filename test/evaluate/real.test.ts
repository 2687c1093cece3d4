import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';
import type { Work } from '../../src/entry/work.ts';
import * as wiring from '../../src/wiring.ts';
import { dockerUnderTest } from '../conformance/docker-under-test.ts';
import { temporaryFolder } from '../support/temporary.ts';

const work: Work = wiring;
const FIXTURES = join(import.meta.dirname, 'fixtures.jsonl');
const docker = dockerUnderTest('evaluating in containers');

async function evaluate(env: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  let out = '';
  const predictions = join(temporaryFolder('evaluate'), 'predictions.jsonl');
  const exitCode = await runCommand({
    argv: ['evaluate', FIXTURES, '--json', '--predictions', predictions, ...flags],
    env,
    signal: new AbortController().signal,
    terminal: {
      out: async (text) => {
        out += text;
      },
      err: () => undefined,
      watched: false,
    },
    work,
  });
  const text = readFileSync(predictions, 'utf8');
  return {
    exitCode,
    data: JSON.parse(out),
    text,
    lines: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

it.skipIf(docker === undefined)(
  'execute proves what is vulnerable, flags no fix, and says the same twice',
  { timeout: 120_000 },
  async () => {
    const env = { DOCKER_HOST: `unix://${docker?.socket}`, BLUECODE_SANDBOX_IMAGE: docker?.image ?? '' };
    const { exitCode, data, text, lines } = await evaluate(env, '--method', 'execute', '--sandbox', 'docker');
    expect(exitCode).toBe(0);
    expect(data.sandbox).toEqual({ backend: 'docker', isolation: 'full' });
    for (const match of ['cwe', 'any']) {
      expect(data.tables[match]).toEqual([
        expect.objectContaining({ items: 9, gaps: 1, tp: 4, fp: 0, fn: 1, tn: 4, pairs: 4, pairsCorrect: 4 }),
      ]);
    }
    expect(data.usage.probes).toBeGreaterThan(8);
    expect(lines.filter(({ flagged }) => flagged).map(({ confidence }) => confidence)).toEqual(
      Array(4).fill('confirmed'),
    );
    expect(lines.at(-1)).toMatchObject({ id: 'fixtures/ledger.vuln', gap: 'not judged: unsupported' });
    expect((await evaluate(env, '--method', 'execute', '--sandbox', 'docker')).text).toBe(text);
  },
);

it('offline-static runs the built-in rules without a sandbox', { timeout: 30_000 }, async () => {
  const { exitCode, data, lines } = await evaluate({}, '--method', 'offline-static');
  expect(exitCode).toBe(0);
  expect(data.sandbox.backend).toBe('none');
  expect(data.tables.any[0]).toMatchObject({ items: 9, gaps: 1, fp: 0, tn: 4 });
  expect(data.tables.any[0].tp).toBeGreaterThan(0);
  expect(data.usage.probes).toBe(0);
  expect(lines).toHaveLength(9);
});
