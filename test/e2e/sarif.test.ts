import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../project/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { FLAWED, proposal } from './repository.ts';

const multitool = join(root, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool');

type Log = { runs: { results?: { ruleId: string; level?: string; message: unknown }[] }[] };

/** Findings of SARIF Multitool about a SARIF file; its exit code is 0 even when there are errors. */
function validate(sarif: string): readonly { ruleId: string; level: string }[] {
  const report = join(temporaryFolder('sarif'), 'report.sarif');
  const args = ['validate', sarif, '--rule-kind', 'Sarif;Ghas', '-o', report, '--log', 'ForceOverwrite'];
  const more = ['--level', 'Error;Warning;Note', '--kind', 'Fail'];
  const run = spawnSync(multitool, [...args, ...more], {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  expect(existsSync(report), run.stdout + run.stderr).toBe(true);
  const log: Log = JSON.parse(readFileSync(report, 'utf8'));
  return log.runs
    .flatMap((one) => one.results ?? [])
    .map(({ ruleId, level }) => ({ ruleId, level: level ?? 'warning' }));
}

const scan = (folder: string, output: string) =>
  spawnSync(
    process.execPath,
    [
      join(inject('product'), 'dist', 'cli.js'),
      'scan',
      folder,
      '--scope',
      'all',
      '--sandbox',
      'none',
      '--sarif-file',
      output,
    ],
    { cwd: tmpdir(), encoding: 'utf8' },
  );

describe.runIf(process.platform === 'linux')('the SARIF file of a real scan', () => {
  it('has no error for SARIF Multitool, with the rules of GitHub code scanning', () => {
    const { repository } = proposal({ 'app.py': FLAWED, 'a b/üñ.py': FLAWED });
    const output = join(temporaryFolder('sarif'), `result.sarif`);
    expect(scan(repository.path, output).status).toBe(1);
    expect(JSON.parse(readFileSync(output, 'utf8')).runs[0].results.length).toBeGreaterThan(1);
    expect(validate(output).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has none either when there is no finding', () => {
    const { repository } = proposal({ 'README.md': '# Nothing\n' });
    const output = join(temporaryFolder('sarif'), `result-empty.sarif`);
    expect(scan(repository.path, output).status).toBe(0);
    expect(validate(output).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is the same, byte for byte, when the scan is repeated', () => {
    const { repository } = proposal({ 'app.py': FLAWED });
    const outputs = ['1', '2'].map((name) => join(temporaryFolder('sarif'), `result-${name}.sarif`));
    for (const output of outputs) scan(repository.path, output);
    const [first, second] = outputs.map((output) => readFileSync(output, 'utf8'));
    expect(first).toBe(second);
  });
});
