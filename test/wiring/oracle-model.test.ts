import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, ScanResult } from '../../src/contracts/scan-result.ts';
import { createScriptedModel } from '../../src/models/scripted.ts';
import { dockerUnderTest, patientCall } from '../conformance/docker-under-test.ts';
import { sandboxOf } from '../harness/python/docker.ts';
import { demoFiles, scanWithRules } from '../support/demo-scan.ts';
import { oracleAnswer } from '../support/oracle-brain.ts';

const docker = dockerUnderTest('the oracle model');

const FILES = ['shop/__init__.py', 'shop/guards.py', 'shop/orders.py', 'shop/refunds.py', 'shop/reports.py'];
const PATIENCE_MS = 240_000;

const at = ({ findings }: ScanResult, path: string, unit: string): Finding | undefined =>
  findings.find(({ location, unit: held }) => location.path.untrusted === path && held.untrusted === unit);

const after = (finding: Finding | undefined): string =>
  (finding?.patch?.after ?? []).map(({ untrusted }) => untrusted.trim()).join(' / ');

describe.runIf(docker !== undefined)('a good model on the demo', () => {
  const demo = demoFiles();
  const files = Object.fromEntries(FILES.map((path) => [path, demo[path] ?? '']));
  const model = createScriptedModel({
    reply: ({ prompt: { system, user } }) => ({ kind: 'answer', value: oracleAnswer(system, user) }),
  });
  let [offline, result]: readonly (ScanResult | undefined)[] = [];

  beforeAll(async () => {
    if (docker === undefined) return;
    const sandbox = sandboxOf(docker, 'oracle-model');
    afterAll(() => sandbox.close(patientCall()));
    offline = await scanWithRules({ files, sandbox }, patientCall(PATIENCE_MS));
    result = await scanWithRules({ files, sandbox, model }, patientCall(PATIENCE_MS));
  }, PATIENCE_MS);

  const seen = (path: string, unit: string): Finding | undefined =>
    result === undefined ? undefined : at(result, path, unit);

  test.each([
    ['shop/orders.py', 'show_order', 'bluecode/vulnerable-code/cwe-862', 'a customer read the order of another'],
    ['shop/refunds.py', 'refund', 'bluecode/vulnerable-code/cwe-807', 'somebody without a badge was paid'],
  ])('what nobody else sees in %s is proved by a test of its own', (path, unit, rule, observed) => {
    expect(offline === undefined ? undefined : at(offline, path, unit)).toBeUndefined();
    const finding = seen(path, unit);
    expect(finding).toMatchObject({ ruleId: rule, confidence: 'confirmed', state: 'open' });
    const [proof] = finding?.evidence ?? [];
    expect(proof).toMatchObject({ observation: 'predicate', oracle: 'test' });
    expect(proof?.observed?.untrusted).toContain(observed);
  });

  test('each comes with a change that its proof does not survive', () => {
    expect(after(seen('shop/orders.py', 'show_order'))).toContain('order["customer"] != customer');
    expect(after(seen('shop/refunds.py', 'refund'))).toContain('STAFF.get(form.get("badge"))');
    expect(after(seen('shop/reports.py', 'archive_report'))).toContain('shlex.quote(name)');
  });

  test('what was found offline is one finding with what the model says of it', () => {
    const [before, now] = [offline, result].map((one) =>
      one === undefined ? undefined : at(one, 'shop/reports.py', 'archive_report'),
    );
    expect(now?.id).toBe(before?.id);
    expect(now?.claims.map(({ by }) => by).toSorted()).toEqual(['model:judge', 'offline']);
    const ids = result?.findings.map(({ id }) => id) ?? [];
    for (const { id } of offline?.findings ?? []) expect(ids).toContain(id);
  });

  test('the innocent twins stay without a finding', () => {
    for (const [path, unit] of [
      ['shop/orders.py', 'show_receipt'],
      ['shop/refunds.py', 'cancel'],
    ] as const)
      expect(seen(path, unit)).toBeUndefined();
  });

  test('one question of the judge a unit, and no more tests than flaws', () => {
    const asked = model.requests.filter(({ role }) => role === 'judge').map(({ subject }) => subject);
    expect(new Set(asked).size).toBe(asked.length);
    expect(model.requests.filter(({ role }) => role === 'tester')).toHaveLength(2);
    expect(result?.gaps.filter(({ effect }) => effect === 'incomplete')).toEqual([]);
  });
});
