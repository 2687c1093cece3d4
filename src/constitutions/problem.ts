import { untrusted, visible } from '../contracts/untrusted.ts';

/** What is wrong with a rule book, where, and what to do about it. Every text is safe to print. */
export type Problem = {
  /** The folder's name and the path in it. */
  readonly file: string;
  /** 1-based; 0 when the problem is not in a line. */
  readonly line: number;
  /** Dotted (`detect.sinks.0`); empty when the problem is not in a field. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
};

const safe = (text: string): string => visible(untrusted(text));

/** A problem whose texts may quote the file: hidden characters are shown. */
export const problem = (parts: Problem): Problem => ({
  file: safe(parts.file),
  line: parts.line,
  field: safe(parts.field),
  message: safe(parts.message),
  remedy: safe(parts.remedy),
});

/** One line for people: `rules/acme/constitution.md:3: severity: … — remedy`. */
export function describeProblem({ file, line, field, message, remedy }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return `${place}: ${field === '' ? '' : `${field}: `}${message}; ${remedy}`;
}

/** Sorted by file and line: what one run reports, the next reports in the same order. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
