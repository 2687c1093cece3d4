import { analyse } from 'scslre';

/** Longer patterns are not analysed: the cost grows faster than the pattern. */
const MAX_LENGTH = 400;

const known = new Map<string, boolean>();

/** Python's spellings of what JavaScript writes otherwise. */
const translated = (source: string): string =>
  source
    .replace(/^\(\?[aiLmsux]+\)/, '')
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replaceAll('\\A', '^')
    .replace(/\\[Zz]/g, '$');

function analysed(source: string): boolean {
  try {
    return analyse({ source: translated(source), flags: '' }, { maxReports: 10 }).reports.some(
      (report) => report.exponential,
    );
  } catch {
    // Not a pattern this analysis can read: no claim is made about it.
    return false;
  }
}

/** Whether matching the pattern can take exponentially many steps (the analysis of scslre: no sampling, no time-outs). */
export function isCatastrophic(source: string): boolean {
  if (source.length > MAX_LENGTH || !/[*+{]/.test(source)) return false;
  const cached = known.get(source);
  if (cached !== undefined) return cached;
  const answer = analysed(source);
  if (known.size < 1000) known.set(source, answer);
  return answer;
}
