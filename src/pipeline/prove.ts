import pLimit from 'p-limit';
import type { Call } from '../contracts/call.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { gap } from '../contracts/gap.ts';
import type { SourceText } from '../contracts/languages.ts';
import type { Model } from '../contracts/model.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import { confirmFile } from './confirm/confirm.ts';
import type { Judged, Tools } from './examine.ts';
import { oraclesOf } from './execute-file.ts';
import type { Claim } from './judge-model/claims.ts';
import { type Mended, mended } from './mend.ts';
import { type Proof, testClaim } from './test-claim.ts';

/** Tests that a model is asked to write in one run. */
const MOST_TESTS = 20;

const HITS: readonly string[] = ['effect', 'sink', 'predicate'];
const SILENT: readonly string[] = ['not-reached', 'not-executed'];

const isHit = ({ observation }: Evidence): boolean => HITS.includes(observation);

type Case = { readonly claim: Claim; readonly evidence: readonly Evidence[]; readonly judged: Judged };

/** A claim that its probes left open: there was no oracle, or nothing reached the place. A hint is not worth it. */
const isOpen = ({ claim, evidence }: Case): boolean =>
  claim.suspicion.strength !== 'hint' && evidence.every(({ observation }) => SILENT.includes(observation));

/** Has tests written for what is open, and tries the fixes of what is proved. */
export async function prove(
  judged: readonly Judged[],
  claims: ReadonlyMap<Suspicion, Claim>,
  evidenceOf: (suspicion: Suspicion) => readonly Evidence[],
  tools: Tools,
  call: Call,
): Promise<ReadonlyMap<Suspicion, Proof>> {
  const { model } = tools;
  if (model === undefined || !tools.executes) return new Map();
  const cases = judged.flatMap((one) =>
    one.suspicions.flatMap((suspicion): readonly Case[] => {
      const claim = claims.get(suspicion);
      return claim === undefined ? [] : [{ claim, judged: one, evidence: evidenceOf(suspicion) }];
    }),
  );
  const limit = pLimit(Math.max(1, tools.sandbox.parallelism));
  const open = cases.filter(isOpen).slice(0, MOST_TESTS);
  const proved = cases.filter(({ evidence }) => evidence.some(isHit));
  const work = [
    ...open.map((one) => limit(() => safely(one, () => tested(one, model, tools, call)))),
    ...proved.map((one) => limit(() => safely(one, () => fixed(one, tools, call)))),
  ];
  return new Map((await Promise.all(work)).map(([claim, proof]) => [claim.suspicion, proof] as const));
}

const NOTHING: Proof = { evidence: [], patch: undefined, gaps: [] };

async function safely({ claim }: Case, work: () => Promise<Proof>): Promise<readonly [Claim, Proof]> {
  try {
    return [claim, await work()];
  } catch (error) {
    const { path, qualifiedName } = claim.suspicion.entry;
    const said = error instanceof Error ? error.message : String(error);
    return [
      claim,
      { ...NOTHING, gaps: [gap('crash', 'confirm', `${path}: ${qualifiedName}`, `testing it failed: ${said}`)] },
    ];
  }
}

async function sourceOf({ judged }: Case, tools: Tools, call: Call): Promise<SourceText | undefined> {
  const { path } = judged.file;
  const text = await tools.read(path, call);
  return text === undefined ? undefined : { path, language: judged.language, text };
}

const mendedBy = ({ claim }: Case, source: SourceText, tools: Tools): Promise<Mended | undefined> =>
  claim.proposal === undefined ? Promise.resolve(undefined) : mended(source, claim.proposal, tools.languages);

/** A test by the model, against the unit as it is and against the model's own fix. */
async function tested(one: Case, model: Model, tools: Tools, call: Call): Promise<Proof> {
  const source = await sourceOf(one, tools, call);
  if (source === undefined) return NOTHING;
  const mend = await mendedBy(one, source, tools);
  const { judged, claim } = one;
  return testClaim({ claim, source, mend, units: judged.units, model, tools }, call);
}

/** Whether a fix keeps the proof from coming back, and the unit working as far as its probe sees. */
async function fixed(one: Case, tools: Tools, call: Call): Promise<Proof> {
  const source = await sourceOf(one, tools, call);
  const mend = source === undefined ? undefined : await mendedBy(one, source, tools);
  if (mend === undefined) return NOTHING;
  const { sandbox, kits, languages, random } = tools;
  const { suspicion } = one.claim;
  const ports = { sandbox, kits, languages, readModule: tools.read, random };
  const asked = { suspicions: [suspicion], oraclesOf: oraclesOf(tools), source: mend.source, ...ports };
  const again = (await confirmFile(asked, call)).evidence.get(suspicion) ?? [];
  const holds = again.every((piece) => isMended(piece) && serves(piece, one.evidence));
  return again.length > 0 && holds ? { ...NOTHING, patch: mend.patch } : NOTHING;
}

/** It ran, and did no harm: a fix that does not load, or fails whatever it is given, mends nothing. */
const isMended = ({ observation, silence }: Evidence): boolean =>
  observation === 'neutralised' || (observation === 'not-reached' && (silence === 'quiet' || silence === 'refused'));

/** Whether it still serves what is harmless, as far as it did so before. */
const serves = ({ oracle, control }: Evidence, before: readonly Evidence[]): boolean =>
  control !== 'raised' || before.every((one) => one.oracle !== oracle || one.control !== 'returned');
