import type { Languages, SourceText } from '../contracts/languages.ts';
import type { Patch } from '../contracts/scan-result.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { extractUnits } from './extract/extract.ts';
import type { Proposal } from './judge-model/claims.ts';

/** Lines that one fix may bring: a longer one is a rewrite, which nobody reads in a report. */
const MOST_LINES = 60;

/** The file with a fix in it, and the fix as a report shows it. */
export type Mended = { readonly source: SourceText; readonly patch: Patch };

/** Nothing but what prints: a patch is copied by hand and applied by machines. */
const isPlain = (line: string): boolean =>
  line.split('\t').every((piece) => visible(untrusted(piece)) === piece) && !/\S.*\t/.test(line);

/** Names of a file's units, and how many syntax errors it has. */
function anatomyOf(source: SourceText, languages: Languages): Promise<{ units: readonly string[]; errors: number }> {
  return languages.withProgram(source, (program) => ({
    units: extractUnits(program).map(({ qualifiedName }) => qualifiedName),
    errors: program.errors.length,
  }));
}

/**
 * The file with a model's change in it; undefined where the change does not fit, changes nothing, breaks the syntax, or takes
 * a unit away. Whether it mends anything is for a run of it to show.
 */
export async function mended(
  source: SourceText,
  { first, last, text }: Proposal,
  languages: Languages,
): Promise<Mended | undefined> {
  const lines = source.text.split('\n');
  const before = lines.slice(first - 1, last);
  const after = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const isSame = after.join('\n') === before.join('\n');
  if (before.length !== last - first + 1 || after.length > MOST_LINES || isSame || !after.every(isPlain))
    return undefined;
  const changed = { ...source, text: [...lines.slice(0, first - 1), ...after, ...lines.slice(last)].join('\n') };
  const [was, is] = [await anatomyOf(source, languages), await anatomyOf(changed, languages)];
  const kept = new Set(is.units);
  if (is.errors > was.errors || !was.units.every((unit) => kept.has(unit))) return undefined;
  const shown = (list: readonly string[]) => list.map((line) => untrusted(line));
  return { source: changed, patch: { startLine: first, endLine: last, before: shown(before), after: shown(after) } };
}
