import { describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../../src/contracts/errors.ts';
import { scanResultSchema } from '../../../src/contracts/scan-result.ts';
import type { AcceptedGap } from '../../../src/pipeline/gate/accept.ts';
import { languages } from '../../support/lower.ts';
import { memoryRepository } from '../../support/memory-repository.ts';
import {
  findingsOf,
  flawed,
  gapsOf,
  harm,
  isAbout,
  portsFor,
  python,
  quiet,
  sandboxThat,
  scanned,
  unready,
  vague,
} from './support.ts';

const TWO = { 'app.py': python(flawed('ping'), flawed('trace')), 'safe.py': python('x = 1\n') };

describe('a scan', () => {
  it('goes from files to a decision', async () => {
    const result = await scanned(TWO);
    expect(findingsOf(result)).toEqual(['app.py:3 likely', 'app.py:5 likely']);
    expect(result).toMatchObject({ result: 'fail', run: { engine: 'bluecode test' } });
    expect(() => scanResultSchema.parse(scanResultSchema.encode(result))).not.toThrow();
  });

  it('counts what it has seen', async () => {
    const { coverage, usage } = await scanned({ ...TWO, 'note.txt': 'hello\n', 'app.js': 'f();\n' });
    expect(coverage).toMatchObject({
      scope: 'all',
      base: false,
      files: { judged: 3 },
      units: { probed: 2 },
      languages: [
        { language: 'javascript', files: 1 },
        { language: 'python', files: 2 },
      ],
      constitutions: { applied: ['test/vulnerable-code/command'], notApplied: [] },
    });
    expect(coverage.files.seen).toBe(coverage.files.judged + coverage.files.notJudged);
    expect(usage.probes).toBe(2);
  });

  it('of nothing passes and says so', async () => {
    const result = await scanned({});
    expect(result).toMatchObject({ result: 'pass', findings: [], coverage: { files: { seen: 0, judged: 0 } } });
  });

  it('of files in no scope passes', async () => {
    const result = await scanned(TWO, { options: { scope: 'ai' } });
    expect(result).toMatchObject({ result: 'pass', findings: [], coverage: { files: { judged: 0, attributed: 0 } } });
  });

  it('looks only at the paths that it is given', async () => {
    const result = await scanned(TWO, { options: { paths: ['safe.py'] } });
    expect(result).toMatchObject({ findings: [], coverage: { files: { judged: 1 } } });
  });

  it('gives the same result for the same input, however its probes take turns', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`m${i}.py`, python(flawed(`ping${i}`), vague(`guess${i}`))]),
    );
    const run = async (delays: readonly number[]) => {
      let turn = 0;
      const sandbox = sandboxThat(async (job) => {
        await new Promise((wake) => setTimeout(wake, delays[turn++ % delays.length]));
        return isAbout(job, 'ping3')
          ? { kind: 'failed', reason: 'gone' }
          : isAbout(job, 'ping5')
            ? { kind: 'failed', reason: 'lost' }
            : quiet(job);
      }, 4);
      const { usage, ...rest } = await scanned(files, { ports: { sandbox } });
      expect(usage.probes).toBeGreaterThan(0);
      return JSON.stringify(rest);
    };
    expect(await run([30, 1, 20, 2])).toBe(await run([1, 25, 3, 40, 2]));
  });
});

