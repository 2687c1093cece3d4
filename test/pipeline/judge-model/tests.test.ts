import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SandboxOutcome, SandboxTask } from '../../../src/contracts/sandbox.ts';
import type { ScanResult } from '../../../src/contracts/scan-result.ts';
import { attempt, done, end, inputOf, said } from '../confirm/script.ts';
import { gapsOf, quiet, sandboxThat, scanned } from '../scan/support.ts';
import { claim, claiming, modelThat, type Reply, told } from './support.ts';

const TEXT = 'import web\nfrom tools import run\n\n\ndef start(name):\n    web.log(web.query)\n    run(name)\n';
const RULE = 'test/vulnerable-code/command';
const FIX = { firstLine: 7, lastLine: 7, replacement: '    run(quote(name))\n' };

const hashOf = (text: unknown): string => createHash('sha256').update(String(text)).digest('hex');

type Run = {
  readonly broken?: readonly string[];
  readonly end?: Readonly<Record<string, unknown>>;
  readonly entered?: number;
  readonly hash?: string;
  readonly stub?: boolean;
};

/** What the harness says of a written test: the benign run, then the attack. */
function trial(job: SandboxTask, benign: Run, attack: Run): SandboxOutcome {
  const { text } = inputOf(job);
  const run = (n: number, { broken = [], end: ended = {}, entered = 1, hash = hashOf(text), stub = false }: Run) => [
    attempt(n, { control: n === 0, payload: n === 0 ? 'benign' : 'attack', tainted: [], input: `"${n}"` }),
    ...(stub ? [{ t: 'stub', n, name: 'lib.f', used: true, frames: [] }] : []),
    { t: 'call', n, name: 'unit', parts: [hash, String(entered)], frames: [] },
    ...broken.map((what) => ({ t: 'effect', n, what: 'expectation', text: what, frames: [] })),
    end(n, ended),
  ];
  return said(job, [...run(0, benign), ...run(1, attack), done(2)]);
}

const isTrial = (job: SandboxTask): boolean => 'test' in inputOf(job);
const isMended = (job: SandboxTask): boolean => String(inputOf(job)['text']).includes('quote(name)');
const HARM: Run = { broken: ['it ran'] };

const TEST: Reply = { value: { code: 'def check(unit, given, expect): ...', attack: '"x;y"', benign: '{"a": 1}' } };

type Scene = {
  readonly outcome: (job: SandboxTask, at: number) => SandboxOutcome;
  readonly fix?: typeof FIX | null;
  readonly tests?: readonly Reply[];
  readonly confidence?: number;
  readonly code?: string;
};

async function tested({ outcome, fix = null, tests = [TEST], confidence = 0.9 }: Scene) {
  let asked = 0;
  let ran = 0;
  const model = modelThat(({ role }) => {
    if (role === 'judge') return claiming(claim({ fix, confidence }));
    asked += 1;
    return tests[Math.min(asked, tests.length) - 1] ?? TEST;
  });
  const sandbox = sandboxThat((job) => (isTrial(job) ? outcome(job, ran++) : quiet(job)));
  const result = await scanned({ 'app.py': TEXT }, { ports: { model, sandbox } });
  const questions = model.requests.filter(({ role }) => role === 'tester');
  return { result, said: told(result), asked, ran, questions, evidence: evidenceOf(result) };
}

const evidenceOf = ({ findings }: ScanResult): readonly string[] =>
  findings.flatMap(({ evidence }) => evidence.map(({ oracle, observation }) => `${oracle} ${observation}`));

const patchOf = ({ findings }: ScanResult): readonly string[] =>
  findings.flatMap(({ patch }) => (patch?.after ?? []).map(({ untrusted }) => untrusted));

const confirmed = [`${RULE}@7 confirmed model:judge`];
const unproved = [`${RULE}@7 likely model:judge`];

test('a test that shows the flaw twice, with a silent control, confirms it', async () => {
  const { said: findings, evidence, ran, asked } = await tested({ outcome: (job) => trial(job, {}, HARM) });
  expect(findings).toEqual(confirmed);
  expect(evidence).toEqual(['test predicate', 'command not-reached']);
  expect([asked, ran]).toEqual([1, 2]);
});

test('the test is given its inputs as values, and the unit as it is', async () => {
  const jobs: Readonly<Record<string, unknown>>[] = [];
  await tested({
    outcome: (job) => {
      jobs.push(inputOf(job));
      return trial(job, {}, HARM);
    },
  });
  expect(jobs[0]).toMatchObject({
    text: TEXT,
    unit: 'start',
    test: { code: 'def check(unit, given, expect): ...', attack: 'x;y', benign: { a: 1 } },
  });
});

