import { type Gap, gap } from '../contracts/gap.ts';
import type { Program } from '../contracts/program.ts';

export const SPENT = 'the file cost more to follow than one file may; split it, or leave it out with `paths`';

const nestedTooDeep = (line: number): string =>
  `the code at line ${line} is nested too deep to be judged; flatten it, or leave the file out with \`paths\``;

/** What of a file could not be judged, for the way it is written. */
export function syntaxGaps(program: Program): readonly Gap[] {
  const [deep] = program.tooDeep;
  if (deep !== undefined) return [gap('unit-unjudged', 'extract', program.path, nestedTooDeep(deep.startLine))];
  const [first] = program.errors;
  if (first === undefined) return [];
  const where = `line ${first.startLine}${program.errors.length > 1 ? ` and ${program.errors.length - 1} more places` : ''}`;
  const nothingSound = program.outline.length === 0 && program.body().length === 0 && program.text.trim() !== '';
  if (nothingSound)
    return [
      gap('file-unparsable', 'extract', program.path, `nothing in it could be parsed (${where}); mend the syntax`),
    ];
  return [gap('syntax-errors', 'extract', program.path, `syntax error at ${where}; the rest of the file was judged`)];
}
