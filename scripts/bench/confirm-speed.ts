import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { resolveSettings } from '../../src/config.ts';
import type { Call } from '../../src/contracts/call.ts';
import { HARNESS_LANGUAGES, type HarnessLanguage, type Sandbox } from '../../src/contracts/sandbox.ts';
import { settingsFromEnvironment } from '../../src/entry/environment.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Item } from '../../src/evaluate/item.ts';
import { buildTask, type Kit } from '../../src/pipeline/confirm/job.ts';
import { ORACLES } from '../../src/pipeline/confirm/oracles/index.ts';
import { type Assets, assetsOf } from '../../src/wiring/assets.ts';
import { clock } from '../../src/wiring/clock.ts';
import { limitedSandbox } from '../../src/wiring/limited-sandbox.ts';
import { loadRules } from '../../src/wiring/rules.ts';
import { sandboxOf } from '../../src/wiring/run-scan.ts';
import { portsOver, type SharedPorts, sharedPorts } from '../../src/wiring/scan-ports.ts';
import { median, root } from './figure.ts';

export type Speed = {
  readonly language: HarnessLanguage;
  readonly units: number;
  readonly probes: number;
  readonly seconds: number;
  /** Files that were not judged to their end. */
  readonly gaps: number;
  /** Milliseconds from asking for a place to the end of the smallest probe in it, with the pool filled. */
  readonly first: number;
  readonly p95: number;
};
export type NotMeasured = { readonly language: string; readonly reason: string };

const UNITS = join(root, 'scripts', 'bench', 'units');
/** Which harness executes a file. */
const HARNESS_OF: Readonly<Record<string, HarnessLanguage>> = {
  '.py': 'python',
  '.js': 'javascript',
  '.ts': 'javascript',
  '.c': 'c',
};
/** How often the set is run through. */
const ROUNDS = 3;
/** Places that are asked for one after another, each when the pool had this long to fill. */
const FIRST_ANSWERS = 20;
const FILLING_MS = 1000;

const call: Call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
const log = { progress: () => undefined, warn: (text: string) => console.error(`  ${text}`) };
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function itemsOf(language: HarnessLanguage, round: number): readonly Item[] {
  const files = readdirSync(UNITS).filter((file) => HARNESS_OF[extname(file)] === language);
  return files.map((file) => ({
    id: `${file} ${round}`,
    dataset: 'bench',
    lang: language,
    ext: extname(file),
    label: 0,
    code: readFileSync(join(UNITS, file), 'utf8'),
  }));
}

/** The smallest program of each language: what is timed is the place. */
const SMALLEST: Readonly<Record<HarnessLanguage, { readonly path: string; readonly text: string }>> = {
  python: { path: 'snippet.py', text: 'def same(text):\n    return text\n' },
  javascript: { path: 'snippet.js', text: 'function same(text) {\n  return text;\n}\nmodule.exports = { same };\n' },
  c: { path: 'snippet.c', text: 'int same(int number) {\n  return number;\n}\n' },
};

function smallestTask(language: HarnessLanguage, kit: Kit) {
  const { path, text } = SMALLEST[language];
  const span = { startLine: 1, startColumn: 1, endLine: 3, endColumn: 2 };
  const entry = { path, language, kind: 'function', qualifiedName: 'same', span } as const;
  const oracle = Object.entries(ORACLES).find(([, { context }]) => context[language] !== undefined)?.[0] ?? '';
  const program = { source: { path, language, text }, modules: {}, written: text };
  return buildTask({ probe: { entry, oracle, suspicions: [] }, program, kit, nonce: 'ab'.repeat(16), payloads: [] });
}

async function firstAnswers(sandbox: Sandbox, language: HarnessLanguage, kit: Kit): Promise<readonly number[]> {
  const found: number[] = [];
  for (let round = 0; round < FIRST_ANSWERS; round++) {
    await later(FILLING_MS);
    const began = clock.now();
    const place = await sandbox.open(kit.harness, call);
    const outcome = await place.run(smallestTask(language, kit), call);
    if (outcome.kind === 'ran') found.push(clock.now() - began);
    await place.close();
  }
  return found;
}

const REQUEST = {
  method: 'execute',
  task: 'vulnerable-code',
  threshold: { at: 'likely', failOn: 'medium' },
  stripComments: false,
  explain: false,
  itemMs: 600_000,
} as const;

async function throughput(shared: SharedPorts, items: readonly Item[], parallelism: number) {
  const run = { engine: 'bench', ruleBook: 'bench', sandbox: { backend: 'bench', isolation: 'none' } } as const;
  const portsOf = (...over: [Parameters<typeof portsOver>[1], Call]) => portsOver(shared, ...over);
  const request = { ...REQUEST, items, run, parallelism };
  return evaluate(request, { portsOver: portsOf, languages: shared.languages, clock, log }, call);
}

async function measureLanguage(language: HarnessLanguage, shared: SharedPorts): Promise<Speed | NotMeasured> {
  const { sandbox, kits } = shared;
  const kit = kits[language];
  const ready = await sandbox.ready(kit.harness, call);
  if (!ready.ok) return { language, reason: ready.reason };
  // Grammars, rules and the pool are there before the clock starts.
  await throughput(shared, itemsOf(language, 0).slice(0, 1), 1);
  const times = await firstAnswers(sandbox, language, kit);
  const items = Array.from({ length: ROUNDS }, (_, round) => itemsOf(language, round)).flat();
  const { judged, units, probes, milliseconds } = await throughput(shared, items, sandbox.parallelism * 2);
  if (probes === 0) return { language, reason: judged[0]?.prediction.gap ?? 'no oracle speaks of it' };
  const gaps = judged.filter(({ prediction }) => prediction.gap !== undefined).length;
  const p95 = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  return { language, units, probes, seconds: milliseconds / 1000, gaps, first: median(times), p95 };
}

/** Each language that a backend runs, one after another. */
export async function* measureBackend(
  backend: string,
  flags: Readonly<Record<string, string>>,
): AsyncGenerator<Speed | NotMeasured> {
  const assets: Assets = assetsOf(join(root, 'src'));
  const environment = settingsFromEnvironment(process.env);
  const { settings } = resolveSettings({ flags: { ...flags, sandbox: backend }, environment });
  const choice = await sandboxOf(
    assets,
    settings,
    { env: process.env, signal: call.signal, log },
    { ...call, deadline: clock.now() + 60_000 },
  );
  try {
    if (choice.sandbox.describe().backend === 'none') {
      yield { language: 'any', reason: choice.reason ?? 'there is no such sandbox' };
      return;
    }
    const { ruleBook } = await loadRules(assets.rules, []);
    const shared = await sharedPorts(assets, ruleBook, settings, limitedSandbox(choice.sandbox), log);
    for (const language of HARNESS_LANGUAGES) yield await measureLanguage(language, shared);
  } finally {
    await choice.sandbox.close({ ...call, deadline: clock.now() + 30_000 });
  }
}
