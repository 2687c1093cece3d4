import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/entry/work.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { recording, run } from './evaluating.ts';

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
    const rest = ['--at', 'possible', '--fail-on', 'low', '--strip-comments', '--task', 'prompt-injection'];
    const held = ['--hold-out', 'cwe-89', '--hold-out', 'a/b/c', '--against', 'old.jsonl', '--method', 'offline'];
    const flags = [...words, ...more, ...rest, ...held];
    const { exitCode, out } = await run(['a.jsonl', 'b.jsonl', '--method', 'execute', ...flags], work);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'table\n' });
    expect(asked[0]).toMatchObject({
      datasets: ['a.jsonl', 'b.jsonl'],
      options: {
        methods: ['execute', 'offline'],
        matches: ['any'],
        threshold: { at: 'possible', failOn: 'low' },
        task: 'prompt-injection',
        stripComments: true,
        holdOut: ['cwe-89', 'a/b/c'],
        by: 'cwe',
        only: ['cwe-89', 'x'],
        limit: 20,
        undecidable: ['CWE-862', 'CWE-863'],
        explain: false,
      },
      against: 'old.jsonl',
      settings: { sandbox: 'docker', sandboxImage: 'mine', deadline: 90_000 },
    });
  });

  it('counts both ways, everything, with the built-in undecidable classes, unless it is told otherwise', async () => {
    const { work, asked } = recording();
    await run(['a.jsonl', '--method', 'offline'], work);
    expect(asked[0]?.options).toEqual({
      methods: ['offline'],
      models: [],
      matches: ['cwe', 'any'],
      threshold: { at: 'likely', failOn: 'medium' },
      task: undefined,
      stripComments: false,
      holdOut: [],
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

  it('writes a file for each of several methods, and a chart', async () => {
    const folder = temporaryFolder('cli-evaluate');
    const files = ['--predictions', join(folder, 'run.1.jsonl'), '--plot', join(folder, 'chart.svg')];
    await run(['a.jsonl', '--method', 'offline-static', '--method', 'offline', ...files], recording().work);
    expect(readdirSync(folder).toSorted()).toEqual(['chart.svg', 'run.1.offline-static.jsonl', 'run.1.offline.jsonl']);
    expect(readFileSync(join(folder, 'run.1.offline.jsonl'), 'utf8')).toBe('predicted too\n');
    expect(readFileSync(join(folder, 'chart.svg'), 'utf8')).toBe('<svg/>\n');
  });

  it('prints its tables and writes its other files when one of them can no longer be written', async () => {
    const folder = temporaryFolder('cli-evaluate');
    const [predictions, plot] = [join(folder, 'gone', 'run.jsonl'), join(folder, 'chart.svg')];
    mkdirSync(join(folder, 'gone'));
    const { work } = recording();
    const removing: Work = {
      ...work,
      evaluate: async (request) => {
        rmSync(join(folder, 'gone'), { recursive: true });
        return work.evaluate(request);
      },
    };
    const flags = ['--method', 'offline', '--predictions', predictions, '--plot', plot];
    const { exitCode, out, err } = await run(['a.jsonl', ...flags], removing);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: 'table\n' });
    expect(err).toContain(`${predictions} cannot be written`);
    expect(existsSync(plot)).toBe(true);
  });
});
