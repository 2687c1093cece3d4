import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, type ScanResult, scanResultSchema } from '../../src/contracts/scan-result.ts';
import { dockerUnderTest } from '../conformance/docker-under-test.ts';
import { root } from '../project/tree.ts';
import { demoFiles } from '../support/demo.ts';
import { testEnvironment } from '../support/git.ts';
import { completion, type ModelServer, modelServer } from '../support/model-server.ts';
import { oracleAnswer } from '../support/oracle-brain.ts';
import { temporaryFolder } from '../support/temporary.ts';

const docker = dockerUnderTest('the oracle model');

const DEMO = ['shop/__init__.py', 'shop/guards.py', 'shop/orders.py', 'shop/refunds.py', 'shop/reports.py'];
/** Not of the demo: the same kind of flaw for a test in JavaScript. */
const COUPONS = `const express = require('express');

const router = express.Router();
const coupons = new Map([['SPRING', { owner: 'alice', percent: 20 }]]);

function redeem(customer, code) {
  return coupons.get(code);
}

router.get('/coupons/:code', (req, res) => res.json(redeem(req.query.customer, req.params.code)));

module.exports = { redeem, router };
`;
const PATIENCE_MS = 300_000;

const at = ({ findings }: ScanResult, path: string, unit: string): Finding | undefined =>
  findings.find(({ location, unit: held }) => location.path.untrusted === path && held.untrusted === unit);

const after = (finding: Finding | undefined): string =>
  (finding?.patch?.after ?? []).map(({ untrusted }) => untrusted.trim()).join(' / ');

/** The command as a process of its own: it ends with 0, 1 or 2, and prints its report. */
async function scanned(folder: string, ...flags: readonly string[]): Promise<ScanResult> {
  const usual = ['--scope', 'all', '--tasks', 'vulnerable-code', '--sarif-file', 'none', '--format', 'json'];
  const args = [join(root, 'src', 'cli.ts'), 'scan', folder, '--sandbox', 'docker', ...usual, ...flags];
  const { DOCKER_HOST, BLUECODE_SANDBOX_IMAGE } = process.env;
  const env = {
    ...testEnvironment(dirname(folder)),
    DOCKER_HOST: DOCKER_HOST ?? `unix://${docker?.socket}`,
    BLUECODE_SANDBOX_IMAGE,
    NO_PROXY: '127.0.0.1',
  };
  const ran = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 << 20 }).catch(
    (ended: { readonly stdout: string }) => ended,
  );
  return scanResultSchema.parse(JSON.parse(ran.stdout));
}

describe.runIf(docker !== undefined)('a good model behind a server, asked by the command about the demo', () => {
  let [offline, result]: readonly (ScanResult | undefined)[] = [];
  let server: ModelServer | undefined;

  beforeAll(async () => {
    if (docker === undefined) return;
    const folder = join(temporaryFolder('oracle model'), 'shop');
    const demo = demoFiles();
    const files = { ...Object.fromEntries(DEMO.map((path) => [path, demo[path] ?? ''])), 'web/coupons.js': COUPONS };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    server = await modelServer(({ body: { messages } }) => {
      const [system = '', user = ''] = messages.map(({ content }) => content);
      return completion(JSON.stringify(oracleAnswer(system, user)));
    });
    offline = await scanned(folder);
    result = await scanned(folder, '--model', 'oracle', '--model-base-url', server.url);
  }, PATIENCE_MS);

  const seen = (path: string, unit: string): Finding | undefined =>
    result === undefined ? undefined : at(result, path, unit);

  test.each([
    ['shop/orders.py', 'show_order', 'bluecode/vulnerable-code/cwe-862', 'a customer read the order of another'],
    ['shop/refunds.py', 'refund', 'bluecode/vulnerable-code/cwe-807', 'somebody without a badge was paid'],
    ['web/coupons.js', 'redeem', 'bluecode/vulnerable-code/cwe-862', 'a customer redeemed the coupon of another'],
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
    expect(after(seen('web/coupons.js', 'redeem'))).toContain('coupon?.owner === customer');
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

  test('one question of the judge a unit, one test a flaw, and each of them reached the server and stands in the report', () => {
    const sent = result?.model?.sent ?? [];
    const judged = sent.filter(({ role }) => role === 'judge').map(({ subject }) => subject.untrusted);
    expect(new Set(judged).size).toBe(judged.length);
    expect(sent.filter(({ role }) => role === 'tester')).toHaveLength(3);
    expect(server?.asked).toHaveLength(sent.length);
    expect(result?.usage.calls).toBe(sent.length);
    expect(result?.gaps.filter(({ effect }) => effect === 'incomplete')).toEqual([]);
  });
});
