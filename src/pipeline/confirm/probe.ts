import type { Call } from '../../contracts/call.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import type { Place, SandboxDescription, SandboxOutcome } from '../../contracts/sandbox.ts';
import { BLIND, type Suspicion, type Unit } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { parseEvents } from './events.ts';
import { buildTask, canaryOf, type Kit, type Probe, type Program } from './job.ts';
import { type Observed, observe } from './observe.ts';
import type { Oracle } from './oracles/oracle.ts';
import { reachesForObserver } from './reach.ts';
import { reproductionOf } from './reproduction.ts';

export type ProbeRequest = {
  readonly probe: Probe;
  readonly oracle: Oracle;
  readonly program: Program;
  readonly kit: Kit;
  readonly place: Place;
  readonly sandbox: SandboxDescription;
  readonly random: () => string;
  readonly runs: Runs;
};

/** A run with the nonce it was told. */
type Made = { readonly outcome: SandboxOutcome; readonly nonce: string };

/** The runs of a unit by what was asked for: probes that ask for the same look at the same one. */
export type Runs = Map<string, Made>;

/** Evidence for each suspicion of a probe; or the backend failed. */
export type ProbeResult =
  | { readonly kind: 'observed'; readonly evidence: ReadonlyMap<Suspicion, Evidence> }
  | { readonly kind: 'failed'; readonly reason: string };

type Run =
  | { readonly kind: 'observed'; readonly observed: ReadonlyMap<Suspicion, Observed>; readonly clean: Cleaner }
  | Extract<SandboxOutcome, { kind: 'failed' }>;

type Cleaner = (text: string, write?: typeof named) => string;

const HITS: readonly string[] = ['effect', 'sink', 'predicate'];

/** Encoded text that a canary may hide in. */
const ENCODED = {
  base64: /[A-Za-z0-9+/]{16,}={0,2}/g,
  base64url: /[\w-]{16,}={0,2}/g,
  hex: /(?:[0-9a-f]{2}){8,}/gi,
} as const;

type Encoding = keyof typeof ENCODED;

/** For a person: the encoding's name and what it holds. */
const named = (encoding: Encoding, plain: string): string => `${encoding}(${JSON.stringify(plain)})`;
/** For a shell: encoded again. */
const encoded = (encoding: Encoding, plain: string): string => Buffer.from(plain, 'latin1').toString(encoding);

/** Takes the canary out of encoded text, too, so that it does not differ between equal runs. */
function decoded(text: string, canary: string, write: typeof named): string {
  const readable =
    (encoding: Encoding) =>
    (found: string): string => {
      const plain = Buffer.from(found, encoding).toString('latin1');
      return plain.includes(canary) ? write(encoding, plain.replaceAll(canary, 'CANARY')) : found;
    };
  return text
    .replace(ENCODED.base64, readable('base64'))
    .replace(ENCODED.base64url, readable('base64url'))
    .replace(ENCODED.hex, readable('hex'));
}

/** Takes out what differs between equal runs: the canary, the nonce, addresses of objects, process ids, temporary names. */
function cleaner(nonce: string): Cleaner {
  const canary = canaryOf(nonce);
  return (text, write = named) =>
    decoded(text, canary, write)
      .replaceAll(canary, 'CANARY')
      .replaceAll(nonce, 'NONCE')
      .replaceAll(canary.toUpperCase(), 'CANARY')
      .replace(/0x[0-9a-f]{6,}/gi, '0x…')
      .replace(/\/tmp\/(?!app\/|vault\/)[\w.-]+/g, '/tmp/…')
      .replace(/\bpid[ =:]\d+/gi, 'pid …');
}

const COMMENT = /^\s*(?:\/\*|\*|\/\/)/;

/** A unit's own text, with the comment that stands above it. */
function textOf(text: string, { kind, span }: Unit): string {
  if (kind === 'module') return text;
  const lines = text.split('\n');
  let first = span.startLine - 1;
  while (first > 0 && COMMENT.test(lines[first - 1] ?? '')) first -= 1;
  return lines.slice(first, span.endLine).join('\n');
}