describe('one file that fails', () => {
  const broken = {
    ...languages,
    withProgram: ((source, use) => {
      if (source.path === 'bad.py') throw new TypeError('cannot read properties of undefined');
      return languages.withProgram(source, use);
    }) satisfies typeof languages.withProgram,
  };

  it('is its own gap, and the others are judged', async () => {
    const result = await scanned({ ...TWO, 'bad.py': python(flawed('f')) }, { ports: { languages: broken } });
    expect(gapsOf(result)).toEqual(['crash bad.py incomplete']);
    expect(findingsOf(result)).toHaveLength(2);
    expect(result.result).toBe('fail');
  });

  it('makes a result without findings incomplete', async () => {
    const result = await scanned({ 'bad.py': python('x = 1\n') }, { ports: { languages: broken } });
    expect(result.result).toBe('incomplete');
    expect(result.reasons.map(({ untrusted }) => untrusted).join()).toMatch(/bad\.py|crash/);
  });

  it('that has vanished since it was found is unreadable', async () => {
    const ports = portsFor(TWO);
    const gone = {
      read: async (path: string) =>
        path === 'app.py' ? undefined : ports.read(path, { signal: new AbortController().signal, deadline: 0 }),
    };
    expect(gapsOf(await scanned(TWO, { ports: gone }))).toEqual(['file-unreadable app.py incomplete']);
  });

  it('that can no longer be read is unreadable, not a crash', async () => {
    const { repository } = portsFor({});
    const read = async (path: string): Promise<string | undefined> => {
      if (path !== 'app.py') return TWO['safe.py'];
      await repository.read(path, { signal: new AbortController().signal, deadline: 0 });
      return undefined;
    };
    expect(gapsOf(await scanned(TWO, { ports: { read } }))).toEqual(['file-unreadable app.py incomplete']);
  });
});

describe('time', () => {
  it('that is up before a file is judged is a gap for each file left', async () => {
    let now = 0;
    const clock = { now: () => now };
    const progress = (text: string): void => {
      if (text.includes('safe.py')) now = 100;
    };
    const result = await scanned(TWO, {
      ports: { clock, progress },
      call: { signal: new AbortController().signal, deadline: 50 },
    });
    expect(gapsOf(result)).toEqual(['deadline safe.py incomplete']);
    expect(findingsOf(result)).toHaveLength(2);
  });

  it('that is cut short by a signal leaves a gap and not a pass', async () => {
    const stop = new AbortController();
    const progress = (text: string): void => {
      if (text.startsWith('judging')) stop.abort();
    };
    const result = await scanned(TWO, {
      ports: { progress },
      call: { signal: stop.signal, deadline: Number.POSITIVE_INFINITY },
    });
    expect(gapsOf(result)).toEqual(['deadline app.py incomplete', 'deadline safe.py incomplete']);
    expect(result.result).toBe('incomplete');
  });
});

describe('execution', () => {
  it('hangs its evidence on the suspicion that it is about', async () => {
    const sandbox = sandboxThat((job) => (isAbout(job, 'trace') ? harm(job, 5) : quiet(job)));
    const result = await scanned(TWO, { ports: { sandbox } });
    expect(findingsOf(result)).toEqual(['app.py:3 likely', 'app.py:5 confirmed']);
    expect(result.findings.map(({ evidence }) => evidence.map(({ observation }) => observation))).toEqual([
      ['not-reached'],
      ['effect'],
    ]);
  });

  it('raises a hint to a finding, which is otherwise only counted', async () => {
    const files = { 'app.py': python(vague('guess')) };
    const still = await scanned(files);
    expect(still).toMatchObject({ result: 'pass', findings: [], coverage: { hints: 1 } });
    const sandbox = sandboxThat((job) => harm(job, 3));
    expect(findingsOf(await scanned(files, { ports: { sandbox } }))).toEqual(['app.py:3 confirmed']);
  });

  it('probes hints up to a limit, and says how many it left', async () => {
    const many = Array.from({ length: 1005 }, (_, i) => vague(`guess${i}`));
    const { usage, coverage } = await scanned({ 'app.py': python(...many) });
    expect(usage.probes).toBe(1000);
    expect(coverage.untried).toBe(5);
  });

  it('does not spend that limit on what is in no scope', async () => {
    const files = { 'app.py': python(...Array.from({ length: 1005 }, (_, i) => vague(`guess${i}`))) };
    const lines = [{ start: 2010, end: 2011 }];
    const repository = {
      ...memoryRepository(files),
      kind: 'git' as const,
      changes: async () => [{ path: 'app.py', basePath: 'app.py', lines }],
    };
    const base = { commit: 'a'.repeat(40), head: 'b'.repeat(40) };
    const result = await scanned(files, { options: { base }, ports: { repository } });
    expect(result.usage.probes).toBe(1);
  });

  it('that `auto` cannot have is stated once for a language', async () => {
    const result = await scanned(
      { ...TWO, 'b.py': python(flawed('other')) },
      { options: { gapWhenNotReady: 'sandbox-none' }, ports: { sandbox: unready('no engine here') } },
    );
    expect(gapsOf(result)).toEqual(['sandbox-none python stated']);
    expect(
      result.findings.every(({ evidence }) => evidence.every(({ observation }) => observation === 'not-executed')),
    ).toBe(true);
  });

  it('that was asked for by name and cannot be had makes the result incomplete', async () => {
    const scene = {
      options: { gapWhenNotReady: 'sandbox-absent', failOn: 'never' },
      ports: { sandbox: unready('no engine here') },
    } as const;
    expect(gapsOf(await scanned(TWO, scene))).toEqual(['sandbox-absent python incomplete']);
    expect((await scanned(TWO, scene)).result).toBe('incomplete');
  });

  it('that nothing asks for is no gap', async () => {
    const scene = {
      options: { gapWhenNotReady: 'sandbox-absent' },
      ports: { sandbox: unready('no engine here') },
    } as const;
    expect(gapsOf(await scanned({ 'safe.py': python('x = 1\n') }, scene))).toEqual([]);
  });

  it('whose backend dies leaves a gap for its probe', async () => {
    const result = await scanned(TWO, {
      ports: { sandbox: sandboxThat(() => ({ kind: 'failed', reason: 'the engine is gone' })) },
    });
    expect(gapsOf(result)).toEqual([
      'sandbox-died app.py: ping (command) incomplete',
      'sandbox-died app.py: trace (command) incomplete',
    ]);
  });

  it('that throws is a gap, and the findings stand', async () => {
    const sandbox = {
      ...sandboxThat(quiet),
      open: async () => {
        throw new Error('socket hang up');
      },
    };
    const result = await scanned(TWO, { ports: { sandbox } });
    expect(gapsOf(result)).toEqual(['crash app.py incomplete']);
    expect(findingsOf(result)).toHaveLength(2);
  });
});

