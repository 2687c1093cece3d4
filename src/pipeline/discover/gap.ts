import { GAP_EFFECTS, type Gap, type GapKind } from '../../contracts/gap.ts';
import { untrusted } from '../../contracts/untrusted.ts';

/** A gap of this stage, with the effect that its kind has. */
export const gap = (kind: GapKind, subject: string, reason: string): Gap => ({
  kind,
  stage: 'discover',
  subject: untrusted(subject),
  reason: untrusted(reason),
  effect: GAP_EFFECTS[kind],
});
