import { grouped } from '../../contracts/grouped.ts';
import { by, inOrder } from '../../contracts/order.ts';
import type { Coverage } from '../../contracts/scan-result.ts';
import { SKIP_REASONS } from '../../contracts/source-file.ts';
import type { Differing } from './merge-run.ts';

function mergeFiles(a: Coverage['files'], b: Coverage['files']): Coverage['files'] {
  return {
    seen: a.seen + b.seen,
    attributed: a.attributed + b.attributed,
    judged: a.judged + b.judged,
    notJudged: a.notJudged + b.notJudged,
  };
}

function mergeLanguages(rows: Coverage['languages']): Coverage['languages'] {
  return [...grouped(rows, ({ language }) => language)]
    .map(([language, same]) => ({
      language,
      files: same.reduce((sum, { files }) => sum + files, 0),
      lines: same.reduce((sum, { lines }) => sum + lines, 0),
    }))
    .toSorted(by(({ language }) => language));
}

function mergeSkipped(rows: Coverage['skipped']): Coverage['skipped'] {
  return [...grouped(rows, ({ reason }) => reason)]
    .map(([reason, same]) => ({ reason, files: same.reduce((sum, { files }) => sum + files, 0) }))
    .toSorted(by(({ reason }) => SKIP_REASONS.indexOf(reason)));
}

function mergeSelfExclusions(rows: Coverage['selfExclusions']): Coverage['selfExclusions'] {
  const key = ({ path, mark }: (typeof rows)[number]): string => JSON.stringify([path.untrusted, mark.untrusted]);
  return [...new Map(rows.map((row) => [key(row), row])).values()].toSorted(by(key));
}

/** What one part applied is applied, whatever kept another part from it. */
function mergeConstitutions(a: Coverage['constitutions'], b: Coverage['constitutions']): Coverage['constitutions'] {
  const applied = new Set([...a.applied, ...b.applied]);
  const rows = [...a.notApplied, ...b.notApplied].toSorted(
    inOrder(
      by(({ id }) => id),
      by(({ reason }) => reason),
    ),
  );
  return {
    applied: [...applied].toSorted(),
    notApplied: rows.filter(({ id }, index) => !applied.has(id) && rows[index - 1]?.id !== id),
  };
}

/** Counts add up: the parts looked at different files. */
export function mergeCoverage(a: Coverage, b: Coverage, differing: Differing): Coverage {
  if (a.scope !== b.scope) throw differing('coverage.scope', a.scope, b.scope);
  if (a.base !== b.base) throw differing('coverage.base', String(a.base), String(b.base));
  return {
    scope: a.scope,
    base: a.base,
    files: mergeFiles(a.files, b.files),
    lines: {
      seen: a.lines.seen + b.lines.seen,
      inScope: a.lines.inScope + b.lines.inScope,
      judged: a.lines.judged + b.lines.judged,
    },
    units: { judged: a.units.judged + b.units.judged, probed: a.units.probed + b.units.probed },
    languages: mergeLanguages([...a.languages, ...b.languages]),
    skipped: mergeSkipped([...a.skipped, ...b.skipped]),
    selfExclusions: mergeSelfExclusions([...a.selfExclusions, ...b.selfExclusions]),
    constitutions: mergeConstitutions(a.constitutions, b.constitutions),
    hints: a.hints + b.hints,
    untried: a.untried + b.untried,
  };
}
