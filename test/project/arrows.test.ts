import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './tree.ts';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'bluecode-arrows-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A tree in which every rule is broken once, and next to it what the rule allows. */
const PLANTED: Readonly<Record<string, string>> = {
  'src/contracts/span.ts': "import { z } from 'zod';\nexport const span = z.int();\nexport type Span = number;\n",
  'src/contracts/bad.ts': "import { judge } from '../pipeline/judge/judge.ts';\nexport const a = judge;\n",
  'src/pipeline/judge/judge.ts': "import { span } from '../../contracts/span.ts';\nexport const judge = span;\n",
  'src/pipeline/scan.ts': "import { judge } from './judge/judge.ts';\nexport const scan = judge;\n",
  'src/pipeline/settle/bad-stage.ts':
    "import type { judge } from '../judge/judge.ts';\nexport type A = typeof judge;\n",
  'src/pipeline/settle/bad-adapter.ts': "import { git } from '../../hosts/git.ts';\nexport const a = git;\n",
  'src/hosts/git.ts': "import { spawn } from 'node:child_process';\nexport const git = spawn;\n",
  'src/sandboxes/bad-adapter.ts': "import { git } from '../hosts/git.ts';\nexport const a = git;\n",
  'src/red-team/bad.ts': "import { scan } from '../pipeline/scan.ts';\nexport const a = scan;\n",
  'src/evaluate/good.ts': "import { scan } from '../pipeline/scan.ts';\nexport const a = scan;\n",
  'src/evaluate/bad.ts': "import { judge } from '../pipeline/judge/judge.ts';\nexport const a = judge;\n",
  'src/config.ts': "import { scan } from './pipeline/scan.ts';\nexport const config = scan;\n",
  'src/wiring.ts': "import { git } from './hosts/git.ts';\nexport const wiring = git;\n",
  'src/cli.ts': "import { wiring } from './wiring.ts';\nexport const cli = wiring;\n",
  'src/action.ts':
    "import { info } from '@actions/core';\nimport { scan } from './pipeline/scan.ts';\nexport const a = [info, scan];\n",
  'src/entry/bad.ts': "import { wiring } from '../wiring.ts';\nexport const a = wiring;\n",
  'src/hosts/bad-entry.ts': "import { cli } from '../cli.ts';\nexport const a = cli;\n",
  'src/models/bad-toolkit.ts': "import { info } from '@actions/core';\nexport const a = info;\n",
  'src/models/bad-process.ts': "import { spawn } from 'child_process';\nexport const a = spawn;\n",
  'src/harness/bad.ts': "import { span } from '../contracts/span.ts';\nexport const a = span;\n",
  'src/models/bad-package.ts': "import fc from 'fast-check';\nexport const a = fc;\n",
  'src/models/bad-import.ts': "import { a } from './nowhere.ts';\nexport const b = a;\n",
  'src/languages/cycle-a.ts': "import type { B } from './cycle-b.ts';\nexport type A = B;\n",
  'src/languages/cycle-b.ts': "import type { A } from './cycle-a.ts';\nexport type B = A | 1;\n",
};

/** `rule: file` for every violation in a tree. */
function violations(folder: string): readonly string[] {
  const depcruise = join(root, 'node_modules', '.bin', 'depcruise');
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(stdout, stderr).not.toBe('');
  const report: { summary: { violations: { rule: { name: string }; from: string }[] } } = JSON.parse(stdout);
  return report.summary.violations.map((it) => `${it.rule.name}: ${it.from}`).sort();
}

describe('the arrows between folders', () => {
  it('are checked by a dependency-cruiser that understands this TypeScript', () => {
    const depcruise = join(root, 'node_modules', '.bin', 'depcruise');
    const info = execFileSync(process.execPath, [depcruise, '--info'], { encoding: 'utf8' });
    expect(info).toMatch(/✔ typescript/);
  });

  it('catch every planted violation, and nothing that is allowed', () => {
    const found = violations(copy);
    expect(found).toEqual(
      expect.arrayContaining([
        'contracts-import-nothing: src/contracts/bad.ts',
        'stages-do-not-know-each-other: src/pipeline/settle/bad-stage.ts',
        'pipeline-sees-contracts-only: src/pipeline/settle/bad-adapter.ts',
        'only-wiring-constructs-adapters: src/pipeline/settle/bad-adapter.ts',
        'adapters-see-contracts-only: src/sandboxes/bad-adapter.ts',
        'red-team-sees-contracts-only: src/red-team/bad.ts',
        'evaluate-sees-the-scan-and-contracts-only: src/evaluate/bad.ts',
        'configuration-sees-contracts-only: src/config.ts',
        'entries-see-wiring-and-configuration-only: src/action.ts',
        'entry-helpers-see-configuration-only: src/entry/bad.ts',
        'nobody-imports-an-entry: src/hosts/bad-entry.ts',
        'actions-toolkit-at-the-edge: src/models/bad-toolkit.ts',
        'child-process-in-sandboxes-and-hosts: src/models/bad-process.ts',
        'harness-stands-alone: src/harness/bad.ts',
        'no-development-packages: src/models/bad-package.ts',
        'nothing-unresolvable: src/models/bad-import.ts',
        'no-cycles: src/languages/cycle-a.ts',
      ]),
    );
    const allowed = [
      'contracts/span',
      'pipeline/scan',
      'judge/judge',
      'hosts/git',
      'evaluate/good',
      'wiring',
      'src/cli',
    ];
    expect(found.filter((it) => allowed.some((name) => it.endsWith(`${name}.ts`)))).toEqual([]);
  });

  it('say why', async () => {
    const { createRequire } = await import('node:module');
    const config: { forbidden: { name: string; comment?: string; severity: string }[] } = createRequire(
      import.meta.url,
    )(join(root, '.dependency-cruiser.cjs'));
    for (const rule of config.forbidden) {
      expect(rule.comment?.length ?? 0, rule.name).toBeGreaterThan(40);
      expect(rule.severity, rule.name).toBe('error');
    }
  });
});
