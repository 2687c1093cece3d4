import { describe, expect, test } from 'vitest';
import type { SandboxOutcome, SandboxTask } from '../../../src/contracts/sandbox.ts';
import type { Suspicion } from '../../../src/contracts/suspicion.ts';
import { type ConfirmRequest, confirmFile } from '../../../src/pipeline/confirm/confirm.ts';
import { createNoSandbox } from '../../../src/sandboxes/none.ts';
import { call, request, scripted, suspicion, TEXT } from './request.ts';
import { attempt, done, end, inert, inputOf, marker, said, started } from './script.ts';

async function evidenceOf(
  answer: (job: SandboxTask, run: number) => SandboxOutcome,
  changes: Partial<ConfirmRequest> = {},
) {
  const sandbox = scripted(answer);
  const { evidence, gaps, probes } = await confirmFile(request(sandbox, changes), call);
  return { evidence: evidence.get((changes.suspicions ?? [suspicion])[0] ?? suspicion)?.[0], gaps, probes, sandbox };
}

const HIT = [attempt(0), started(0), marker(0), end(0), done(1)];
const SINK = [attempt(0), started(0), end(0), done(1)];
const INERT = [attempt(0), inert(0), end(0), done(1)];

describe('what events amount to', () => {
  test('the marker of an injected command is an effect, seen twice', async () => {
    const { evidence, probes, sandbox } = await evidenceOf((job) => said(job, HIT));
    expect(evidence).toMatchObject({ observation: 'effect', oracle: 'command', backend: 'scripted' });
    expect(evidence?.input?.untrusted).toBe('host = "x;touch CANARY"');
    expect(probes).toBe(1);
    expect(sandbox.tasks).toHaveLength(2);
  });

  test('a hit that does not come back is weak; one that comes back less strong counts as that', async () => {
    const flaky = await evidenceOf((job, run) => said(job, run === 0 ? HIT : INERT));
    expect(flaky.evidence?.observation).toBe('weak');
    const less = await evidenceOf((job, run) => said(job, run === 0 ? HIT : SINK));
    expect(less.evidence?.observation).toBe('sink');
  });

  test('a control that shows the same makes it weak', async () => {
    const loud = [
      attempt(0, { control: true, payload: 'control' }),
      started(0),
      marker(0),
      end(0),
      attempt(1),
      started(1),
      marker(1),
      end(1),
    ];
    expect((await evidenceOf((job) => said(job, [...loud, done(2)]))).evidence?.observation).toBe('weak');
  });

  test('a marker without a started command proves nothing', async () => {
    const { evidence } = await evidenceOf((job) => said(job, [attempt(0), marker(0), end(0), done(1)]));
    expect(evidence?.observation).toBe('not-reached');
  });

  test('evidence holds neither nonce nor canary nor what differs between runs', async () => {
    const noisy = [attempt(0), started(0, { text: 'ping /tmp/tmpabc123 0x7f12345678 ;touch CANARY' }), end(0), done(1)];
    const { evidence } = await evidenceOf((job) => said(job, noisy));
    expect(evidence?.observed?.untrusted).toContain('ping /tmp/… 0x… ;touch CANARY');
    expect(JSON.stringify(evidence)).not.toMatch(/nonce-|tmpabc/);
  });
});