describe.each([
  ['the control shows it too', { benign: HARM, attack: HARM }, 'the benign input breaks an expectation too: it ran'],
  ['the unit is never called', { benign: {}, attack: { ...HARM, entered: 0 } }, 'the attack run never called the unit'],
  ['the control never calls it', { benign: { entered: 0 }, attack: HARM }, 'the benign run never called the unit'],
  ['another file was loaded', { benign: {}, attack: { ...HARM, hash: 'f00' } }, 'the attack run had another file'],
  ['it raises', { benign: {}, attack: { ...HARM, end: { status: 'raised', error: 'NameError: x' } } }, 'NameError: x'],
  ['it shows nothing', { benign: {}, attack: {} }, 'everything was as expected'],
])('%s', (_, { benign, attack }, why) => {
  test('it proves nothing, and the model hears why, three times in all', async () => {
    const { result, said: findings, asked, questions } = await tested({ outcome: (job) => trial(job, benign, attack) });
    expect(findings).toEqual(unproved);
    expect(asked).toBe(3);
    expect(questions[1]?.prompt.user).toContain(why);
    expect(result.findings[0]?.evidence.at(-1)?.reason?.untrusted ?? '').not.toBe('');
  });
});

test('a second test that is better is enough', async () => {
  const { said: findings, asked } = await tested({ outcome: (job, at) => trial(job, {}, at === 0 ? {} : HARM) });
  expect(findings).toEqual(confirmed);
  expect(asked).toBe(2);
});

test('what shows itself only once proves nothing', async () => {
  const { said: findings } = await tested({ outcome: (job, at) => trial(job, {}, at % 2 === 0 ? HARM : {}) });
  expect(findings).toEqual(unproved);
});

test('through a stand-in it is likely at most', async () => {
  const { said: findings, evidence } = await tested({
    confidence: 0.5,
    outcome: (job) => trial(job, {}, { ...HARM, stub: true }),
  });
  expect(findings).toEqual(unproved);
  expect(evidence).toContain('test predicate');
});

test('a fix that the test finds sound is shown with the proof', async () => {
  const { result, said: findings } = await tested({
    fix: FIX,
    outcome: (job) => trial(job, {}, isMended(job) ? {} : HARM),
  });
  expect(findings).toEqual(confirmed);
  expect(patchOf(result)).toEqual(['    run(quote(name))']);
});

test('a test that the mended unit does not pass proves nothing, and no fix is shown', async () => {
  const { result, said: findings, asked } = await tested({ fix: FIX, outcome: (job) => trial(job, {}, HARM) });
  expect(findings).toEqual(unproved);
  expect(patchOf(result)).toEqual([]);
  expect(asked).toBe(3);
});

test.each([
  ['breaks the syntax', { ...FIX, replacement: '    run(quote(name)' }],
  ['changes nothing', { ...FIX, replacement: '    run(name)' }],
  ['takes the unit away', { firstLine: 5, lastLine: 7, replacement: 'quote(name)' }],
  ['lies outside of the unit', { ...FIX, firstLine: 1, lastLine: 2 }],
  ['ends before it begins', { ...FIX, firstLine: 7, lastLine: 6 }],
  ['hides a character', { ...FIX, replacement: '    run(quote(name))\u202E' }],
])('a fix that %s is none, and the proof stands without it', async (_, fix) => {
  const { result, said: findings } = await tested({ fix, outcome: (job) => trial(job, {}, HARM) });
  expect(findings).toEqual(confirmed);
  expect(patchOf(result)).toEqual([]);
});

test('a test that reaches for the observer is not run', async () => {
  const code = 'import sys\ndef check(unit, given, expect):\n    sys._getframe()';
  const { said: findings, ran } = await tested({
    tests: [{ value: { code, attack: '1', benign: '2' } }],
    outcome: (job) => trial(job, {}, HARM),
  });
  expect(findings).toEqual(unproved);
  expect(ran).toBe(0);
});

test('a model that writes no test leaves a gap, a sandbox that dies another', async () => {
  const refusing = await tested({ tests: [{ fails: 'refused' }], outcome: (job) => trial(job, {}, HARM) });
  expect(refusing.said).toEqual(unproved);
  expect(gapsOf(refusing.result)).toEqual(['model-failed app.py: start (test) incomplete']);
  const dying = await tested({ outcome: () => ({ kind: 'failed', reason: 'gone' }) });
  expect(dying.said).toEqual(unproved);
  expect(gapsOf(dying.result)).toEqual(['sandbox-died app.py: start (test) incomplete']);
});

test('a hint is worth no test', async () => {
  expect((await tested({ confidence: 0.2, outcome: (job) => trial(job, {}, HARM) })).asked).toBe(0);
});
