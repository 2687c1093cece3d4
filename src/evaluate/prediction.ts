import type { Threshold } from '../contracts/evaluation.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { by, inOrder } from '../contracts/order.ts';
import type { Finding, ScanResult } from '../contracts/scan-result.ts';
import { twinsOf } from '../contracts/twins.ts';
import { type Untrusted, visible } from '../contracts/untrusted.ts';
import { CONFIDENCES, type Confidence, type Severity } from '../contracts/words.ts';
import type { Probed } from '../pipeline/scan.ts';
import { isBlocking } from './threshold.ts';

/** What a probe showed, for whoever mends the harness. */
type Shown = {
  readonly unit?: string;
  readonly oracle: string;
  readonly observation: string;
  readonly input?: string;
  readonly observed?: string;
  readonly reason?: string;
  readonly throughStub?: true;
};

export type PredictedFinding = {
  readonly ruleId: string;
  readonly cwe: string | null;
  readonly confidence: Confidence;
  readonly severity: Severity;
  /** Whether it alone flags its item. */
  readonly blocking: boolean;
  readonly evidence?: readonly Shown[];
};

/** One line of the predictions. */
export type Prediction = {
  readonly id: string;
  readonly flagged: boolean;
  /** The strongest of its findings. */
  readonly confidence: Confidence | null;
  readonly findings: readonly PredictedFinding[];
  /** Why it could not be judged. */
  readonly gap?: string;
  /** What was tried and showed nothing. */
  readonly silent?: readonly Shown[];
};

const text = (key: 'input' | 'observed' | 'reason', value: Untrusted | undefined) =>
  value === undefined ? {} : { [key]: visible(value) };

const shown = ({ oracle, observation, input, observed, reason, throughStub }: Evidence): Shown => ({
  oracle,
  observation,
  ...text('input', input),
  ...text('observed', observed),
  ...text('reason', reason),
  ...(throughStub ? { throughStub } : {}),
});

const classOf = (ruleId: string): string | undefined => /\/(cwe-\d+)$/.exec(ruleId)?.[1]?.toUpperCase();

/** The rules that claim a flaw under its class's twin: a label that speaks of it is answered too. */
function claimedAsTwin({ ruleId, cwe, claims }: Finding): readonly string[] {
  const twins = twinsOf(cwe);
  const ids = [...new Set(claims.map(({ constitution }) => constitution))];
  return ids.filter((id) => id !== ruleId && twins.includes(classOf(id) ?? ''));
}

function predictedFindings(finding: Finding, threshold: Threshold, explain: boolean): readonly PredictedFinding[] {
  const { ruleId, cwe, confidence, severity, evidence } = finding;
  const first: PredictedFinding = {
    ruleId,
    cwe: cwe ?? null,
    confidence,
    severity,
    blocking: isBlocking(finding, threshold),
    ...(explain ? { evidence: evidence.map(shown) } : {}),
  };
  return [first, ...claimedAsTwin(finding).map((id) => ({ ...first, ruleId: id, cwe: classOf(id) ?? null }))];
}

/** Why the one file was not judged, or not to its end. */
function gapOf({ gaps, coverage }: ScanResult): string | undefined {
  const gap = gaps.find(({ effect }) => effect === 'incomplete');
  if (gap !== undefined) return `${gap.kind}: ${visible(gap.reason)}`;
  if (coverage.files.judged > 0) return undefined;
  const [skipped] = coverage.skipped;
  return `not judged: ${skipped?.reason ?? 'there is nothing in it'}`;
}

const RAISED: readonly string[] = ['effect', 'sink', 'predicate'];

const silentOf = (probed: readonly Probed[]): readonly Shown[] =>
  probed
    .flatMap(({ suspicion, evidence }) =>
      evidence
        .filter(({ observation }) => !RAISED.includes(observation))
        .map((piece): Shown => ({ unit: suspicion.unit.qualifiedName, ...shown(piece) })),
    )
    .toSorted(
      inOrder(
        by(({ unit }) => unit ?? ''),
        by(({ oracle }) => oracle),
      ),
    );

/** What a scan of one item amounts to. `probed`: what was executed, when that is to be told. */
export function predictionOf(
  id: string,
  result: ScanResult,
  threshold: Threshold,
  probed: readonly Probed[] | undefined,
): Prediction {
  const explain = probed !== undefined;
  const findings = result.findings
    .filter(({ state }) => state === 'open')
    .flatMap((finding) => predictedFindings(finding, threshold, explain));
  const flagged = findings.some(({ blocking }) => blocking);
  const gap = flagged ? undefined : gapOf(result);
  const strongest = CONFIDENCES.find((confidence) => findings.some((finding) => finding.confidence === confidence));
  return {
    id,
    flagged,
    confidence: strongest ?? null,
    findings,
    ...(gap === undefined ? {} : { gap }),
    ...(explain && !flagged ? { silent: silentOf(probed) } : {}),
  };
}

/** The line of an item that could not be judged at all. */
export const failedPrediction = (id: string, gap: string): Prediction => ({
  id,
  flagged: false,
  confidence: null,
  findings: [],
  gap,
});
