import type { Gap, GapKind } from '../../contracts/gap.ts';
import { grouped } from '../../contracts/grouped.ts';
import { by, inOrder } from '../../contracts/order.ts';
import type { Finding } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import {
  atLeast,
  CONFIDENCES,
  type Confidence,
  type Result,
  SEVERITIES,
  type Severity,
} from '../../contracts/words.ts';

/** `never`: findings are reported and do not fail the result. */
export type FailOn = Severity | 'never';

export type Deciding = {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly failOn: FailOn;
  readonly failConfidence: Confidence;
};

/** `reasons`: sentences, the deciding one first. */
export type Decision = { readonly result: Result; readonly reasons: readonly Untrusted[] };

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const isBlocking = (finding: Finding, failOn: Severity, failConfidence: Confidence): boolean =>
  finding.state === 'open' &&
  atLeast(SEVERITIES, finding.severity, failOn) &&
  atLeast(CONFIDENCES, finding.confidence, failConfidence);

/** The findings that make the result `fail`. */
export function blocking({ findings, failOn, failConfidence }: Omit<Deciding, 'gaps'>): readonly Finding[] {
  return failOn === 'never' ? [] : findings.filter((finding) => isBlocking(finding, failOn, failConfidence));
}

const rank = ({ severity, confidence }: Finding): number =>
  SEVERITIES.indexOf(severity) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);

function failure(findings: readonly Finding[], { failOn, failConfidence }: Deciding): readonly Untrusted[] {
  const [first, ...rest] = findings;
  if (first === undefined) return [];
  const worst = rest.reduce((a, b) => (rank(b) < rank(a) ? b : a), first);
  const place = `${worst.location.path.untrusted}:${worst.location.span.startLine}`;
  const what = counted(findings.length, 'open finding is', 'open findings are');
  const named = findings.length === 1 ? '' : 'the worst: ';
  return [
    untrusted(
      `${what} at or above severity ${failOn} and confidence ${failConfidence} (${named}${worst.title}, ${worst.confidence}, in ${place}).`,
    ),
  ];
}

/** One sentence a kind of gap: a run that lost ten thousand units has one reason, not ten thousand. */
function unfinished(gaps: readonly Gap[]): readonly Untrusted[] {
  const byKind = grouped(
    gaps.filter(({ effect }) => effect === 'incomplete'),
    ({ kind }): GapKind => kind,
  );
  return [...byKind].toSorted(by(([kind]) => kind)).map(([kind, same]) => {
    const [first, ...rest] = same.toSorted(
      inOrder(
        by(({ subject }) => subject.untrusted),
        by(reasonOf),
      ),
    );
    const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return untrusted(
      `Not finished (${kind}): ${first?.subject.untrusted}${others}: ${first === undefined ? '' : reasonOf(first)}`,
    );
  });
}

const reasonOf = ({ reason }: Gap): string => reason.untrusted;

function harmless(deciding: Deciding): Untrusted {
  const open = deciding.findings.filter(({ state }) => state === 'open').length;
  if (open === 0) return untrusted('There is no open finding.');
  const what = counted(open, 'open finding is', 'open findings are');
  if (deciding.failOn === 'never') return untrusted(`${what} reported and cannot fail the result (fail-on: never).`);
  return untrusted(
    `${what} reported; none reaches severity ${deciding.failOn} with confidence ${deciding.failConfidence}.`,
  );
}

/** `fail` beats `incomplete` beats `pass`. Pure: the same findings, gaps and thresholds give the same result. */
export function decide(deciding: Deciding): Decision {
  const failed = failure(blocking(deciding), deciding);
  const open = unfinished(deciding.gaps);
  if (failed.length > 0) return { result: 'fail', reasons: [...failed, ...open] };
  if (open.length > 0) return { result: 'incomplete', reasons: [...open, harmless(deciding)] };
  return { result: 'pass', reasons: [harmless(deciding)] };
}
