import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import { GAP_EFFECTS, type Gap } from '../../contracts/gap.ts';
import { grouped } from '../../contracts/grouped.ts';
import type { Languages, SourceText } from '../../contracts/languages.ts';
import type { HarnessLanguage, Sandbox } from '../../contracts/sandbox.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { carryModules } from './carry.ts';
import type { Kits, Probe, Program } from './job.ts';
import { isOracle, ORACLES } from './oracles/index.ts';
import { type ProbeResult, type Runs, runProbe } from './probe.ts';

export { type HarnessFiles, type Kits, kitOf } from './job.ts';

export type ConfirmRequest = {
  /** All of one file: their entry units lie in `source`. */
  readonly suspicions: readonly Suspicion[];
  /** The oracles that a suspicion is to be tried with. */
  readonly oraclesOf: (suspicion: Suspicion) => readonly string[];
  readonly source: SourceText;
  readonly sandbox: Sandbox;
  readonly kits: Kits;
  readonly languages: Languages;
  /** The text of a repository file; undefined when there is none. */
  readonly readModule: (path: string, call: Call) => Promise<string | undefined>;
  /** A nonce for each run: hard to guess. */
  readonly random: () => string;
};

export type Confirmation = {
  /** For every suspicion at least one piece. */
  readonly evidence: ReadonlyMap<Suspicion, readonly Evidence[]>;
  readonly gaps: readonly Gap[];
  /** How many probes were executed. */
  readonly probes: number;
};

const unitKey = ({ path, qualifiedName, span }: Suspicion['entry']) => `${path}\n${qualifiedName}\n${span.startLine}`;

/** One probe for each entry unit and oracle that can be executed in this language. */
function plan({ suspicions, oraclesOf }: ConfirmRequest, language: HarnessLanguage): readonly Probe[] {
  const probes = new Map<string, Probe & { suspicions: Suspicion[] }>();
  for (const suspicion of suspicions) {
    for (const oracle of oraclesOf(suspicion).filter(isOracle)) {
      if (ORACLES[oracle].context[language] === undefined) continue;
      const key = `${unitKey(suspicion.entry)}\n${oracle}`;
      const probe = probes.get(key) ?? { entry: suspicion.entry, oracle, suspicions: [] };
      probe.suspicions.push(suspicion);
      probes.set(key, probe);
    }
  }
  return [...probes.values()];
}

function notExecuted(reason: string, oracle: string, sandbox: Sandbox): Evidence {
  const { backend, isolation } = sandbox.describe();
  const said = untrusted(reason);
  return { observation: 'not-executed', oracle, reason: said, stubs: [], throughStub: false, backend, isolation };
}

function gapOf(kind: 'sandbox-died' | 'deadline', probe: Probe, reason: string): Gap {
  const subject = untrusted(`${probe.entry.path}: ${probe.entry.qualifiedName} (${probe.oracle})`);
  return { kind, stage: 'confirm', subject, reason: untrusted(reason), effect: GAP_EFFECTS[kind] };
}

type Collected = { readonly evidence: Map<Suspicion, Evidence[]>; readonly gaps: Gap[]; probes: number };

function collect(collected: Collected, probe: Probe, evidence: (suspicion: Suspicion) => Evidence | undefined): void {
  for (const suspicion of probe.suspicions) {
    const piece = evidence(suspicion);
    if (piece === undefined) continue;
    collected.evidence.set(suspicion, [...(collected.evidence.get(suspicion) ?? []), piece]);
  }
}

const ABORTED = 'the run was ended before this was executed; raise the deadline or narrow the paths';

type Ended = ProbeResult | { readonly kind: 'aborted' };

/** The probes of one unit, one after another, in a place of its own. */
async function runUnit(
  probes: readonly Probe[],
  request: ConfirmRequest,
  language: HarnessLanguage,
  program: Program,
  call: Call,
): Promise<readonly (readonly [Probe, Ended])[]> {
  const { kits, sandbox, random } = request;
  if (call.signal.aborted) return probes.map((probe) => [probe, { kind: 'aborted' }] as const);
  const kit = kits[language];
  const place = await sandbox.open(kit.harness, call);
  const ended: (readonly [Probe, Ended])[] = [];
  const runs: Runs = new Map();
  try {
    for (const probe of probes) {
      const oracle = isOracle(probe.oracle) ? ORACLES[probe.oracle] : undefined;
      const result: Ended =
        oracle === undefined
          ? { kind: 'failed', reason: `no oracle is called ${probe.oracle}` }
          : await runProbe({ probe, oracle, program, kit, place, sandbox: sandbox.describe(), random, runs }, call);
      ended.push([probe, result.kind === 'failed' && call.signal.aborted ? { kind: 'aborted' } : result]);
    }
  } finally {
    await place.close();
  }
  return ended;
}

function note(collected: Collected, probe: Probe, result: Ended, sandbox: Sandbox): void {
  if (result.kind === 'observed') {
    collected.probes += 1;
    collect(collected, probe, (suspicion) => result.evidence.get(suspicion));
    return;
  }
  const [kind, reason] = result.kind === 'failed' ? (['sandbox-died', result.reason] as const) : DEADLINE;
  collected.gaps.push(gapOf(kind, probe, reason));
  collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
}

const DEADLINE = ['deadline', ABORTED] as const;

/**
 * Executes what is suspected in one file. Every suspicion gets evidence, if only why nothing was executed; what a
 * snippet does to itself (a time-out, a crash) is evidence, what happens to the sandbox or to the run is a gap.
 */
export async function confirmFile(request: ConfirmRequest, call: Call): Promise<Confirmation> {
  const { source, sandbox, suspicions, languages } = request;
  const collected: Collected = { evidence: new Map(), gaps: [], probes: 0 };
  const complete = (reason: string) => {
    for (const suspicion of suspicions) {
      if (!collected.evidence.has(suspicion)) collected.evidence.set(suspicion, [notExecuted(reason, 'none', sandbox)]);
    }
    return collected;
  };
  const language = languages.harnessOf(source.language);
  if (language === undefined) return complete(`nothing executes ${source.language}: it is judged by its text`);
  const probes = plan(request, language);
  if (probes.length === 0) return complete('no oracle for this rule');
  const ready = await sandbox.ready(request.kits[language].harness, call);
  if (!ready.ok) {
    const reason = ready.reason.startsWith('no sandbox:') ? ready.reason : `no sandbox: ${ready.reason}`;
    for (const probe of probes) collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
    return complete('no oracle for this rule');
  }
  const program = await carryModules(request, call);
  const limit = pLimit(Math.max(1, sandbox.parallelism));
  const units = [...grouped(probes, ({ entry }) => unitKey(entry)).values()];
  const results = await Promise.all(units.map((unit) => limit(() => runUnit(unit, request, language, program, call))));
  for (const [probe, result] of results.flat()) note(collected, probe, result, sandbox);
  return complete('no oracle for this rule');
}
