import { readFileSync, writeFileSync } from 'node:fs';
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
  return evaluateSet(FIXTURES, env, ...flags);
}

async function evaluateSet(dataset: string, env: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  let out = '';
  const predictions = join(temporaryFolder('evaluate'), 'predictions.jsonl');
  const exitCode = await runCommand({
    argv: ['evaluate', dataset, '--json', '--predictions', predictions, ...flags],
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
    const [executed] = data.runs;
    expect(executed.sandbox).toEqual({ backend: 'docker', isolation: 'full' });
    for (const { rows } of executed.tables) {
      expect(rows).toEqual([
        expect.objectContaining({ items: 9, gaps: 1, tp: 4, fp: 0, fn: 1, tn: 4, pairs: 4, pairsCorrect: 4 }),
      ]);
    }
    expect(executed.tables).toHaveLength(2);
    expect(executed.usage.probes).toBeGreaterThan(8);
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
  const [judged] = data.runs;
  expect(judged.sandbox.backend).toBe('none');
  const row = judged.tables[1].rows[0];
  expect(row).toMatchObject({ items: 9, gaps: 1, fp: 0, tn: 4 });
  expect(row.tp).toBeGreaterThan(0);
  expect(judged.usage.probes).toBe(0);
  expect(lines).toHaveLength(9);
});

it('without a rule its finding is gone, and another rule still finds what it knows', { timeout: 60_000 }, async () => {
  const code = [
    'import os',
    'from flask import request',
    'def run():',
    '    os.system(request.args["a"])',
    '    eval(request.args["b"])',
    '',
  ].join('\n');
  const dataset = join(temporaryFolder('hold-out'), 'own.jsonl');
  const item = { id: '1', dataset: 'own', lang: 'python', ext: '.py', label: 1, cwe: 'CWE-78', code };
  writeFileSync(dataset, `${JSON.stringify(item)}\n`);
  const classes = async (...flags: readonly string[]) => {
    const { lines, data } = await evaluateSet(dataset, {}, '--method', 'offline-static', ...flags);
    const found = lines[0].findings.map(({ cwe }: { readonly cwe: string }) => cwe);
    return { found: found.toSorted(), held: data.heldOut?.constitutions };
  };
  expect(await classes()).toEqual({ found: ['CWE-78', 'CWE-95'], held: undefined });
  const held = ['bluecode/vulnerable-code/cwe-78'];
  expect(await classes('--hold-out', 'bluecode/vulnerable-code/cwe-78')).toEqual({ found: ['CWE-95'], held });
});
