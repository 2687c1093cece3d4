import type { z } from 'zod';
import { type Problem, problem } from './problem.ts';

export type FieldPath = readonly PropertyKey[];

/** What a schema has against a value, in words for who wrote it. */
export function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: FieldPath) => number,
  has: (path: FieldPath) => boolean,
): readonly Problem[] {
  const at = (path: FieldPath, message: string, remedy: string): Problem =>
    problem({ file, line: lineOf(path), field: path.map(String).join('.'), message, remedy });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at(
          [...issue.path, key],
          'no such field',
          'remove it, or correct its spelling (docs/writing-constitutions.md lists the fields)',
        ),
      );
    case 'invalid_value':
      return [at(issue.path, 'a value that is not allowed here', `use one of: ${issue.values.map(String).join(', ')}`)];
    case 'invalid_type':
      return [
        at(
          issue.path,
          has(issue.path) ? `no ${issue.expected}` : 'missing',
          `give it a value of type ${issue.expected}`,
        ),
      ];
    case 'invalid_union':
      return [
        at(issue.path, 'fits none of the allowed forms', 'see docs/writing-constitutions.md for the forms it may have'),
      ];
    case 'invalid_format':
    case 'custom':
      return [at(issue.path, 'not as it must be', `write it so: ${issue.message}`)];
    default:
      return [at(issue.path, issue.message, 'correct the value')];
  }
}
