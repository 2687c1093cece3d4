import type { StructuralQuery } from '../contracts/rule-book.ts';
import type { Strength } from '../contracts/words.ts';
import { STRENGTHS } from '../contracts/words.ts';
import { type Problem, problem } from './problem.ts';

const HEADER = /^;+\s*(triggers|says|strength)\s*:\s*(.*?)\s*$/;

type Header = { readonly value: string; readonly line: number };

/** Reads `detect/<language>.scm`: a tree-sitter query under comments that say when it is worth running and what a match means. */
export function parseQueryFile(text: string, file: string): StructuralQuery | readonly Problem[] {
  const headers = readHeaders(text);
  const at = (field: string, line: number, message: string, remedy: string): Problem =>
    problem({ file, line, field, message, remedy });
  const triggers = (headers.get('triggers')?.value ?? '').split(/\s+/).filter((word) => word !== '');
  const says = headers.get('says')?.value ?? '';
  const strength = strengthOf(headers.get('strength')?.value ?? 'likely');
  const source = text.replace(/^\s*;.*$/gm, '').trim();
  const problems = [
    ...(triggers.length > 0
      ? []
      : [
          at(
            'triggers',
            1,
            'a query without a trigger would be run on every file',
            'add a comment such as "; triggers: password secret" with words that a match must hold',
          ),
        ]),
    ...(says === ''
      ? [
          at(
            'says',
            1,
            'nothing says what a match means',
            'add a comment such as "; says: holds a password in the code"',
          ),
        ]
      : []),
    ...(strength === undefined
      ? [at('strength', headers.get('strength')?.line ?? 1, 'no such strength', `use one of: ${STRENGTHS.join(', ')}`)]
      : []),
    ...(source === ''
      ? [at('', 1, 'the query is empty', 'write a tree-sitter query that captures @flaw, or delete the file')]
      : []),
    ...(source === '' || /@flaw\b/.test(source)
      ? []
      : [at('', 1, 'the query captures no @flaw', 'put @flaw behind the node that is to be reported')]),
  ];
  return problems.length > 0 || strength === undefined ? problems : { source: text, triggers, says, strength };
}

/** Whether `parseQueryFile` gave problems. */
export const isQuery = (outcome: StructuralQuery | readonly Problem[]): outcome is StructuralQuery =>
  'source' in outcome;

const strengthOf = (text: string): Strength | undefined => STRENGTHS.find((strength) => strength === text);

function readHeaders(text: string): ReadonlyMap<string, Header> {
  const headers = new Map<string, Header>();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name)) headers.set(name, { value, line: index + 1 });
  }
  return headers;
}
