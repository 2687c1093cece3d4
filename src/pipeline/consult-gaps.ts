import { type Gap, gap } from '../contracts/gap.ts';
import { grouped } from '../contracts/grouped.ts';
import type { Unit } from '../contracts/suspicion.ts';
import type { Failed, Verdict } from './judge-model/ask.ts';

/** Failures that say the same of every unit. */
const OF_THE_RUN = { budget: 'budget', deadline: 'deadline' } as const;

export const kindOfFailure = ({ kind }: Failed): 'budget' | 'deadline' | 'model-failed' =>
  kind === 'budget' || kind === 'deadline' ? OF_THE_RUN[kind] : 'model-failed';

/** What was to be asked and was not answered. What is so for the whole run is said once a file. */
export function gapsOf(path: string, verdicts: readonly (readonly [Unit, Verdict | undefined])[]): readonly Gap[] {
  const failed = verdicts.flatMap(([unit, verdict]) =>
    verdict?.failed === undefined ? [] : [{ unit, why: verdict.failed }],
  );
  const cut = verdicts.flatMap(([unit, verdict]) =>
    verdict?.cut === true
      ? [
          gap(
            'model-failed',
            'judge',
            subjectOf(unit),
            'it is too long for one question: the model saw its beginning only',
          ),
        ]
      : [],
  );
  const failures = [...grouped(failed, ({ unit, why }) => (isOfTheRun(why) ? why.kind : subjectOf(unit))).values()];
  return [
    ...failures.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const [kind, { unit, why }] = [kindOfFailure(first.why), first];
      const of = group.length === 1 ? '' : ` (${group.length} units)`;
      return [gap(kind, 'judge', group.length === 1 ? subjectOf(unit) : path, `${why.kind}: ${why.reason}${of}`)];
    }),
    ...cut,
  ];
}

const isOfTheRun = ({ kind }: Failed): boolean => kind === 'budget' || kind === 'deadline' || kind === 'rejected';
const subjectOf = ({ path, qualifiedName }: Unit): string => `${path}: ${qualifiedName}`;
