import picomatch from 'picomatch';
import type { Gap, GapKind } from '../../contracts/gap.ts';
import { untrusted } from '../../contracts/untrusted.ts';

/** A gap that the repository's owners have agreed to live with, for a while. */
export type AcceptedGap = {
  readonly path: string;
  readonly kind: GapKind;
  readonly reason: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
};

/** Accepted gaps are still listed, with the reason, and no longer make the result incomplete. */
export function accept(gaps: readonly Gap[], accepted: readonly AcceptedGap[], today: string): readonly Gap[] {
  const inForce = accepted.filter(({ until }) => until === undefined || today <= until);
  return gaps.map((gap) => {
    const match = inForce.find(
      ({ kind, path }) => kind === gap.kind && picomatch.isMatch(gap.subject.untrusted, path, { dot: true }),
    );
    if (match === undefined || gap.effect === 'stated') return gap;
    return { ...gap, effect: 'stated', reason: untrusted(`${gap.reason.untrusted} (accepted: ${match.reason})`) };
  });
}
