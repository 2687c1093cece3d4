import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';
import type { EvaluationRequest, Work } from '../../src/entry/work.ts';
import * as wiring from '../../src/wiring.ts';
import { temporaryFolder } from '../support/temporary.ts';

const LINE = JSON.stringify({ id: '1', dataset: 'own', lang: 'python', ext: '.py', label: 1, code: 'x = 1\n' });
const EVALUATED = { table: 'table\n', json: '{}\n', predictions: 'predicted\n', exitCode: 0 };

function recording(): { readonly work: Work; readonly asked: EvaluationRequest[] } {
  const asked: EvaluationRequest[] = [];
  const evaluate: Work['evaluate'] = async (request) => {
    asked.push(request);
    return EVALUATED;
  };
  return { work: { ...wiring, evaluate }, asked };
}

async function run(argv: readonly string[], work: Work = wiring) {
  const written = { out: '', err: '' };
  const exitCode = await runCommand({
    argv: ['evaluate', ...argv],
    env: {},
    signal: new AbortController().signal,
    terminal: {
      out: async (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      watched: false,
    },
    work,
  });
  return { exitCode, ...written };
}

function dataset(text: string | Uint8Array = `${LINE}\n`): string {
  const path = join(temporaryFolder('cli-evaluate'), 'own.jsonl');
  writeFileSync(path, text);
  return path;
}

describe('bluecode evaluate', () => {
  it('hands over what it is asked for', async () => {
    const { work, asked } = recording();
    const words = ['--match', 'any', '--by', 'cwe', '--only', 'cwe-89', '--only', 'x', '--limit', '20'];
    const more = [
      '--undecidable',
      'CWE-862,863',
      '--sandbox',
      'docker',
      '--sandbox-image',
      'mine',
      '--deadline',
      '90s',
    ];
    const { exitCode, out } = await run(['a.jsonl', 'b.jsonl', '--method', 'execute', ...words, ...more], work);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'table\n' });
    expect(asked[0]).toMatchObject({
      datasets: ['a.jsonl', 'b.jsonl'],
      options: {
        method: 'execute',
        matches: ['any'],
        by: 'cwe',
        only: ['cwe-89', 'x'],
        limit: 20,
        undecidable: ['CWE-862', 'CWE-863'],
        explain: false,
      },
      settings: { sandbox: 'docker', sandboxImage: 'mine', deadline: 90_000 },
    });
  });

  it('counts both ways, everything, with the built-in undecidable classes, unless it is told otherwise', async () => {
    const { work, asked } = recording();
    await run(['a.jsonl', '--method', 'offline'], work);
    expect(asked[0]?.options).toEqual({
      method: 'offline',
      matches: ['cwe', 'any'],
      by: undefined,
      only: [],
      limit: undefined,
      undecidable: undefined,
      explain: false,
    });
    await run(['a.jsonl', '--method', 'offline', '--undecidable', 'none'], work);
    expect(asked[1]?.options.undecidable).toEqual([]);
  });

  it('writes predictions where it is told to, and prints JSON when it is asked to', async () => {
    const file = join(temporaryFolder('cli-evaluate'), 'predictions.jsonl');
    const flags = ['--method', 'execute', '--json', '--explain', '--predictions', file];
    expect((await run(['a.jsonl', ...flags], recording().work)).out).toBe('{}\n');
    expect(readFileSync(file, 'utf8')).toBe('predicted\n');
  });
});

describe('an evaluation that cannot be run exits with 3 and a remedy', () => {
  it.each([
    [['a.jsonl'], "required option '--method <METHOD>' not specified"],
    [['--method', 'execute'], "missing required argument 'dataset'"],
    [['a.jsonl', '--method', 'guess'], 'Allowed choices are execute, offline, offline-static'],
    [['a.jsonl', '--method', 'offline', '--match', 'all'], 'Allowed choices are cwe, any'],
    [['a.jsonl', '--method', 'offline', '--by', 'day'], 'Allowed choices are cwe, lang'],
    [['a.jsonl', '--method', 'offline', '--limit', '0'], 'give a whole number above 0'],
    [['a.jsonl', '--method', 'offline', '--limit', '1e3'], 'give a whole number above 0'],
    [['a.jsonl', '--method', 'offline', '--undecidable', 'all'], 'give classes such as CWE-862,CWE-863, or none'],
    [['a.jsonl', '--method', 'offline', '--sandbox', 'dokcer'], 'did you mean docker?'],
    [['a.jsonl', '--method', 'offline-static', '--sandbox', 'docker'], 'offline-static executes nothing'],
    [['a.jsonl', '--method', 'offline', '--explain'], 'name a file for them with --predictions FILE'],
    [['a.jsonl', '--method', 'offline', '--predictions', '/nowhere/x'], 'its folder does not exist'],
    [['a.jsonl', '--method', 'offline', '--scope', 'ai'], "unknown option '--scope'"],
  ])('%j', async (argv, message) => {
    const { work, asked } = recording();
    const { exitCode, err, out } = await run(argv, work);
    expect({ exitCode, out, asked }).toEqual({ exitCode: 3, out: '', asked: [] });
    expect(err).toContain(message);
  });

  it('for a file that is not there, is a folder, or is no text', async () => {
    const folder = temporaryFolder('cli-evaluate');
    const static_ = ['--method', 'offline-static'];
    mkdirSync(join(folder, 'set.jsonl'));
    for (const [path, why] of [
      [join(folder, 'absent.jsonl'), 'check that it is a file that exists and may be read'],
      [join(folder, 'set.jsonl'), 'check that it is a file that exists and may be read'],
      [dataset(new Uint8Array([0xff, 0xfe, 0x41])), 'it is not UTF-8; save it as UTF-8'],
    ] as const) {
      const { exitCode, err } = await run([path, ...static_]);
      expect({ exitCode, err }).toEqual({ exitCode: 3, err: `bluecode: ${path} cannot be read: ${why}\n` });
    }
  });

  it('for a bad line, with file, line, field and remedy, before anything is written', async () => {
    const path = dataset(`${LINE}\n${LINE.replace('"label":1', '"label":"yes"')}\n`);
    const predictions = join(temporaryFolder('cli-evaluate'), 'predictions.jsonl');
    const { exitCode, err } = await run([path, '--method', 'offline-static', '--predictions', predictions]);
    expect(exitCode).toBe(3);
    expect(err).toBe(`bluecode: ${path}:2: field label is "yes"; give 1 (vulnerable) or 0 (safe)\n`);
    expect(existsSync(predictions)).toBe(false);
  });

  it('for a filter that nothing fits', async () => {
    const { exitCode, err } = await run([dataset(), '--method', 'offline-static', '--only', 'cwe-4']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 3, err: expect.stringContaining('no item fits --only cwe-4') });
  });

  it('for execution without a sandbox', async () => {
    const { exitCode, err } = await run([dataset(), '--method', 'execute', '--sandbox', 'none']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 3, err: expect.stringContaining('needs a sandbox') });
  });

  it('but not for a method that can do without', async () => {
    const { exitCode, err, out } = await run([dataset(), '--method', 'offline', '--sandbox', 'none']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 0, err: expect.stringContaining('nothing is executed') });
    expect(out).toContain('method offline, sandbox none');
  });
});
