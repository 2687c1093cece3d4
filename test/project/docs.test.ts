import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command.ts';
import { files, read, root } from './tree.ts';

const documents = files('README.md', 'docs', 'examples').filter((path) => path.endsWith('.md'));
/** The pages of the rule book quote the code of others, with commands of theirs. */
const own = documents.filter((path) => !path.startsWith('docs/constitutions/'));
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

/** What stands in backticks or in a shell block. */
const code = (text: string): readonly string[] => [
  ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, inline]) => inline ?? ''),
  ...[...text.matchAll(/```(?:sh|bash|console)\n([\s\S]*?)```/g)].flatMap(([, block]) => (block ?? '').split('\n')),
];

const FOLDERS = /^(?:src|test|docs|scripts|examples|constitutions|dist|sandbox|\.ci)\/[^\s*<>{}$]*$/;

const paths = (text: string): readonly string[] =>
  code(text)
    .flatMap((line) => line.split(/[\s,;]+/))
    .map((word) => word.replace(/[.:]$/, ''))
    .filter((word) => FOLDERS.test(word));

const links = (text: string): readonly string[] =>
  [...text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

const program = commandLine(
  {
    scan: () => Promise.resolve(),
    judge: () => Promise.resolve(),
    evaluate: () => Promise.resolve(),
    checkConstitutions: () => Promise.resolve(),
    listConstitutions: () => Promise.resolve(),
    summariseConstitutions: () => Promise.resolve(),
    modelDoctor: () => Promise.resolve(),
    sandboxDoctor: () => Promise.resolve(),
    sandboxSweep: () => Promise.resolve(),
  },
  { out: () => undefined, err: () => undefined },
);
const flags = new Set([
  '--version',
  '--help',
  ...program.commands.flatMap((it) => it.options.map((option) => option.long)),
]);

/** The parts of a text that call our command, as words. */
const calls = (text: string): readonly (readonly string[])[] =>
  code(text).flatMap((line) => {
    const [, rest] = /^(?:\$ )?(?:npx )?(?:bluecode|node dist\/cli\.js)((?: .*)?)$/.exec(line) ?? [];
    return rest === undefined
      ? []
      : [
          rest
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ''),
        ];
  });

describe('the documents', () => {
  it('are found', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/configuration.md']));
  });

  it.each(documents)('%s names only paths that exist', (document) => {
    const text = read(document);
    const missing = [
      ...paths(text).filter((path) => !existsSync(join(root, path))),
      ...links(text).filter((path) => !existsSync(join(root, dirname(document), path))),
    ];
    expect(missing).toEqual([]);
  });

  it.each(own)('%s names only npm scripts that exist', (document) => {
    const named = [...read(document).matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(own)('%s calls the command with words and flags that it knows', (document) => {
    for (const words of calls(read(document))) {
      const first = words.find((word) => !word.startsWith('-'));
      const names = program.commands.map((it) => it.name());
      if (first !== undefined) expect(names, words.join(' ')).toContain(first);
      const used = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
      expect(
        used.filter((flag) => !flags.has(flag)),
        words.join(' '),
      ).toEqual([]);
    }
  });

  it('hold what is derived: tables and inputs of the settings, schemas, a page for each rule', () => {
    const run = spawnSync(process.execPath, [join(root, 'scripts', 'generate.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(run.stdout + run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it('show a workflow with full history, least permissions, the merge queue and an upload that the gate does not stop', () => {
    const workflow = /```yaml\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
    for (const part of [
      'fetch-depth: 0',
      'permissions: {}',
      'merge_group:',
      'security-events: write',
      '!cancelled()',
      'uses: org/bluecode-action@v1',
    ]) {
      expect(workflow).toContain(part);
    }
  });
});
