import type { Call } from '../contracts/call.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { SourceText } from '../contracts/languages.ts';
import type { Model, ModelOutcome } from '../contracts/model.ts';
import type { HarnessLanguage, Place } from '../contracts/sandbox.ts';
import type { Patch } from '../contracts/scan-result.ts';
import type { Suspicion, Unit } from '../contracts/suspicion.ts';
import { untrusted } from '../contracts/untrusted.ts';
import { carryModules } from './confirm/carry.ts';
import type { Program } from './confirm/job.ts';
import { evidenceOf, runTrial, type TrialOutcome } from './confirm/trial.ts';
import { kindOfFailure } from './consult-gaps.ts';
import type { Tools } from './examine.ts';
import type { Claim } from './judge-model/claims.ts';
import {
  type Attempted,
  TESTER_SCHEMA,
  type TesterReply,
  testerDraft,
  testerReplySchema,
} from './judge-model/tester.ts';
import { type View, viewOf } from './judge-model/view.ts';
import type { Mended } from './mend.ts';
import { compose } from './prompt/compose.ts';
import { promptMask } from './prompt-mask.ts';

/** What was made of one claim after its probes: more evidence, or a fix that was tried. */
export type Proof = {
  readonly evidence: readonly Evidence[];
  readonly patch: Patch | undefined;
  readonly gaps: readonly Gap[];
};

/** Tests that a model may write for one claim, each with what came of the one before. */
const MOST_ATTEMPTS = 3;
const MOST_TOKENS = 2000;

type Request = {
  readonly claim: Claim;
  readonly source: SourceText;
  readonly mend: Mended | undefined;
  readonly units: readonly Unit[];
  readonly model: Model;
  readonly tools: Tools;
};

type Bench = Request & {
  readonly language: Exclude<HarnessLanguage, 'c'>;
  readonly view: View;
  readonly program: Program;
  readonly fixed: Program | undefined;
  readonly place: Place;
};

const nothing = (gaps: readonly Gap[] = []): Proof => ({ evidence: [], patch: undefined, gaps });

/** Has a test written for a claim, and runs it: up to three times, and each time the model hears what was wrong. */
export async function testClaim(request: Request, call: Call): Promise<Proof> {
  const { source, mend, claim, units, tools } = request;
  const { languages, sandbox, kits } = tools;
  const language = languages.harnessOf(source.language);
  if (language === undefined || language === 'c') return nothing();
  const { harness } = kits[language];
  if (!(await sandbox.ready(harness, call)).ok) return nothing();
  const plain = await languages.withoutComments(source);
  const carry = (one: SourceText) => carryModules({ source: one, languages, readModule: tools.read }, call);
  const place = await sandbox.open(harness, call);
  try {
    const view = viewOf(claim.suspicion.entry, plain, units);
    const [program, fixed] = [await carry(source), mend === undefined ? undefined : await carry(mend.source)];
    return await attempts({ ...request, language, view, program, fixed, place }, call);
  } finally {
    await place.close();
  }
}

async function attempts(bench: Bench, call: Call): Promise<Proof> {
  const { claim, tools, mend } = bench;
  let before: Attempted | undefined;
  for (let at = 0; at < MOST_ATTEMPTS && !call.signal.aborted; at++) {
    const said = await ask(bench, before, call);
    if (said.kind !== 'answer') return { ...unproved(claim, before, tools), gaps: [gapOf(claim.suspicion, said)] };
    const outcome = await tryOut(bench, said.value, call);
    if (outcome.kind === 'shown') {
      const evidence = [evidenceOf(outcome, tools.sandbox.describe())];
      return { evidence, patch: mend?.patch, gaps: [] };
    }
    if (outcome.kind === 'failed') return nothing([died(claim.suspicion, outcome.reason)]);
    before = { reply: said.value, reason: untrusted(reasonOf(outcome)) };
  }
  return unproved(claim, before, tools);
}

const reasonOf = (outcome: Exclude<TrialOutcome, { kind: 'shown' | 'failed' }>): string =>
  outcome.kind === 'unfit' ? outcome.reason : 'with the attack, everything was as expected';

/** The test has to show the flaw in the unit, and nothing in the model's own fix of it. */
async function tryOut(bench: Bench, reply: TesterReply, call: Call): Promise<TrialOutcome> {
  const { program, fixed, place, tools, claim, language } = bench;
  const test = { code: reply.code, attack: readValue(reply.attack), benign: readValue(reply.benign) };
  const shared = {
    trial: { unit: claim.suspicion.entry, test },
    kit: tools.kits[language],
    place,
    random: tools.random,
  };
  const outcome = await runTrial({ ...shared, program }, call);
  if (outcome.kind !== 'shown' || fixed === undefined) return outcome;
  const after = await runTrial({ ...shared, program: fixed }, call);
  if (after.kind === 'silent') return outcome;
  if (after.kind === 'failed') return after;
  return {
    kind: 'unfit',
    reason: `of the mended unit the test says: ${after.kind === 'shown' ? after.observed : after.reason}`,
  };
}

/** A JSON text, or a text as it stands. */
function readValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

async function ask(
  { claim, view, model, tools, language }: Bench,
  before: Attempted | undefined,
  call: Call,
): Promise<ModelOutcome<TesterReply>> {
  const { suspicion } = claim;
  const { constitutions } = tools.retrieval;
  const rule = constitutions.find(({ id }) => id === suspicion.ruleId);
  if (rule === undefined) return { kind: 'nonsense', reason: 'the rule is gone' };
  const draft = testerDraft({ view, suspicion, rule, language, before });
  const { prompt } = await compose(draft, promptMask([suspicion], constitutions));
  const { path, qualifiedName } = suspicion.entry;
  const asked = { role: 'tester', subject: `${path}:${qualifiedName}`, maxTokens: MOST_TOKENS } as const;
  return model.ask({ ...asked, prompt, schema: testerReplySchema, schemaName: TESTER_SCHEMA }, call);
}

/** What was tried and proved nothing is said beside what the probes showed. */
function unproved({ suspicion }: Claim, before: Attempted | undefined, tools: Tools): Proof {
  if (before === undefined || suspicion.strength === 'hint') return nothing();
  const { backend, isolation } = tools.sandbox.describe();
  const reason = untrusted(`tests by the model proved nothing, the last because ${before.reason.untrusted}`);
  const piece = { observation: 'not-reached', oracle: 'test', reason, stubs: [], throughStub: false } as const;
  return { evidence: [{ ...piece, stubs: [], backend, isolation }], patch: undefined, gaps: [] };
}

const subjectOf = ({ entry: { path, qualifiedName } }: Suspicion): string => `${path}: ${qualifiedName} (test)`;

const gapOf = (suspicion: Suspicion, said: Exclude<ModelOutcome<TesterReply>, { kind: 'answer' }>): Gap =>
  gap(kindOfFailure(said), 'confirm', subjectOf(suspicion), `${said.kind}: ${said.reason}`);

const died = (suspicion: Suspicion, reason: string): Gap =>
  gap('sandbox-died', 'confirm', subjectOf(suspicion), reason);
