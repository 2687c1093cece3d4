import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';
import type { ResolvedSettings, SettingsFile } from '../../src/config.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import type { Work } from '../../src/entry/work.ts';
import { VERSION } from '../../src/version.ts';
import { emptyResult } from '../entry/empty-result.ts';
import { temporaryFolder } from '../support/temporary.ts';

type Fake = { readonly work: Work; readonly seen: { path: string; resolved: ResolvedSettings }[] };

/** Work that records what it is asked for and answers at once. */
function fakeWork(options: { file?: SettingsFile; exitCode?: number; fails?: unknown } = {}): Fake {
  const seen: { path: string; resolved: ResolvedSettings }[] = [];
  const work: Work = {
    openScan: async ({ path }) => ({
      settingsFile: options.file,
      run: async (resolved) => {
        seen.push({ path, resolved });
        if (options.fails !== undefined) throw options.fails;
        return {
          result: emptyResult,
          reports: (format) => `report as ${format}\n`,
          annotations: [],
          exitCode: options.exitCode ?? 0,
        };
      },
    }),
    judge: async ({ name, task }) => ({
      result: emptyResult,
      reports: (format) => `judged ${name} as ${task}, told as ${format}\n`,
      annotations: [],
      exitCode: options.exitCode ?? 0,
    }),
    evaluate: async () => ({ table: 'table\n', json: '{}\n', predictions: [], plot: '', exitCode: 0 }),
    summariseConstitutions: async ({ directory, rules, settings }) => ({
      text: `condensed ${rules.join(' ')} of ${directory} with ${settings.model} into ${settings.cache}\n`,
      exitCode: 1,
    }),
    checkConstitutions: async ({ directory }) => ({ text: `checked ${directory}\n`, exitCode: 3 }),
    listConstitutions: async ({ directory, json }) => ({ text: `listed ${directory} ${json}\n`, exitCode: 1 }),
    modelDoctor: async ({ settings }) => ({ text: `asked ${settings.model}\n`, exitCode: 1 }),
    sandboxDoctor: async () => ({ text: 'docker\n', exitCode: 0 }),
    sandboxSweep: async () => ({ text: 'swept\n', exitCode: 0 }),
  };
  return { work, seen };
}

async function run(argv: readonly string[], fake: Fake = fakeWork(), watched = false) {
  const written = { out: '', err: '' };
  const exitCode = await runCommand({
    argv: argv.includes('scan') ? [...argv, '--sarif-file', join(temporaryFolder('cli'), 'x.sarif')] : argv,
    env: {},
    signal: new AbortController().signal,
    terminal: {
      out: async (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      watched,
    },
    work: fake.work,
  });
  return { exitCode, ...written };
}

describe('the command line', () => {
  it('scans the current folder when no path is given, and prints text', async () => {
    const fake = fakeWork();
    expect(await run(['scan'], fake)).toMatchObject({ exitCode: 0, out: 'report as text\n', err: '' });
    expect(fake.seen[0]?.path).toBe('.');
  });

  it('hands every flag over under its name', async () => {
    const fake = fakeWork({ exitCode: 1 });
    const flags = [
      '--scope',
      'all',
      '--base',
      'main',
      '--paths',
      'src/**',
      '--paths',
      '!src/x/**',
      '--deadline',
      '90s',
    ];
    expect((await run(['scan', 'some/where', ...flags, '--format', 'sarif'], fake)).out).toBe('report as sarif\n');
    expect(fake.seen[0]).toMatchObject({
      path: 'some/where',
      resolved: { settings: { scope: 'all', base: 'main', paths: ['src/**', '!src/x/**'], deadline: 90_000 } },
    });
    expect(fake.seen[0]?.resolved.policy.find((entry) => entry.name === 'scope')?.origin).toBe('flag');
  });

  it('takes from the file what no flag says', async () => {
    const fake = fakeWork({ file: { text: 'fail-on: low\nscope: all', name: 'f.yml', origin: 'repository' } });
    await run(['scan', '--scope', 'ai'], fake);
    expect(fake.seen[0]?.resolved.settings).toMatchObject({ failOn: 'low', scope: 'ai' });
  });

  it('exits with what the scan decided', async () => {
    for (const exitCode of [0, 1, 2]) expect((await run(['scan'], fakeWork({ exitCode }))).exitCode).toBe(exitCode);
  });

  it('writes the report to a file, whole', async () => {
    const file = join(temporaryFolder('cli'), 'report.md');
    const { out } = await run(['scan', '--format', 'markdown', '--output', file]);
    expect(out).toBe('');
    expect(readFileSync(file, 'utf8')).toBe('report as markdown\n');
  });

  it.each([
    [['--version'], 0, `${VERSION}\n`],
    [['sandbox', 'doctor'], 0, 'docker\n'],
    [['sandbox', 'sweep'], 0, 'swept\n'],
    [['constitutions', 'check', 'mine'], 3, 'checked mine\n'],
    [['constitutions', 'list', 'mine'], 1, 'listed mine false\n'],
    [['constitutions', 'list', '--json'], 1, 'listed undefined true\n'],
  ])('answers %j', async (argv, exitCode, out) => {
    expect(await run(argv)).toEqual({ exitCode, out, err: '' });
  });

  it('lists every setting in its help', async () => {
    const { out, exitCode } = await run(['scan', '--help']);
    expect(exitCode).toBe(0);
    for (const flag of [
      '--scope <ai|all>',
      '--base <REF>',
      '--fail-on <',
      '--sandbox-image <NAME>',
      '--upload <auto|never>',
    ]) {
      expect(out).toContain(flag);
    }
  });
});

describe('a command line that cannot be run', () => {
  it.each([
    [['scan', '--scope', 'al'], '--scope is "al"; it must be one of ai, all; did you mean ai?'],
    [['scan', '--scop', 'ai'], 'Did you mean --scope?'],
    [['scan', 'a', 'b'], 'too many arguments'],
    [['scn'], 'Did you mean scan?'],
    [['scan', '--upload', 'always'], 'this version cannot upload'],
    [['scan', '--output', '/nowhere/at/all'], 'its folder does not exist'],
    [['scan', '--output', '/'], 'it is a folder'],
    [['sandbox', 'doktor'], 'Did you mean doctor?'],
    [[], 'Usage: bluecode'],
  ])('exits with 3 and a remedy for %j', async (argv, message) => {
    const fake = fakeWork();
    const { exitCode, err, out } = await run(argv, fake);
    expect(exitCode).toBe(3);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(fake.seen).toEqual([]);
  });

  it('exits with 3 for what the work refuses, and shows hidden characters', async () => {
    const refusal = new BlueCodeError('path-unreadable', 'no such folder: a\u001b[2Jb; name another');
    expect(await run(['scan'], fakeWork({ fails: refusal }))).toMatchObject({
      exitCode: 3,
      err: 'bluecode: no such folder: a\\u{1B}[2Jb; name another\n',
    });
  });

  it('calls anything else an internal error, without a stack trace', async () => {
    const { exitCode, err } = await run(['scan'], fakeWork({ fails: new TypeError('x is not a function') }));
    expect(exitCode).toBe(3);
    expect(err).toBe('bluecode: internal error, please report it: TypeError: x is not a function\n');
  });
});

describe('progress', () => {
  it('is shown to a person at a terminal only', async () => {
    expect((await run(['scan'], fakeWork(), true)).err).toContain('SARIF written to ');
    expect((await run(['scan'], fakeWork(), false)).err).toBe('');
  });
});
