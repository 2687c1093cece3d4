import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../src/contracts/call.ts';
import type { Model } from '../../src/contracts/model.ts';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import type { ScanResult } from '../../src/contracts/scan-result.ts';
import { scan } from '../../src/pipeline/scan.ts';
import { assetsOf } from '../../src/wiring/assets.ts';
import { loadRules } from '../../src/wiring/rules.ts';
import { portsOver, sharedPorts } from '../../src/wiring/scan-ports.ts';
import { memoryRepository } from './memory-repository.ts';
import { locateWasm } from './wasm.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The demo's code, by path. */
export function demoFiles(below = ''): Readonly<Record<string, string>> {
  const folder = join(root, 'examples', 'ai-shop');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'));
  return Object.fromEntries(
    files.filter((path) => path.startsWith(below)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

export type Scanned = {
  readonly files: Readonly<Record<string, string>>;
  readonly sandbox: Sandbox;
  readonly model?: Model | undefined;
  readonly votes?: number;
};

const log = { progress: () => undefined, warn: () => undefined };

/** Scans files in memory with the rule book as shipped and everything else that is real. */
export async function scanWithRules({ files, sandbox, model, votes = 1 }: Scanned, call: Call): Promise<ScanResult> {
  const assets = { ...assetsOf(join(root, 'src')), grammar: locateWasm };
  const { ruleBook, knowledge } = await loadRules(assets.rules, []);
  const settings = { tasks: ['vulnerable-code'], rules: {} } as const;
  const shared = await sharedPorts(assets, ruleBook, settings, sandbox, log);
  const ports = await portsOver(shared, memoryRepository(files), call);
  const { backend, isolation } = sandbox.describe();
  return scan(
    {
      ...settings,
      scope: 'all',
      base: undefined,
      paths: [],
      aiPaths: [],
      aiCertainty: 0,
      within: '',
      globsFrom: '',
      failOn: 'high',
      failConfidence: 'likely',
      acceptGaps: [],
      today: '2026-03-01',
      run: { engine: 'bluecode test', ruleBook: ruleBook.digest, sandbox: { backend, isolation } },
      policy: [],
      gaps: [],
      gapWhenNotReady: undefined,
    },
    { ...ports, model, knowledge, votes },
    call,
  );
}
