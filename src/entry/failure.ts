import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visibleLines } from '../contracts/untrusted.ts';

/** The exit code of a run that could not start. */
export const COULD_NOT_START = 3;

/** What is told to the user about anything thrown: never a stack trace, never a hidden character. */
export function failureMessage(error: unknown): string {
  if (error instanceof BlueCodeError) return visibleLines(untrusted(error.message));
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `internal error, please report it: ${visibleLines(untrusted(text))}`;
}