describe('neutralised needs a positive observation', () => {
  test('every payload arrived inert at the very sink', async () => {
    expect((await evidenceOf((job) => said(job, INERT))).evidence?.observation).toBe('neutralised');
  });

  const stub = { t: 'stub', n: 0, name: 'lib.clean()', used: true, frames: [] };
  test.for([
    ['at another line', [attempt(0), inert(0, { frames: [['app.py', 9]] }), end(0), done(1)]],
    ['in another file', [attempt(0), inert(0, { frames: [['lib.py', 5]] }), end(0), done(1)]],
    ['before an exception', [attempt(0), inert(0), end(0, { status: 'raised', error: 'ValueError: x' }), done(1)]],
    ['behind a stand-in', [attempt(0), stub, inert(0), end(0), done(1)]],
    ['for one payload of two', [...INERT.slice(0, 3), attempt(1, { payload: 'pipe' }), end(1), done(2)]],
    ['in another parameter', [attempt(0, { tainted: ['count'] }), inert(0), end(0), done(1)]],
    ['with time running out', [attempt(0), inert(0), end(0), done(1, true)]],
    ['without an end', [attempt(0), inert(0), end(0)]],
    ['among nonsense', [attempt(0), inert(0), end(0), { t: 'verdict' }, done(1)]],
    [
      'where a name had to be made up',
      [{ t: 'loaded', carried: [], standIns: [], supplied: ['check'], error: '' }, ...INERT],
    ],
    ['only in the control', [attempt(0, { control: true }), inert(0), end(0), done(1)]],
  ] as const)('arriving %s is not enough', async ([, events]) => {
    expect((await evidenceOf((job) => said(job, events))).evidence?.observation).toBe('not-reached');
  });

  test.for([
    'import gc',
    'frame = sys._getframe()',
    'import ctypes',
    "open('/proc/self/mem')",
    'os.write(1, b"")',
    'sys.addaudithook(print)',
    'os._exit(0)',
  ])('a file that holds %s is not believed, nor is one that imports it', async (line) => {
    const text = `${TEXT}\n${line}\n`;
    const source = { path: 'app.py', language: 'python', text } as const;
    expect((await evidenceOf((job) => said(job, INERT), { source })).evidence?.observation).toBe('not-reached');
    const importing = { path: 'app.py', language: 'python', text: `from helper import x\n${TEXT}` } as const;
    const readModule = async (path: string) => (path === 'helper.py' ? line : undefined);
    expect((await evidenceOf((job) => said(job, INERT), { source: importing, readModule })).evidence?.observation).toBe(
      'not-reached',
    );
  });

  test('a killed run proves what it showed and lowers nothing', async () => {
    const killed = (job: SandboxTask, events: typeof HIT): SandboxOutcome => {
      const outcome = said(job, events);
      return outcome.kind === 'ran' ? { ...outcome, killed: 'timeout' } : outcome;
    };
    expect((await evidenceOf((job) => killed(job, HIT))).evidence?.observation).toBe('effect');
    const quiet = await evidenceOf((job) => killed(job, INERT));
    expect(quiet.evidence).toMatchObject({
      observation: 'not-reached',
      reason: { untrusted: 'ended by the timeout limit' },
    });
    expect(quiet.gaps).toEqual([]);
  });
});

describe('several suspicions', () => {
  const at = (line: number): Suspicion => ({
    ...suspicion,
    sink: { ...suspicion.sink, span: { startLine: line, startColumn: 1, endLine: line, endColumn: 9 } },
  });

  test('share a probe, and each gets what was seen at its own line', async () => {
    const [first, second] = [at(5), at(7)];
    const sandbox = scripted((job) =>
      said(job, [attempt(0), started(0), inert(0, { frames: [['app.py', 7]] }), end(0), done(1)]),
    );
    const { evidence, probes } = await confirmFile(request(sandbox, { suspicions: [first, second] }), call);
    expect(probes).toBe(1);
    expect(evidence.get(first)?.map(({ observation }) => observation)).toEqual(['sink']);
    expect(evidence.get(second)?.map(({ observation }) => observation)).toEqual(['not-reached']);
  });

  test('a hit in a helper that nobody suspected speaks for all of the probe', async () => {
    const { evidence } = await evidenceOf((job) =>
      said(job, [attempt(0), started(0, { frames: [['lib.py', 3]] }), end(0), done(1)]),
    );
    expect(evidence?.observation).toBe('sink');
  });

  test('get a probe for each oracle of their rule', async () => {
    const sandbox = scripted((job) => said(job, INERT));
    const { evidence, probes } = await confirmFile(
      request(sandbox, { oraclesOf: () => ['command', 'sql', 'unheard-of'] }),
      call,
    );
    expect(probes).toBe(2);
    expect(evidence.get(suspicion)?.map(({ oracle }) => oracle)).toEqual(['command', 'sql']);
  });
});

