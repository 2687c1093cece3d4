import { BlueCodeError } from '../../contracts/errors.ts';
import type { Gap } from '../../contracts/gap.ts';
import { grouped } from '../../contracts/grouped.ts';
import { by, byPlace, inOrder } from '../../contracts/order.ts';
import { FINDING_STATES, type Finding, type PolicyEntry, type ScanResult } from '../../contracts/scan-result.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { CONFIDENCES, RESULTS, SEVERITIES } from '../../contracts/words.ts';
import { decide, type FailOn } from './decide.ts';
import { mergeCoverage } from './merge-coverage.ts';
import { mergeModel } from './merge-model.ts';
import { mergeRun } from './merge-run.ts';

const strongest = inOrder<Finding>(
  by(({ state }) => FINDING_STATES.indexOf(state)),
  by(({ confidence }) => CONFIDENCES.indexOf(confidence)),
  by(({ severity }) => SEVERITIES.indexOf(severity)),
  by((finding) => JSON.stringify(finding)),
);

const inReportOrder = inOrder<Finding>(
  byPlace(({ location }) => ({ path: location.path.untrusted, span: location.span })),
  by(({ ruleId }) => ruleId),
  by(({ id }) => id),
);

/** An id that both parts hold is one flaw; the stronger account of it stands. */
function mergeFindings(a: readonly Finding[], b: readonly Finding[]): Finding[] {
  const byId = grouped([...a, ...b], ({ id }) => id);
  return [...byId.values()].flatMap((same) => same.toSorted(strongest).slice(0, 1)).toSorted(inReportOrder);
}

const gapKey = ({ kind, stage, subject, reason, effect }: Gap): string =>
  JSON.stringify([kind, stage, subject.untrusted, reason.untrusted, effect]);

function mergeGaps(a: readonly Gap[], b: readonly Gap[]): Gap[] {
  return [...new Map([...a, ...b].map((gap) => [gapKey(gap), gap])).values()].toSorted(by(gapKey));
}

/** Equal settings once; where a setting came from may differ between parts, what it says may not. */
function mergePolicy(a: readonly PolicyEntry[], b: readonly PolicyEntry[]): PolicyEntry[] {
  const byName = grouped([...a, ...b], ({ name }) => name);
  return [...byName.values()]
    .flatMap((same) => {
      const [first, ...rest] = same.toSorted(by(({ value, origin }) => JSON.stringify([value, origin])));
      const other = rest.find(({ value }) => value !== first?.value);
      if (first !== undefined && other !== undefined)
        throw differing(`the setting ${first.name}`, first.value, other.value);
      return first === undefined ? [] : [first];
    })
    .toSorted(by(({ name }) => name));
}

/** Parts of one scan agree on everything but what they looked at. */
function differing(what: string, a: string, b: string): BlueCodeError {
  return new BlueCodeError(
    'usage',
    `these results cannot be merged: ${what} is ${JSON.stringify(a)} in one and ${JSON.stringify(b)} in another; merge only parts of one scan`,
  );
}

function setting<T extends string>(policy: readonly PolicyEntry[], name: string, values: readonly T[]): T {
  const value = policy.find((entry) => entry.name === name)?.value;
  const known = values.find((candidate) => candidate === value);
  if (known !== undefined) return known;
  throw new BlueCodeError(
    'usage',
    `these results cannot be merged: policy.${name} is ${value === undefined ? 'missing' : JSON.stringify(value)}, expected one of ${values.join(', ')}; merge the files as bluecode wrote them`,
  );
}

const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never'];

/** Decides anew, and never below what a part had decided. */
function redecide(a: ScanResult, b: ScanResult, merged: Pick<ScanResult, 'findings' | 'gaps' | 'policy'>) {
  const { result, reasons } = decide({
    findings: merged.findings,
    gaps: merged.gaps,
    failOn: setting(merged.policy, 'fail-on', FAIL_ON),
    failConfidence: setting(merged.policy, 'fail-confidence', CONFIDENCES),
  });
  const strongestResult = RESULTS.find((candidate) => [a.result, b.result, result].includes(candidate)) ?? result;
  if (strongestResult === result) return { result, reasons: [...reasons] };
  return {
    result: strongestResult,
    reasons: [untrusted(`A part of this scan had the result ${strongestResult}.`), ...reasons],
  };
}

/**
 * Joins two parts of one scan. Associative and order-free, so that shards can be joined as they arrive. Counts add up.
 * @throws BlueCodeError usage, when the parts are not of one scan
 */
export function merge(a: ScanResult, b: ScanResult): ScanResult {
  const policy = mergePolicy(a.policy, b.policy);
  const findings = mergeFindings(a.findings, b.findings);
  const gaps = mergeGaps(a.gaps, b.gaps);
  return {
    schemaVersion: a.schemaVersion,
    run: mergeRun(a.run, b.run, differing),
    policy,
    coverage: mergeCoverage(a.coverage, b.coverage, differing),
    findings,
    gaps,
    ...mergeModel(a, b),
    usage: {
      milliseconds: a.usage.milliseconds + b.usage.milliseconds,
      probes: a.usage.probes + b.usage.probes,
      calls: a.usage.calls + b.usage.calls,
      tokens: a.usage.tokens + b.usage.tokens,
      cost: addCosts(a.usage.cost, b.usage.cost),
    },
    ...redecide(a, b, { findings, gaps, policy }),
  };
}

const MILLIONTHS = 1_000_000;

/** In millionths: sums of fractions depend on their order otherwise. */
const addCosts = (a: number, b: number): number =>
  (Math.round(a * MILLIONTHS) + Math.round(b * MILLIONTHS)) / MILLIONTHS;
