import type { Languages } from '../../contracts/languages.ts';
import type { LineRange } from '../../contracts/span.ts';
import type { LanguageId } from '../../contracts/words.ts';
import { normalise } from './normalise.ts';
import { REGION } from './signals/header-markers.ts';
import { countLines } from './source-text.ts';

type Mark = { readonly line: number; readonly edge: string };

/** Whether it is worth parsing the file to find regions. */
export const mayHaveRegions = (text: string): boolean => /@ai-start/i.test(text);

function regionsOf(marks: readonly Mark[], lines: number): LineRange[] {
  const regions: LineRange[] = [];
  let start: number | undefined;
  for (const { line, edge } of marks) {
    if (edge === 'start') start ??= line;
    else if (start !== undefined) {
      regions.push({ start, end: line });
      start = undefined;
    }
  }
  // One that is never closed runs to the end of the file.
  if (start !== undefined) regions.push({ start, end: Math.max(start, lines) });
  return regions;
}

/** Lines between region marks, marks included. Only marks in comments count, so the file is parsed. */
export function readRegions(
  languages: Languages,
  source: { readonly path: string; readonly language: LanguageId; readonly text: string },
): Promise<readonly LineRange[]> {
  return languages.withProgram(source, (program) => {
    const marks: Mark[] = [];
    for (const comment of program.comments()) {
      const first = program.span(comment).startLine;
      for (const [offset, line] of comment.text.split('\n').entries()) {
        for (const match of normalise(line).matchAll(REGION.pattern)) {
          marks.push({ line: first + offset, edge: (match[1] ?? '').toLowerCase() });
        }
      }
    }
    return regionsOf(marks, countLines(source.text));
  });
}
