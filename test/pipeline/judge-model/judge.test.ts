import { expect, test } from 'vitest';
import { MODEL_FAILURES } from '../../../src/contracts/model.ts';
import type { ScanResult } from '../../../src/contracts/scan-result.ts';
import { flawed, gapsOf, harm, python, quiet, sandboxThat, scanned } from '../scan/support.ts';
import { claim, claiming, modelThat, type Reply, silent, told } from './support.ts';

/** Names a source, so that it is worth a question, and nothing that the offline judge can follow. */
const VAGUE = 'import web\nfrom tools import run\n\n\ndef start(name):\n    web.log(web.query)\n    run(name)\n';
const RULE = 'test/vulnerable-code/command';

const withModel = (reply: () => Reply, files = { 'app.py': VAGUE }, more = {}): Promise<ScanResult> =>
  scanned(files, { ports: { model: modelThat(reply), executes: false, ...more } });

test('what only a model sees is a finding, likely at most, in its name', async () => {
  expect(told(await scanned({ 'app.py': VAGUE }))).toEqual([]);
  const result = await withModel(() => claiming(claim({ confidence: 1, severity: 'critical' })));
  expect(told(result)).toEqual([`${RULE}@7 likely model:judge`]);
  expect(result.findings[0]).toMatchObject({
    unit: { untrusted: 'start' },
    claims: [{ by: 'model:judge', quote: { untrusted: 'run(name)' } }],
  });
});

test.each([
  [0.79, 'high', 'possible'],
  [0.95, 'low', 'possible'],
  [0.4, 'high', 'possible'],
] as const)('confidence %d with severity %s is %s', async (confidence, severity, expected) => {
  const result = await withModel(() => claiming(claim({ confidence, severity })));
  expect(told(result)).toEqual([`${RULE}@7 ${expected} model:judge`]);
});

test('below that it is a hint: nothing is reported', async () => {
  const result = await withModel(() => claiming(claim({ confidence: 0.1 })));
  expect(told(result)).toEqual([]);
  expect(result.coverage.hints).toBe(1);
});

test.each([
  ['a quote that is nowhere', claim({ quote: 'os.system(name)' })],
  ['a quote of a line of another unit', claim({ quote: 'from tools import run' })],
  ['an empty quote', claim({ quote: '  ' })],
  ['a weakness of which no rule speaks', claim({ weakness: 'CWE-190' })],
  ['no weakness at all', claim({ weakness: 'Unsure' })],
  ['confidence above 1', claim({ confidence: 7 })],
  ['confidence below 0', claim({ confidence: -3 })],
])('%s is dropped, and counted', async (_, one) => {
  const result = await withModel(() => claiming(one));
  expect(result.findings).toEqual([]);
  expect(result.model?.dropped).toBe(1);
  expect(result.coverage.hints).toBe(0);
});

test('white space in a quote may differ, nothing else', async () => {
  expect(told(await withModel(() => claiming(claim({ quote: 'run(\n  name )' }))))).toHaveLength(1);
  expect(told(await withModel(() => claiming(claim({ quote: 'run(names)' }))))).toHaveLength(0);
});

test('steps with lines that the model was not shown are left out', async () => {
  const steps = [
    { line: 5, says: 'comes in' },
    { line: 99, says: 'far away' },
    { line: -1, says: 'nowhere' },
    { line: 5.5, says: 'between' },
    { line: 7, says: 'is run' },
  ];
  const result = await withModel(() => claiming(claim({ steps })));
  expect(result.findings[0]?.flow.map(({ location }) => location.span.startLine)).toEqual([5, 7, 7]);
});

test.each(['cwe_78', 'CWE-078: OS Command Injection', 'CWE-77', 'CWE-88'])('%s is of the family', async (weakness) => {
  expect(told(await withModel(() => claiming(claim({ weakness }))))).toHaveLength(1);
});

test('a claim about what was found offline merges with it, and takes nothing from it', async () => {
  const files = { 'app.py': python('def ping(host):\n    return os.system(host)\n') };
  const offline = await scanned(files, { ports: { executes: false } });
  const quote = 'return os.system(host)';
  const both = await withModel(() => claiming(claim({ quote, parameter: 'host' })), files);
  expect(told(offline)).toEqual([`${RULE}@3 possible offline`]);
  expect(told(both)).toEqual([`${RULE}@3 likely model:judge+offline`]);
  expect(both.findings.map(({ id }) => id)).toEqual(offline.findings.map(({ id }) => id));
});

test('nothing that a model leaves out takes away what was found offline', async () => {
  const files = { 'app.py': python(flawed('ping')) };
  const offline = await scanned(files, { ports: { executes: false } });
  expect((await withModel(silent, files)).findings).toEqual(offline.findings);
});

test.each(MODEL_FAILURES)('a model that says %s leaves a gap, and what was found offline', async (fails) => {
  const files = { 'app.py': python(flawed('ping')) };
  const offline = await scanned(files, { ports: { executes: false } });
  const result = await withModel(() => ({ fails }), files);
  const kind = fails === 'budget' || fails === 'deadline' ? fails : 'model-failed';
  expect(gapsOf(result)).toEqual([`${kind} app.py: ping incomplete`]);
  expect(result.findings).toEqual(offline.findings);
  expect(result.result).not.toBe('pass');
});

test.each([
  ['an answer of another form', () => ({ value: { verdict: 'safe' } })],
  ['a confidence that is no number', () => claiming(claim({ confidence: Number.NaN }))],
])('%s is a gap', async (_, reply) => {
  const result = await withModel(reply, { 'app.py': VAGUE });
  expect(result.findings).toEqual([]);
  expect(gapsOf(result)).toEqual(['model-failed app.py: start incomplete']);
});

test('what fails for the whole run is said once a file', async () => {
  const files = { 'app.py': python(flawed('ping'), flawed('trace')) };
  expect(gapsOf(await withModel(() => ({ fails: 'rejected' }), files))).toEqual(['model-failed app.py incomplete']);
  expect(gapsOf(await withModel(() => ({ fails: 'refused' }), files))).toHaveLength(2);
});

test('what the model claims is executed, and is confirmed by what is seen', async () => {
  const sandbox = sandboxThat((job) => harm(job, 7));
  const model = modelThat(() => claiming(claim({ confidence: 0.5 })));
  const result = await scanned({ 'app.py': VAGUE }, { ports: { model, sandbox } });
  expect(told(result)).toEqual([`${RULE}@7 confirmed model:judge`]);
});

test('one question a unit that something speaks for, none for the others', async () => {
  const idle = 'def add(a, b):\n    return a + b\n';
  const model = modelThat(silent);
  const sandbox = sandboxThat(quiet);
  await scanned(
    { 'app.py': python(flawed('ping'), idle, flawed('trace')) },
    { ports: { model, sandbox, executes: false } },
  );
  expect(model.requests.map(({ subject }) => subject)).toEqual(['app.py:ping', 'app.py:trace']);
});

test('what `model-exclude` names is not sent, and that is said', async () => {
  const model = modelThat(silent, { allows: (path) => path !== 'app.py' });
  const result = await scanned({ 'app.py': python(flawed('ping')) }, { ports: { model, executes: false } });
  expect(model.requests).toEqual([]);
  expect(gapsOf(result)).toEqual(['model-none app.py stated']);
});
