import { analyse } from 'scslre';

/** Longer patterns are not analysed: the cost grows faster than the pattern. */
const MAX_LENGTH = 400;

/** What matching a pattern can cost, in steps for each character of a text that does not match in the end. */
type Cost = {
  readonly exponential: boolean;
  /** Quadratic or worse when tried at the text's start. */
  readonly slowToMatch: boolean;
  /** Quadratic or worse when looked for anywhere: a run of characters is begun anew at each of them. */
  readonly slowToFind: boolean;
};

const CHEAP: Cost = { exponential: false, slowToMatch: false, slowToFind: false };

const known = new Map<string, Cost>();

/** Python's spellings of what JavaScript writes otherwise. */
const translated = (source: string): string =>
  source
    .replace(/^\(\?[aiLmsux]+\)/, '')
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replaceAll('\\A', '^')
    .replace(/\\[Zz]/g, '$');

function analysed(source: string): Cost {
  try {
    const { reports } = analyse({ source: translated(source), flags: '' }, { maxReports: 10 });
    return {
      exponential: reports.some((report) => report.exponential),
      slowToMatch: reports.some((report) => report.type !== 'Move'),
      slowToFind: reports.length > 0,
    };
  } catch {
    // Not a pattern this analysis can read: no claim is made about it.
    return CHEAP;
  }
}

/** What matching the pattern can cost (the analysis of scslre: no sampling, no time-outs). */
export function costOf(source: string): Cost {
  if (source.length > MAX_LENGTH || !/[*+{]/.test(source)) return CHEAP;
  const cached = known.get(source);
  if (cached !== undefined) return cached;
  const answer = analysed(source);
  if (known.size < 1000) known.set(source, answer);
  return answer;
}
