import { OBSERVATIONS } from '../../contracts/evidence.ts';
import { by } from '../../contracts/order.ts';
import type { RuleBook } from '../../contracts/rule-book.ts';
import type { Finding } from '../../contracts/scan-result.ts';
import type { Attribution, SourceFile } from '../../contracts/source-file.ts';
import { type Span, touches } from '../../contracts/span.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { atLeast, type Confidence } from '../../contracts/words.ts';
import { WEIGHTS, type Weight, weigh } from './confidence.ts';
import { type Flaw, flaws, isTried, type Judged, type Ruled, shownAt } from './flaws.ts';
import { identify } from './identity.ts';
import { IN_TEST_CODE, inTests, isInTests } from './test-code.ts';

/** What settle is given; plain data, so that the same call gives the same findings. */
export type Settling = {
  readonly suspicions: readonly Judged[];
  /** The files in scope, by path. A file that is not here was read as context only. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly ruleBook: Pick<RuleBook, 'constitutions'>;
  /** Whether lines count only when they changed; for the words of `stateReason`. */
  readonly base: boolean;
  /** The code-scanning fingerprint of a line (see `lineHashes`), where the file's text was at hand. */
  readonly lineHash?: (path: string, line: number) => string | undefined;
};

/** `hints`: flaws that no evidence raised; counted, not shown. */
export type Settled = { readonly findings: readonly Finding[]; readonly hints: number };

type Place = { readonly path: string; readonly span: Span };

const OUTSIDE = {
  changed: untrusted('neither the sink nor a step of its path lies on a line that this change brings into scope'),
  attributed: untrusted('neither the sink nor a step of its path lies on a line attributed to AI'),
} as const;

function once<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

const placesOf = ({ sink, flow }: Suspicion): readonly Place[] => [sink, ...flow];

function attributionsAt({ path, span }: Place, files: Settling['files']): readonly Attribution[] {
  const all = files.get(path)?.attributions ?? [];
  return all.filter(({ lines }) => lines === undefined || touches(lines, span));
}

/**
 * Each claim is weighed with its own evidence: an inert probe of one path says nothing about another into the same sink.
 * A try of the whole unit knows nothing of who calls and who gives the text: it has that from the claims beside it.
 */
function weightOf({ members }: Flaw): Weight {
  const claims = members.filter((member) => !isTried(member)).map(({ suspicion }) => suspicion);
  const weights = members.map((member) => {
    const knowing = isTried(member) && claims.length > 0 ? claims : [member.suspicion];
    return weigh({
      strength: member.suspicion.strength,
      evidence: member.evidence,
      constantCallers: knowing.every(({ constantCallers }) => constantCallers),
      local: knowing.every(({ local }) => local === true),
      ruleId: member.rule.id,
    });
  });
  return weights.reduce((a, b) => (atLeast(WEIGHTS, a, b) ? a : b));
}

function claimsOf({ members, told }: Flaw, isTest: boolean): Finding['claims'] {
  const claim = ({ suspicion, rule }: Ruled): Finding['claims'][number] => ({
    by: suspicion.by ?? 'offline',
    constitution: rule.id,
    quote: suspicion.quote,
    sentence: isTest ? untrusted(`${suspicion.sentence.untrusted} ${IN_TEST_CODE}`) : suspicion.sentence,
  });
  return once([told, ...members].map(claim));
}

/** The sink; of a unit that was tried as a whole the line at which it was seen. Scope goes by the whole unit all the same: the sandbox names the line. */
function spanOf({ members: [first] }: Flaw): Span {
  const line = isTried(first) ? shownAt(first) : undefined;
  return line === undefined
    ? first.suspicion.sink.span
    : { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

type Scope = Pick<Finding, 'attributions' | 'state' | 'stateReason'>;

/** In scope when the sink or any step of any claimed path lies on a line in scope. */
function scopeOf({ members }: Flaw, { files, base }: Settling): Scope {
  const places = members.flatMap(({ suspicion }) => placesOf(suspicion));
  const attributions = once(places.flatMap((place) => attributionsAt(place, files)));
  if (places.some(({ path, span }) => touches(files.get(path)?.inScope ?? [], span)))
    return { attributions, state: 'open' };
  return { attributions, state: 'outside-diff', stateReason: base ? OUTSIDE.changed : OUTSIDE.attributed };
}

function fixOf({ members: [{ suspicion, rule }] }: Flaw): Pick<Finding, 'fix'> {
  const fix = suspicion.fix ?? rule.fix;
  return fix === '' ? {} : { fix };
}

function findingOf(flaw: Flaw, id: string, confidence: Confidence, settling: Settling): Finding {
  const [{ suspicion, rule }] = flaw.members;
  const { path } = suspicion.sink;
  const span = spanOf(flaw);
  const lineHash = settling.lineHash?.(path, span.startLine);
  const isTest = isInTests(flaw);
  const patch = flaw.members.find((member) => member.patch !== undefined)?.patch;
  return {
    id,
    ruleId: rule.id,
    task: rule.task,
    title: rule.title,
    ...(rule.cwe === undefined ? {} : { cwe: rule.cwe }),
    ...(rule.kind === undefined ? {} : { kind: rule.kind }),
    severity: isTest ? inTests(rule.severity) : rule.severity,
    confidence,
    location: { path: untrusted(path), span },
    flow: flaw.told.suspicion.flow.map((step) => ({
      location: { path: untrusted(step.path), span: step.span },
      says: step.says,
    })),
    unit: untrusted(suspicion.unit.qualifiedName),
    ...scopeOf(flaw, settling),
    claims: claimsOf(flaw, isTest),
    evidence: once(flaw.members.flatMap(({ evidence }) => evidence)).toSorted(
      by(({ observation }) => OBSERVATIONS.indexOf(observation)),
    ),
    ...fixOf(flaw),
    ...(patch === undefined ? {} : { patch }),
    fingerprints: { finding: id, ...(lineHash === undefined ? {} : { lineHash }) },
  };
}

/**
 * Merges what is claimed about one flaw, weighs it, and states whether it is in scope. Nothing is dropped but hints
 * that no evidence raised. Findings are sorted by path, position and rule, whatever the order of the suspicions.
 */
export function settle(settling: Settling): Settled {
  const all = flaws(settling.suspicions, settling.ruleBook.constitutions);
  const ids = identify(all);
  const weighed = all.map((flaw, index) => ({ flaw, id: ids[index] ?? '', weight: weightOf(flaw) }));
  const findings = weighed.flatMap(({ flaw, id, weight }) =>
    weight === 'unreported' ? [] : [findingOf(flaw, id, weight, settling)],
  );
  const hints = weighed.filter(({ flaw, weight }) => weight === 'unreported' && !isTried(flaw.members[0])).length;
  return { findings, hints };
}
