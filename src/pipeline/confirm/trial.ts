import { createHash } from 'node:crypto';
import type { Call } from '../../contracts/call.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import type { Place, SandboxDescription, SandboxTask } from '../../contracts/sandbox.ts';
import type { Trial } from '../../contracts/trial.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { type Attempt, parseEvents, type Transcript } from './events.ts';
import { canaryOf, type Kit, type Program } from './job.ts';
import { reachesForObserver } from './reach.ts';

/** Beyond what two calls may take. */
const TIMEOUT_MS = 15_000;
const OUTPUT_LIMIT = 1024 * 1024;
const MOST_SAID = 300;

/** What a test showed of a unit. `silent`: it ran, came into the unit, and everything was as expected. */
export type TrialOutcome =
  | { readonly kind: 'shown'; readonly input: string; readonly observed: string; readonly throughStub: boolean }
  | { readonly kind: 'silent' }
  /** It proves nothing, for this reason: its author may try again. */
  | { readonly kind: 'unfit'; readonly reason: string }
  /** The sandbox failed, not the test. */
  | { readonly kind: 'failed'; readonly reason: string };

export type TrialRequest = {
  readonly trial: Trial;
  readonly program: Program;
  readonly kit: Kit;
  readonly place: Place;
  readonly random: () => string;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function taskOf({ trial, program, kit }: TrialRequest, nonce: string): SandboxTask {
  const { source, modules } = program;
  const { qualifiedName, kind, span } = trial.unit;
  const input = {
    nonce,
    canary: canaryOf(nonce),
    path: source.path,
    language: source.language,
    text: source.text,
    modules,
    unit: qualifiedName,
    kind,
    line: span.startLine,
    oracle: 'base',
    parameters: [],
    external: false,
    blind: false,
    payloads: [],
    budgetMs: TIMEOUT_MS,
    wallMs: TIMEOUT_MS,
    test: trial.test,
  };
  return {
    modules: {},
    ahead: kit.ahead([source.text, trial.test.code, ...Object.values(modules)]),
    input: Buffer.from(JSON.stringify(input)),
    timeoutMs: TIMEOUT_MS,
    outputLimit: OUTPUT_LIMIT,
  };
}

/** What the harness says of the unit that an attempt came into: the hash of its file, and how often. */
function visit({ calls }: Attempt): { readonly hash: string; readonly entered: number } {
  const parts = calls.find(({ name }) => name === 'unit')?.parts ?? [];
  return { hash: parts[0] ?? '', entered: Number(parts[1] ?? 0) };
}

const unmet = ({ effects }: Attempt): readonly string[] =>
  effects.filter(({ what }) => what === 'expectation').map(({ text }) => text);

/** Why an attempt says nothing about the unit; undefined where it does. */
function flawOf(attempt: Attempt, text: string, which: string): string | undefined {
  const { hash, entered } = visit(attempt);
  const { end } = attempt;
  if (end === undefined) return `the ${which} run did not end`;
  if (end.status !== 'returned') return `the ${which} run ended otherwise: ${end.status} ${end.error}`;
  if (hash !== hashOf(text)) return `the ${which} run had another file before it`;
  return entered > 0 ? undefined : `the ${which} run never called the unit`;
}

function outcomeOf(transcript: Transcript, text: string): TrialOutcome {
  const benign = transcript.attempts.find(({ control }) => control);
  const attack = transcript.attempts.find(({ control }) => !control);
  if (transcript.missing !== undefined) return { kind: 'unfit', reason: transcript.missing };
  if (benign === undefined || attack === undefined) return { kind: 'unfit', reason: 'the test did not run to its end' };
  const flaw = flawOf(benign, text, 'benign') ?? flawOf(attack, text, 'attack');
  if (flaw !== undefined) return { kind: 'unfit', reason: flaw };
  const [loud] = unmet(benign);
  if (loud !== undefined) return { kind: 'unfit', reason: `the benign input breaks an expectation too: ${loud}` };
  const [observed] = unmet(attack);
  if (observed === undefined) return { kind: 'silent' };
  const throughStub = attack.stubs.some(({ used }) => used);
  return { kind: 'shown', input: attack.input, observed, throughStub };
}

async function runOnce(request: TrialRequest, call: Call): Promise<TrialOutcome> {
  const nonce = request.random();
  const outcome = await request.place.run(taskOf(request, nonce), call);
  if (outcome.kind === 'failed') return outcome;
  if (outcome.killed !== undefined) return { kind: 'unfit', reason: `ended by the ${outcome.killed} limit` };
  const transcript = parseEvents(outcome.stdout, nonce);
  if (!transcript.started) return { kind: 'failed', reason: 'the harness did not start' };
  return outcomeOf(transcript, request.program.source.text);
}

/** A test that shows something has to show it again. A test that reaches for the observer shows nothing. */
export async function runTrial(request: TrialRequest, call: Call): Promise<TrialOutcome> {
  if (reachesForObserver(request.trial.test.code))
    return { kind: 'unfit', reason: 'a test may only import, call the unit and expect; it reaches further' };
  const first = await runOnce(request, call);
  if (first.kind !== 'shown') return first;
  const second = await runOnce(request, call);
  if (second.kind === 'shown' || second.kind === 'failed') return second;
  return { kind: 'unfit', reason: 'run again, it showed something else' };
}

/** The evidence of a test that showed a flaw: a property that was measured, with a silent control. */
export const evidenceOf = (
  { input, observed, throughStub }: Extract<TrialOutcome, { kind: 'shown' }>,
  { backend, isolation }: SandboxDescription,
): Evidence => ({
  observation: 'predicate',
  oracle: 'test',
  input: untrusted(input.slice(0, MOST_SAID)),
  observed: untrusted(observed.slice(0, MOST_SAID)),
  stubs: [],
  throughStub,
  backend,
  isolation,
});
