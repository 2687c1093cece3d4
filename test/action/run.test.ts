import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/action/job.ts';
import { withoutCommands } from '../../src/action/log-text.ts';
import { runAction } from '../../src/action/run.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import type { ScanResult } from '../../src/contracts/scan-result.ts';
import { untrusted } from '../../src/contracts/untrusted.ts';
import type { ScanOutcome, Work } from '../../src/entry/work.ts';
import { emptyResult } from '../entry/empty-result.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** A job that keeps what is done to it, in order. */
function recordingJob(inputs: Readonly<Record<string, string>>, summaryFails = false) {
  const done: string[] = [];
  const outputs: Record<string, string> = {};
  const job: Job = {
    input: (name) => inputs[name] ?? '',
    mask: (secret) => done.push(`mask ${secret}`),
    output: (name, value) => {
      outputs[name] = String(value);
    },
    say: (line) => done.push(`say ${line}`),
    warn: (line) => done.push(`warn ${line}`),
    print: (text) => done.push(`print ${text}`),
    annotate: ({ level, path }) => done.push(`annotate ${level} ${path}`),
    summarise: async (text) => {
      if (summaryFails) throw new Error('no summary file');
      done.push(`summary ${text}`);
    },
    fail: (message) => done.push(`fail ${message}`),
  };
  return { job, done, outputs };
}

function workThat(outcome: Partial<ScanOutcome> & { fails?: unknown }): Work {
  const never = (): never => {
    throw new Error('not asked for');
  };
  return {
    openScan: async () => ({
      settingsFile: undefined,
      run: async () => {
        if (outcome.fails !== undefined) throw outcome.fails;
        return { result: emptyResult, reports: (format) => format, annotations: [], exitCode: 0, ...outcome };
      },
    }),
    judge: never,
    evaluate: never,
    checkConstitutions: never,
    summariseConstitutions: never,
    listConstitutions: never,
    modelDoctor: never,
    sandboxDoctor: never,
    sandboxSweep: never,
  };
}

async function run(outcome: Parameters<typeof workThat>[0], inputs: Record<string, string> = {}, summaryFails = false) {
  const folder = temporaryFolder('action');
  const record = recordingJob({ 'sarif-file': join(folder, 'x.sarif'), ...inputs }, summaryFails);
  await runAction({
    job: record.job,
    env: { RUNNER_TEMP: folder },
    signal: new AbortController().signal,
    work: workThat(outcome),
  });
  return { ...record, folder };
}

const withResult = (result: ScanResult['result'], reason: string): ScanResult => ({
  ...emptyResult,
  result,
  reasons: [untrusted(reason)],
});

describe('the main step', () => {
  it('writes both files, sets every output and does not fail when the scan passes', async () => {
    const { done, outputs, folder } = await run({});
    expect(outputs).toEqual({
      result: 'pass',
      findings: '0',
      confirmed: '0',
      'ai-files': '0',
      cost: '0',
      'sarif-file': join(folder, 'x.sarif'),
      'report-file': join(folder, 'bluecode.json'),
    });
    expect(readFileSync(join(folder, 'x.sarif'), 'utf8')).toBe('sarif');
    expect(readFileSync(join(folder, 'bluecode.json'), 'utf8')).toBe('json');
    expect(done).toContain('summary markdown');
    expect(done.filter((it) => it.startsWith('fail'))).toEqual([]);
  });

  it('fails with the reason when the exit code says so, after everything else', async () => {
    const annotation = {
      level: 'error',
      title: 't',
      message: 'm',
      path: 'a.py',
      startLine: 1,
      startColumn: 1,
    } as const;
    const result = withResult('fail', '1 high finding\n::error::x');
    const { done, outputs } = await run({ result, exitCode: 1, annotations: [annotation] });
    expect(outputs['result']).toBe('fail');
    expect(done).toContain('annotate error a.py');
    expect(done.at(-1)).toBe('fail fail: 1 high finding\\n::error::x');
  });

  it('warns, and does not fail, when an incomplete result is let through', async () => {
    const { done } = await run({ result: withResult('incomplete', 'deadline'), exitCode: 0 });
    expect(done.at(-1)).toBe('warn incomplete: deadline');
  });

  it('sets no output when the scan cannot start', async () => {
    const { done, outputs } = await run({ fails: new BlueCodeError('rule-book-missing', 'no rule book; reinstall') });
    expect(outputs).toEqual({});
    expect(done).toEqual(['fail no rule book; reinstall']);
  });

  it('refuses a wrong input before anything is opened', async () => {
    const { done } = await run({}, { scope: 'everything' });
    expect(done).toEqual(['fail input scope is "everything"; it must be one of ai, all']);
  });

  it('masks keys before anything else is done, also those of a wrong input', async () => {
    const { done } = await run({}, { 'model-api-key': 'sk-1234567', 'model-headers': 'X-Key: abcdefgh\nno header' });
    expect(done.slice(0, 3)).toEqual(['mask sk-1234567', 'mask X-Key: abcdefgh', 'mask abcdefgh']);
    expect(done.at(-1)).toMatch(/^fail input model-headers is not usable/);
    expect(done.at(-1)).not.toContain('abcdefgh');
  });

  it('does not lose the result when the summary cannot be written', async () => {
    const { done, outputs } = await run({ result: withResult('fail', 'x'), exitCode: 1 }, {}, true);
    expect(outputs['result']).toBe('fail');
    expect(done.some((it) => it.startsWith('warn the job summary could not be written'))).toBe(true);
    expect(done.at(-1)).toBe('fail fail: x');
  });
});

describe('text in the log of a job', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['a\n::x\r\n\t::y\r::z', 'a\n: :x\n\t: :y\n: :z'],
    ['see ##[group]x', 'see ## [group]x'],
    ['std::string a ::b', 'std::string a ::b'],
  ])('%j is no command any more', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });
});