/** Runs, unless another probe of the unit has asked for exactly this. Which run it is, first or repeated, follows from the payloads. */
async function made(request: ProbeRequest, payloads: readonly string[], call: Call): Promise<Made> {
  const { probe, program, kit, place, runs } = request;
  const key = Buffer.from(buildTask({ probe, program, kit, nonce: '', payloads }).input).toString();
  const known = runs.get(key);
  if (known !== undefined) return known;
  const nonce = request.random();
  const ran = { outcome: await place.run(buildTask({ probe, program, kit, nonce, payloads }), call), nonce };
  runs.set(key, ran);
  return ran;
}

async function runOnce(request: ProbeRequest, payloads: readonly string[], call: Call): Promise<Run> {
  const { probe, program, oracle } = request;
  const { source } = program;
  const { outcome, nonce } = await made(request, payloads, call);
  if (outcome.kind === 'failed') return outcome;
  const transcript = parseEvents(outcome.stdout, nonce);
  if (!transcript.started && outcome.killed === undefined) {
    return { kind: 'failed', reason: `the harness did not start (exit code ${outcome.exitCode})` };
  }
  const texts = [source.text, program.written, ...Object.values(program.modules)];
  const observed = observe({
    transcript,
    oracle,
    suspicions: probe.suspicions,
    context: (suspicion) => ({
      canary: canaryOf(nonce),
      unitText: textOf(program.written, probe.entry),
      unitName: probe.entry.qualifiedName,
      fileText: program.written,
      source: suspicion.source,
      blind: suspicion.sink.kind === BLIND,
    }),
    trusted: outcome.killed === undefined && !texts.some(reachesForObserver),
    killed: outcome.killed,
  });
  return { kind: 'observed', observed, clean: cleaner(nonce) };
}

/** The evidence of the first run, as far as the second bears it out: a hit that does not come back is `weak`. */
function combine(first: Observed, second: Observed | undefined): Observed {
  if (second === undefined || !HITS.includes(first.observation)) return first;
  if (second.observation === first.observation) return first;
  return HITS.includes(second.observation) ? { ...second, given: first.given } : { ...first, observation: 'weak' };
}

function toEvidence(observed: Observed, clean: Cleaner, { probe, sandbox, kit }: ProbeRequest): Evidence {
  const { backend, isolation } = sandbox;
  const { attempt } = observed;
  const again = HITS.includes(observed.observation)
    ? reproductionOf(kit.harness.language, probe.entry, attempt?.call ?? '')
    : undefined;
  const where = attempt === undefined ? '' : attempt.tainted.length > 0 ? attempt.tainted.join(', ') : 'outside input';
  return {
    observation: observed.observation,
    oracle: probe.oracle,
    ...(attempt === undefined ? {} : { input: untrusted(clean(`${where} = ${JSON.stringify(attempt.input)}`)) }),
    ...(observed.observed === undefined ? {} : { observed: untrusted(clean(observed.observed)) }),
    ...(observed.given.length === 0 ? {} : { given: observed.given.map((names) => [...names]) }),
    ...(observed.line === undefined ? {} : { line: observed.line }),
    ...(again === undefined ? {} : { reproduction: untrusted(clean(again, encoded)) }),
    ...(observed.reason === undefined ? {} : { reason: untrusted(clean(observed.reason)) }),
    ...(observed.silence === undefined ? {} : { silence: observed.silence }),
    ...(observed.control === undefined ? {} : { control: observed.control }),
    stubs: observed.stubs.map((stub) => untrusted(clean(stub))),
    throughStub: observed.throughStub,
    backend,
    isolation,
  };
}

/** Executes one unit with one oracle; a hit is repeated once. */
export async function runProbe(request: ProbeRequest, call: Call): Promise<ProbeResult> {
  const first = await runOnce(request, [], call);
  if (first.kind === 'failed') return first;
  const hits = [...first.observed.values()].filter(({ observation }) => HITS.includes(observation));
  const payloads = [...new Set(hits.flatMap(({ attempt }) => (attempt === undefined ? [] : [attempt.payload])))];
  const second = hits.length > 0 ? await runOnce(request, payloads, call) : undefined;
  if (second?.kind === 'failed') return second;
  const evidence = new Map(
    [...first.observed].map(([suspicion, seen]) => {
      const combined = combine(seen, second?.observed.get(suspicion));
      const clean = combined === seen || second === undefined ? first.clean : second.clean;
      return [suspicion, toEvidence(combined, combined.observation === 'weak' ? first.clean : clean, request)] as const;
    }),
  );
  return { kind: 'observed', evidence };
}
