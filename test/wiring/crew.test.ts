import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import type { SourceFile } from '../../src/contracts/source-file.ts';
import type { Judging } from '../../src/pipeline/examine.ts';
import { Crew, type CrewOptions } from '../../src/wiring/crew.ts';
import { openCall } from '../support/git.ts';
import { constitutionFor, type Files, judged, vocabularyOf } from '../support/judging.ts';
import { languages } from '../support/lower.ts';
import { temporaryFolder } from '../support/temporary.ts';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

const WORDS = {
  sources: [{ match: 'flask.request.args', says: 'a query parameter' }],
  sinks: [{ call: 'os.system', kind: 'command', says: 'becomes part of a shell command' }],
};
const FILES: Files = {
  'a.py': 'import os\nfrom flask import request\nos.system(request.args["a"])\n',
  'b.py': 'import os\nfrom c import clean\nfrom flask import request\nos.system(clean(request.args["b"]))\n',
  'c.py': 'def clean(text):\n    return "x" + text\n',
  'd.py': 'def broken(:\n',
};

const fileOf = (path: string): SourceFile => ({
  path,
  role: 'code',
  language: languages.detect(path, ''),
  attributions: [],
  inScope: [{ start: 1, end: 1_000_000 }],
});

const crews: Crew[] = [];
afterEach(async () => {
  for (const crew of crews.splice(0)) await crew.close();
});

/** Two threads over files in memory. */
function crewOver(files: Files, more: Partial<CrewOptions> = {}): Crew {
  const crew = new Crew({
    program: join(src, 'thread.ts'),
    data: {
      here: src,
      ruleBook: {
        constitutions: [constitutionFor(['command'])],
        vocabulary: {
          python: vocabularyOf('python', WORDS),
          javascript: vocabularyOf('javascript', {}),
          c: vocabularyOf('c', {}),
          java: vocabularyOf('java', {}),
          go: vocabularyOf('go', {}),
        },
        classifiers: new Map(),
        concepts: '',
        wording: undefined,
        digest: 'none',
        notApplied: [],
      },
      settings: { tasks: ['vulnerable-code'], rules: {} },
      executes: false,
      paths: Object.keys(files),
    },
    read: async (path) => files[path],
    clock: { now: () => 0 },
    threads: 2,
    worthwhileLines: 0,
    ...more,
  });
  crews.push(crew);
  return crew;
}

function judgingOf(crew: Crew, paths: readonly string[] = ['a.py']): Judging {
  const judging = crew.for(paths.map(fileOf));
  if (judging === undefined) throw new Error('no thread is worthwhile');
  return judging;
}

/** A program of a thread that is lost with one file. */
function fragile(): string {
  const program = join(temporaryFolder('thread'), 'thread.mjs');
  const lines = [
    "import { parentPort } from 'node:worker_threads';",
    "parentPort.on('message', ({ file }) => {",
    '  if (file === undefined) return;',
    "  if (file.path === 'lost.py') process.exit(1);",
    "  if (file.path === 'thrown.py') throw new Error('beyond repair');",
    "  parentPort.postMessage({ kind: 'judged', outcome: undefined });",
    '});',
  ];
  writeFileSync(program, lines.join('\n'));
  return program;
}

describe('judging threads', () => {
  it('judge as this thread would, also what files import of each other', async () => {
    const { judge } = judgingOf(crewOver(FILES));
    const paths = Object.keys(FILES);
    const outcomes = await Promise.all(paths.map((path) => judge(fileOf(path), openCall)));
    const expected = await Promise.all(paths.map((path) => judged(FILES, { words: WORDS }, path)));
    expect(outcomes).toEqual(expected);
    expect(expected.flatMap(({ suspicions }) => suspicions)).toHaveLength(2);
  });

  it('lose the file that they are lost with, and no other', async () => {
    const { judge } = judgingOf(crewOver({}, { program: fragile() }));
    const paths = ['a.py', 'lost.py', 'b.py', 'thrown.py', 'c.py', 'd.py'];
    const ended = await Promise.allSettled(paths.map((path) => judge(fileOf(path), openCall)));
    expect(ended.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true, true]);
    expect(String(ended[3]?.status === 'rejected' && ended[3].reason)).toContain('beyond repair');
  });

  it('tell that a file may not be read as what it is', async () => {
    const refused = new BlueCodeError('path-unreadable', 'a.py: permission denied');
    const { judge } = judgingOf(crewOver(FILES, { read: () => Promise.reject(refused) }));
    await expect(judge(fileOf('a.py'), openCall)).rejects.toMatchObject({ code: 'path-unreadable' });
  });

  it('tell of a file that is gone', async () => {
    const { judge } = judgingOf(crewOver(FILES, { read: async () => undefined }));
    expect(await judge(fileOf('a.py'), openCall)).toMatchObject({ gap: { kind: 'file-unreadable' } });
  });

  it('begin no file whose turn comes when the time is up', async () => {
    const { judge } = judgingOf(crewOver(FILES, { clock: { now: () => 10 } }));
    expect(await judge(fileOf('a.py'), { ...openCall, deadline: 10 })).toMatchObject({ gap: { kind: 'deadline' } });
  });

  it.each([
    { threads: 1, worthwhileLines: 0 },
    { threads: 2, worthwhileLines: 1_000_001 },
  ])('are not started where they would not pay: %j', (options) => {
    expect(crewOver(FILES, options).for([fileOf('a.py')])).toBeUndefined();
  });
});
