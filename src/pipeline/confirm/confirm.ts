import type { Call } from '../../contracts/call.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import { GAP_EFFECTS, type Gap } from '../../contracts/gap.ts';
import type { Languages, SourceText } from '../../contracts/languages.ts';
import type { Sandbox } from '../../contracts/sandbox.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { type Carried, carryModules } from './carry.ts';
import type { HarnessFiles, Probe } from './job.ts';
import { isOracle, ORACLES } from './oracles/index.ts';
import { type ProbeResult, runProbe } from './probe.ts';

export type { HarnessFiles } from './job.ts';

export type ConfirmRequest = {
  /** All of one file: their entry units lie in `source`. */
  readonly suspicions: readonly Suspicion[];
  /** The oracles that a rule names, by its id. */
  readonly oraclesOf: (ruleId: string) => readonly string[];
  readonly source: SourceText;
  readonly sandbox: Sandbox;
  readonly harness: HarnessFiles;
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

/** One probe for each entry unit and oracle. */
function plan({ suspicions, oraclesOf }: ConfirmRequest): readonly Probe[] {
  const probes = new Map<string, Probe & { suspicions: Suspicion[] }>();
  for (const suspicion of suspicions) {
    for (const oracle of oraclesOf(suspicion.ruleId).filter(isOracle)) {
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

/** At most `width` at a time, results in the order of the items. */
async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, worker));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}

const ABORTED = 'the run was ended before this was executed; raise the deadline or narrow the paths';

async function runAll(
  probes: readonly Probe[],
  request: ConfirmRequest,
  carried: Carried,
  call: Call,
): Promise<readonly (ProbeResult | { readonly kind: 'aborted' })[]> {
  const { source, harness, sandbox, random } = request;
  return inParallel(probes, sandbox.parallelism, async (probe) => {
    if (call.signal.aborted) return { kind: 'aborted' } as const;
    const oracle = isOracle(probe.oracle) ? ORACLES[probe.oracle] : undefined;
    if (oracle === undefined) return { kind: 'failed', reason: `no oracle is called ${probe.oracle}` } as const;
    const result = await runProbe({ probe, oracle, source, carried, harness, sandbox, random }, call);
    return result.kind === 'failed' && call.signal.aborted ? ({ kind: 'aborted' } as const) : result;
  });
}

/**
 * Executes what is suspected in one file. Every suspicion gets evidence, if only why nothing was executed; what a
 * snippet does to itself (a time-out, a crash) is evidence, what happens to the sandbox or to the run is a gap.
 */
export async function confirmFile(request: ConfirmRequest, call: Call): Promise<Confirmation> {
  const { source, sandbox, suspicions } = request;
  const collected: Collected = { evidence: new Map(), gaps: [], probes: 0 };
  const complete = (reason: string) => {
    for (const suspicion of suspicions) {
      if (!collected.evidence.has(suspicion)) collected.evidence.set(suspicion, [notExecuted(reason, 'none', sandbox)]);
    }
    return collected;
  };
  if (source.language !== 'python') return complete(`no harness for ${source.language}`);
  const probes = plan(request);
  if (probes.length === 0) return complete('no oracle for this rule');
  const ready = await sandbox.ready('python', call);
  if (!ready.ok) {
    const reason = ready.reason.startsWith('no sandbox:') ? ready.reason : `no sandbox: ${ready.reason}`;
    for (const probe of probes) collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
    return complete('no oracle for this rule');
  }
  const carried = await carryModules(request, call);
  const results = await runAll(probes, request, carried, call);
  for (const [index, probe] of probes.entries()) {
    const result = results[index];
    if (result?.kind === 'observed') {
      collected.probes += 1;
      collect(collected, probe, (suspicion) => result.evidence.get(suspicion));
      continue;
    }
    const [kind, reason] =
      result?.kind === 'failed' ? (['sandbox-died', result.reason] as const) : (['deadline', ABORTED] as const);
    collected.gaps.push(gapOf(kind, probe, reason));
    collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
  }
  return complete('no oracle for this rule');
}
