import { createHash } from 'node:crypto';
import type { SourceText } from '../../contracts/languages.ts';
import type { SandboxJob } from '../../contracts/sandbox.ts';
import type { Suspicion, Unit } from '../../contracts/suspicion.ts';
import type { Carried } from './carry.ts';

/** Module name → source text, of one language's harness. */
export type HarnessFiles = Readonly<Record<string, string>>;

/** What is executed: one unit with one oracle, for all suspicions that share them. */
export type Probe = {
  readonly entry: Unit;
  readonly oracle: string;
  readonly suspicions: readonly Suspicion[];
};

/** How long the unit is called with payload after payload, in milliseconds of processor time inside the sandbox. */
const BUDGET_MS = 6000;
/** The same by the clock: more, for a busy machine must not change what is seen. */
const WALL_MS = 15_000;
/** Beyond it: the interpreter's start, the harness, the modules, and what still runs when the budget ends. */
const TIMEOUT_MS = WALL_MS + 9000;
const OUTPUT_LIMIT = 4 * 1024 * 1024;
const ORACLE_PREFIX = 'probe_oracle_';
const ALWAYS = 'probe_oracle_base';

/** Letters that occur in no command, keyword or blocked word, so that the canary passes where any word would. */
const CANARY_LETTERS = 'jkqvxz';
const CANARY_LENGTH = 12;

/** The word that stands for the attack, made from the run's nonce: no snippet can know it beforehand. */
export function canaryOf(nonce: string): string {
  const digest = createHash('sha256').update(`canary ${nonce}`).digest();
  return [...digest.subarray(0, CANARY_LENGTH)].map((byte) => CANARY_LETTERS[byte % CANARY_LETTERS.length]).join('');
}

/** Only the oracle that is asked for goes along: the snippet shares a process with what it is given. */
function harnessFor(harness: HarnessFiles, oracle: string): HarnessFiles {
  const wanted = (name: string) =>
    !name.startsWith(ORACLE_PREFIX) || name === ALWAYS || name === `${ORACLE_PREFIX}${oracle}`;
  return Object.fromEntries(Object.entries(harness).filter(([name]) => wanted(name)));
}

/** All that the sandbox is told. */
export function buildJob(request: {
  readonly probe: Probe;
  readonly source: SourceText;
  readonly carried: Carried;
  readonly harness: HarnessFiles;
  readonly nonce: string;
  /** Only these kinds of payload; all when empty. */
  readonly payloads: readonly string[];
}): SandboxJob {
  const { probe, source, carried, nonce } = request;
  const parameters = probe.suspicions.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter]));
  const input = {
    nonce,
    canary: canaryOf(nonce),
    path: source.path,
    text: source.text,
    modules: carried.modules,
    unit: probe.entry.qualifiedName,
    kind: probe.entry.kind,
    oracle: probe.oracle,
    parameters: [...new Set(parameters)].sort(),
    external: probe.suspicions.some(({ source: from }) => from === 'external'),
    payloads: request.payloads,
    budgetMs: BUDGET_MS,
    wallMs: WALL_MS,
  };
  return {
    language: 'python',
    harness: harnessFor(request.harness, probe.oracle),
    input: Buffer.from(JSON.stringify(input)),
    timeoutMs: TIMEOUT_MS,
    outputLimit: OUTPUT_LIMIT,
  };
}
