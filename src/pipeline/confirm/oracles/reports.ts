import type { HarnessLanguage } from '../../../contracts/sandbox.ts';
import type { Attempt } from '../events.ts';
import type { Oracle, Sighting } from './oracle.ts';

type Effect = Attempt['effects'][number];

/** `asan:heap-buffer-overflow write of 4` is a heap buffer overflow; which access it was comes after it. */
const plainly = (what: string): string => what.replace(/^[a-z]+:/, '').replaceAll('-', ' ');

/** Where a case went wrong when memory ran out or an answer failed to come, the flaw is what follows from it. */
const circumstance = ({ payload }: Attempt): string =>
  /^no-(?:memory|answer)/.test(payload)
    ? ` when ${payload.startsWith('no-memory') ? 'memory runs out' : 'an answer fails to come'}`
    : '';

const seen = (attempt: Attempt, { what, text, frames }: Effect): Sighting => ({
  level: 'effect',
  observed: `${plainly(what)}${circumstance(attempt)}${text === '' ? '' : `: ${text.slice(0, 160)}`}`,
  frames,
});

const told = ({ effects }: Attempt, by: RegExp): boolean => effects.some(({ what }) => by.test(what));

/** An oracle over what the sanitizers reported: only what has a line of the code's own on its way. */
export const reported = (oracle: {
  readonly rule: string;
  readonly context: Readonly<Partial<Record<HarnessLanguage, RegExp>>>;
  readonly kinds: RegExp;
  /** What says less than another report of the same call. */
  readonly unless?: { readonly of: RegExp; readonly by: RegExp };
}): Oracle => ({
  rule: oracle.rule,
  context: oracle.context,
  controlled: true,
  look: (attempt) =>
    attempt.effects
      .filter(({ what, frames }) => oracle.kinds.test(what) && frames.length > 0)
      .filter(({ what }) => oracle.unless?.of.test(what) !== true || !told(attempt, oracle.unless.by))
      .map((effect) => seen(attempt, effect)),
});
