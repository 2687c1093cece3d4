import { createHash } from 'node:crypto';
import type { SourceText } from '../../contracts/languages.ts';
import type { Harness, HarnessLanguage, SandboxTask } from '../../contracts/sandbox.ts';
import type { Suspicion, Unit } from '../../contracts/suspicion.ts';

/** Module name → source text, of one language's harness. */
export type HarnessFiles = Readonly<Record<string, string>>;

/** One language's harness: what every probe has, and each oracle's own module. */
export type Kit = {
  readonly harness: Harness;
  readonly oracles: ReadonlyMap<string, HarnessFiles>;
  /** Modules of the interpreter's own that a place may load in advance for a program of these texts. */
  readonly ahead: Ahead;
};
type Ahead = (texts: readonly string[]) => readonly string[];
export type Kits = Readonly<Record<HarnessLanguage, Kit>>;

/** What is executed: one unit with one oracle, for all suspicions that share them. */
export type Probe = {
  readonly entry: Unit;
  readonly oracle: string;
  readonly suspicions: readonly Suspicion[];
};

/** The file under test and the modules that travel with it, as their interpreter takes them. */
export type Program = {
  readonly source: SourceText;
  /** Repository path → text. */
  readonly modules: Readonly<Record<string, string>>;
  /** The file as it is written: what its own words say about it. */
  readonly written: string;
};

/** How long the unit is called with payload after payload, in milliseconds of processor time inside the sandbox. */
const BUDGET_MS = 6000;
/** The same by the clock: more, for a busy machine must not change what is seen. */
const WALL_MS = 15_000;
/** Beyond it: the modules, and what still runs when the budget ends. */
const TIMEOUT_MS = WALL_MS + 9000;
const OUTPUT_LIMIT = 4 * 1024 * 1024;

/** What C's harness is told: the sanitizers show everything at once, and the oracles look at the same run. */
const EVERY = 'every';

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

/** Oracles are kept apart: a snippet shares its process with no other one than the one that is asked for. */
export function kitOf(language: HarnessLanguage, files: HarnessFiles, ahead: Ahead = () => []): Kit {
  const isOracle = (name: string) => name.startsWith(ORACLE_PREFIX) && name !== ALWAYS;
  const entries = Object.entries(files);
  return {
    harness: { language, modules: Object.fromEntries(entries.filter(([name]) => !isOracle(name))) },
    oracles: new Map(
      entries
        .filter(([name]) => isOracle(name))
        .map(([name, text]) => [name.slice(ORACLE_PREFIX.length), { [name]: text }]),
    ),
    ahead,
  };
}

/** A suspicion of no parameter in particular: every one is attacked, and every outside source too. */
const isBlind = ({ source, parameter }: Suspicion): boolean => source === 'parameter' && parameter === undefined;

/** All that the sandbox is told. */
export function buildTask(request: {
  readonly probe: Probe;
  readonly program: Program;
  readonly kit: Kit;
  readonly nonce: string;
  /** Only these kinds of payload; all when empty. */
  readonly payloads: readonly string[];
}): SandboxTask {
  const { probe, program, nonce } = request;
  const parameters = probe.suspicions.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter]));
  const blind = probe.suspicions.some(isBlind);
  const input = {
    nonce,
    canary: canaryOf(nonce),
    path: program.source.path,
    language: program.source.language,
    text: program.source.text,
    modules: program.modules,
    unit: probe.entry.qualifiedName,
    kind: probe.entry.kind,
    line: probe.entry.span.startLine,
    oracle: request.kit.harness.language === 'c' ? EVERY : probe.oracle,
    parameters: [...new Set(parameters)].sort(),
    external: blind || probe.suspicions.some(({ source }) => source === 'external'),
    blind,
    payloads: request.payloads,
    budgetMs: BUDGET_MS,
    wallMs: WALL_MS,
  };
  return {
    modules: request.kit.oracles.get(probe.oracle) ?? {},
    ahead: request.kit.ahead([program.source.text, ...Object.values(program.modules)]),
    input: Buffer.from(JSON.stringify(input)),
    timeoutMs: TIMEOUT_MS,
    outputLimit: OUTPUT_LIMIT,
  };
}
