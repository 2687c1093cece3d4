import { by } from '../contracts/order.ts';
import type { Coverage } from '../contracts/scan-result.ts';
import type { Discovery, SourceFile } from '../contracts/source-file.ts';
import { untrusted } from '../contracts/untrusted.ts';
import type { JudgedFile } from './examine.ts';
import type { Retrieval } from './retrieve/retrieve.ts';

const linesInScope = (files: readonly SourceFile[]): number =>
  files.flatMap((file) => file.inScope).reduce((sum, range) => sum + range.end - range.start + 1, 0);

function languagesOf(judged: readonly JudgedFile[]): Coverage['languages'] {
  const groups = new Map<string, { files: number; lines: number }>();
  for (const { language, lines } of judged) {
    const known = groups.get(language) ?? { files: 0, lines: 0 };
    groups.set(language, { files: known.files + 1, lines: known.lines + lines });
  }
  return [...groups].map(([language, counts]) => ({ language, ...counts })).toSorted(by((entry) => entry.language));
}

type Seen = {
  readonly discovery: Discovery;
  readonly scope: Coverage['scope'];
  readonly base: boolean;
  readonly retrieval: Retrieval;
  readonly judged: readonly JudgedFile[];
  readonly probes: number;
  readonly hints: number;
  readonly untried: number;
};

/** Which constitutions had a file they could judge. */
function constitutionsOf({ judged, retrieval }: Seen): Coverage['constitutions'] {
  const applied = new Set(judged.flatMap((one) => one.constitutions));
  return { applied: [...applied].toSorted(), notApplied: [...retrieval.notApplied] };
}

/** Says what was looked at, and what was not: every report begins with it. */
export function coverageOf(seen: Seen): Coverage {
  const { discovery, judged } = seen;
  const { counts } = discovery;
  return {
    scope: seen.scope,
    base: seen.base,
    files: {
      seen: counts.seen,
      attributed: counts.attributed,
      judged: judged.length,
      notJudged: counts.seen - judged.length,
    },
    lines: {
      seen: counts.seenLines,
      inScope: linesInScope(discovery.files),
      judged: judged.reduce((sum, one) => sum + one.lines, 0),
    },
    units: { judged: judged.reduce((sum, one) => sum + one.units.length, 0), probed: seen.probes },
    languages: languagesOf(judged),
    skipped: [...discovery.skipped].map(([reason, files]) => ({ reason, files })).toSorted(by((entry) => entry.reason)),
    selfExclusions: discovery.selfExclusions.map(({ path, mark }) => ({
      path: untrusted(path),
      mark: untrusted(mark),
    })),
    constitutions: constitutionsOf(seen),
    hints: seen.hints,
    untried: seen.untried,
  };
}
