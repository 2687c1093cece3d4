import type { Invocation, Notification } from 'sarif';
import type { Gap } from '../../../contracts/gap.ts';
import type { ScanResult } from '../../../contracts/scan-result.ts';
import { sarifText } from '../escape.ts';
import { counted } from '../remarks.ts';

/** Gaps that are spelled out; the rest is counted. */
const GAPS = 500;
const GAP = 'bluecode/gap/';
const LEFT_OUT = 'bluecode/left-out';

/** What did not make it into the file. */
export type LeftOut = { readonly belowConfidence: number; readonly aboveLimit: number };

const buildGap = ({ kind, effect, subject, reason }: Gap): Notification => ({
  descriptor: { id: `${GAP}${kind}` },
  level: effect === 'incomplete' ? 'error' : 'note',
  message: { text: `${sarifText(subject)}: ${sarifText(reason)}` },
});

const buildLeftOut = (count: number, why: string, level: 'warning' | 'note'): readonly Notification[] =>
  count === 0
    ? []
    : [
        {
          descriptor: { id: LEFT_OUT },
          level,
          message: { text: `${counted(count, 'open finding is', 'open findings are')} not in this file: ${why}.` },
        },
      ];

function notifications({ gaps }: ScanResult, leftOut: LeftOut): Notification[] {
  const incompleteFirst = gaps.toSorted(
    (a, b) => Number(b.effect === 'incomplete') - Number(a.effect === 'incomplete'),
  );
  const rest = incompleteFirst.slice(GAPS);
  const [next] = rest;
  return [
    ...incompleteFirst.slice(0, GAPS).map(buildGap),
    ...(next === undefined
      ? []
      : [{ ...buildGap(next), message: { text: `${counted(rest.length, 'more gap', 'more gaps')}.` } }]),
    ...buildLeftOut(leftOut.aboveLimit, 'the most severe ones that code scanning takes are kept', 'warning'),
    ...buildLeftOut(leftOut.belowConfidence, 'below the confidence that is uploaded; see the summary', 'note'),
  ];
}

/** Whether all that was begun was finished: findings do not make an execution fail, gaps do. */
export function buildInvocation(result: ScanResult, leftOut: LeftOut): Invocation {
  const finished = result.result !== 'incomplete' && result.gaps.every(({ effect }) => effect !== 'incomplete');
  return { executionSuccessful: finished, toolExecutionNotifications: notifications(result, leftOut) };
}