describe('the job', () => {
  test('names the oracle and no weakness, and carries only that oracle', async () => {
    const { sandbox } = await evidenceOf((job) => said(job, INERT));
    const job = sandbox.tasks[0];
    expect(Object.keys(job?.harness.modules ?? {})).toEqual(['main', 'probe_events', 'probe_oracle_base']);
    expect(Object.keys(job?.modules ?? {})).toEqual(['probe_oracle_command']);
    expect(job === undefined ? '' : inputOf(job)).toMatchObject({
      oracle: 'command',
      parameters: ['host'],
      external: false,
      unit: 'ping',
    });
    expect(Buffer.from(job?.input ?? []).toString()).not.toMatch(/CWE|ruleId|vulnerable/i);
  });

  test('carries the modules that the file imports, and those that these import', async () => {
    const files: Readonly<Record<string, string>> = {
      'a.py': 'import b\nfrom c.d import x\n',
      'b.py': 'import a',
      'c/d.py': 'import os',
      'z.py': '',
    };
    const source = { path: 'app.py', language: 'python', text: `def late():\n    from a import y\n${TEXT}` } as const;
    const { sandbox } = await evidenceOf((job) => said(job, INERT), {
      source,
      readModule: async (path) => files[path],
    });
    const job = sandbox.tasks[0];
    const modules = job === undefined ? {} : inputOf(job)['modules'];
    expect(Object.keys(modules ?? {}).toSorted()).toEqual(['a.py', 'b.py', 'c/d.py']);
  });

  test('leaves behind what is too large', async () => {
    const source = { path: 'app.py', language: 'python', text: `import big\n${TEXT}` } as const;
    const { sandbox } = await evidenceOf((job) => said(job, INERT), {
      source,
      readModule: async () => 'x = 1\n'.repeat(60_000),
    });
    const job = sandbox.tasks[0];
    expect(job === undefined ? undefined : inputOf(job)['modules']).toEqual({});
  });
});

describe('when nothing can be executed', () => {
  test('no sandbox: said in the evidence, and no gap', async () => {
    const { evidence, gaps, probes } = await confirmFile(request(createNoSandbox({ reason: 'no socket' })), call);
    expect(evidence.get(suspicion)).toMatchObject([
      { observation: 'not-executed', reason: { untrusted: 'no sandbox: no socket' } },
    ]);
    expect({ gaps, probes }).toEqual({ gaps: [], probes: 0 });
  });

  test('a rule without an oracle, and an oracle that the language does not have, say so', async () => {
    const sandbox = scripted(() => ({ kind: 'failed', reason: 'must not be asked' }));
    const none = await confirmFile(request(sandbox, { oraclesOf: () => [] }), call);
    expect(none.evidence.get(suspicion)?.[0]?.reason?.untrusted).toBe('no oracle for this rule');
    const source = { path: 'app.c', language: 'c', text: '' } as const;
    const other = await confirmFile(request(sandbox, { source, oraclesOf: () => ['template'] }), call);
    expect(other.evidence.get(suspicion)?.[0]?.reason?.untrusted).toBe('no oracle for this rule');
    expect(sandbox.tasks).toEqual([]);
  });

  test.for([
    ['fails', { kind: 'failed', reason: 'the engine is gone' }],
    ['gives nothing at all', { kind: 'ran', stdout: new Uint8Array(), exitCode: 127, killed: undefined }],
  ] as const)('a sandbox that %s is a gap', async ([, outcome]) => {
    const { evidence, gaps } = await evidenceOf(() => outcome);
    expect(evidence?.observation).toBe('not-executed');
    expect(gaps).toMatchObject([{ kind: 'sandbox-died', effect: 'incomplete', stage: 'confirm' }]);
  });

  test('a sandbox that dies during the repetition is a gap, too', async () => {
    const { evidence, gaps } = await evidenceOf((job, run) =>
      run === 0 ? said(job, HIT) : { kind: 'failed', reason: 'gone' },
    );
    expect(evidence?.observation).toBe('not-executed');
    expect(gaps).toHaveLength(1);
  });

  test('an ended run is a gap of its own kind', async () => {
    const ended = new AbortController();
    ended.abort();
    const sandbox = scripted((job) => said(job, HIT));
    const { gaps } = await confirmFile(request(sandbox), { ...call, signal: ended.signal });
    expect(gaps).toMatchObject([{ kind: 'deadline', effect: 'incomplete' }]);
    expect(sandbox.tasks).toEqual([]);
  });
});
