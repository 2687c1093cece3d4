import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Item } from '../../src/evaluate/item.ts';
import type { Judged } from '../../src/evaluate/outcomes.ts';
import { measure } from './figure.ts';

export const BANDIT = 'bandit==1.9.4';

/** What of bandit's JSON is counted. A finding without a class has an empty object for it. */
const resultSchema = z.object({
  errors: z.array(z.object({ filename: z.string(), reason: z.string() })),
  metrics: z.record(z.string(), z.unknown()),
  results: z.array(
    z.object({ filename: z.string(), test_id: z.string(), issue_cwe: z.object({ id: z.int().optional() }) }),
  ),
});

function run(program: string, args: readonly string[], needs: string): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  throw new Error(`${BANDIT} could not be installed: ${needs} (${said})`);
}

/** Installs bandit below a folder, from PyPI; the interpreter that has it. */
export function installBandit(folder: string): string {
  const home = join(folder, 'bandit');
  run('python3', ['-m', 'venv', home], 'python3 with its module venv is needed');
  const interpreter = join(home, 'bin', 'python');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', BANDIT];
  run(interpreter, pip, 'PyPI must be reachable');
  return interpreter;
}

const nameOf = (index: number): string => `item_${index}.py`;

/** What bandit's JSON says of the items. Every finding counts, whatever severity and confidence it gives it. */
export function readBandit(json: string, items: readonly Item[]): readonly Judged[] {
  const { errors, metrics, results } = resultSchema.parse(JSON.parse(json));
  const read = new Set(Object.keys(metrics).map((file) => basename(file)));
  const failed = new Map(errors.map(({ filename, reason }) => [basename(filename), reason]));
  return items.map((item, index) => {
    const name = nameOf(index);
    const findings = results
      .filter(({ filename }) => basename(filename) === name)
      .map(({ test_id, issue_cwe }) => ({
        ruleId: `bandit/${test_id}`,
        cwe: issue_cwe.id === undefined ? null : `CWE-${issue_cwe.id}`,
        confidence: 'likely' as const,
        severity: 'medium' as const,
        blocking: true,
      }));
    const gap = failed.get(name) ?? (read.has(name) ? undefined : 'bandit says nothing of it');
    const flagged = findings.length > 0;
    const confidence = flagged ? ('likely' as const) : null;
    return { item, prediction: { id: item.id, flagged, confidence, findings, ...(gap === undefined ? {} : { gap }) } };
  });
}

/** Judges all items with bandit, each as a file of its own. */
export async function judgeWithBandit(
  interpreter: string,
  items: readonly Item[],
  folder: string,
): Promise<readonly Judged[]> {
  const home = join(folder, 'items');
  mkdirSync(home);
  for (const [index, { code }] of items.entries()) writeFileSync(join(home, nameOf(index)), code);
  const args = ['-m', 'bandit', '-q', '-r', home, '-f', 'json'];
  const { out, exitCode } = await measure(interpreter, args, { cwd: folder });
  // 1: it has found something.
  if (exitCode !== 0 && exitCode !== 1) throw new Error(`bandit failed on the items (exit ${exitCode})`);
  return readBandit(out, items);
}