describe('callers that pass constants', () => {
  const called = python(flawed('ping'), 'ping("a.example")\n');

  it('weaken a claim to possible', async () => {
    expect(findingsOf(await scanned({ 'app.py': called }))).toEqual(['app.py:3 possible']);
  });

  it('do not, where a file that is not judged mentions the function', async () => {
    const files = { 'app.py': called, 'other.py': 'from app import ping\nping(input())\n' };
    expect(findingsOf(await scanned(files, { options: { paths: ['app.py'] } }))).toEqual(['app.py:3 likely']);
  });

  it('do not, where a file that may hold others cannot be read', async () => {
    const files = { 'app.py': called, 'other.py': 'x = 1\n' };
    const read = async (path: string): Promise<string> => {
      if (path === 'other.py') throw new BlueCodeError('path-unreadable', 'other.py cannot be read: it is locked');
      return called;
    };
    expect(findingsOf(await scanned(files, { options: { paths: ['app.py'] }, ports: { read } }))).toEqual([
      'app.py:3 likely',
    ]);
  });
});

describe('a gap that the owners accept', () => {
  const sandbox = unready('no engine here');
  const scene = (accepted: Partial<AcceptedGap> = {}) => ({
    options: {
      gapWhenNotReady: 'sandbox-absent' as const,
      failOn: 'never' as const,
      acceptGaps: [
        { path: 'python', kind: 'sandbox-absent' as const, reason: 'the runner has no engine', ...accepted },
      ],
    },
    ports: { sandbox },
  });

  it('is still listed, with the reason, and no obstacle', async () => {
    const result = await scanned(TWO, scene());
    expect(result.result).toBe('pass');
    expect(result.gaps.at(-1)?.reason.untrusted).toBe('no engine here (accepted: the runner has no engine)');
    expect(gapsOf(result)).toEqual(['sandbox-absent python stated']);
  });

  it.each([
    ['counts to its last day', { until: '2026-03-01' }, 'pass'],
    ['counts no longer after it', { until: '2026-02-28' }, 'incomplete'],
    ['is of its kind only', { kind: 'crash' as const }, 'incomplete'],
    ['is at its path only', { path: 'src/**' }, 'incomplete'],
  ])('%s', async (_, accepted, outcome) => {
    expect((await scanned(TWO, scene(accepted))).result).toBe(outcome);
  });
});
