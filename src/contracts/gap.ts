import { z } from 'zod';
import { untrusted, untrustedText } from './untrusted.ts';

/** What can be left undone. The closed list behind `GAP_EFFECTS`. */
export const GAP_KINDS = [
  'budget',
  'deadline',
  'crash',
  'sandbox-died',
  'sandbox-absent',
  'file-unreadable',
  'file-unparsable',
  'file-too-large',
  'unit-unjudged',
  'history-missing',
  'user-constitution-invalid',
  'no-git',
  'history-shallow',
  'syntax-errors',
  'sandbox-none',
  'model-absent',
  'model-failed',
  'model-none',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * What each kind of gap does to the result (`docs/results.md`). `incomplete`: work was begun and not finished, so the
 * result cannot be `pass`. `stated`: said in every report, and no obstacle.
 */
export const GAP_EFFECTS = {
  budget: 'incomplete',
  deadline: 'incomplete',
  crash: 'incomplete',
  'sandbox-died': 'incomplete',
  'sandbox-absent': 'incomplete',
  'file-unreadable': 'incomplete',
  'file-unparsable': 'incomplete',
  'file-too-large': 'incomplete',
  'unit-unjudged': 'incomplete',
  'history-missing': 'incomplete',
  'user-constitution-invalid': 'incomplete',
  'no-git': 'stated',
  'history-shallow': 'stated',
  'syntax-errors': 'stated',
  'sandbox-none': 'stated',
  /** It was to be asked, and cannot be: no key where there should be one, or `require-model` without a model. */
  'model-absent': 'incomplete',
  /** It was asked, and what came is no answer: one of `MODEL_FAILURES`. */
  'model-failed': 'incomplete',
  /** Not asked, and rightly so: an event without secrets, a path of `model-exclude`. */
  'model-none': 'stated',
} as const satisfies Record<GapKind, 'incomplete' | 'stated'>;

export const STAGES = ['discover', 'extract', 'retrieve', 'judge', 'confirm', 'settle'] as const;

export const gapSchema = z.strictObject({
  kind: z.enum(GAP_KINDS),
  stage: z.enum(STAGES),
  /** What was not done: a path, a unit, a backend. */
  subject: untrustedText,
  /** One sentence: why, and what the user can do about it. */
  reason: untrustedText,
  effect: z.enum(['incomplete', 'stated']),
});
export type Gap = z.infer<typeof gapSchema>;

/** A gap with the effect that its kind has. Subject and reason may hold text of the repository. */
export const gap = (kind: GapKind, stage: Gap['stage'], subject: string, reason: string): Gap => ({
  kind,
  stage,
  subject: untrusted(subject),
  reason: untrusted(reason),
  effect: GAP_EFFECTS[kind],
});
