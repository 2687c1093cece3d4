/** Reasons why a run could not start. Each becomes exit 3 and a message that says what to do next. */
export type ErrorCode =
  | 'usage'
  | 'config-invalid'
  | 'constitution-invalid'
  | 'rule-book-missing'
  | 'path-unreadable'
  | 'output-unwritable'
  | 'data-invalid'
  | 'event-unusable'
  | 'git-failed'
  | 'internal';

/** An error whose message is meant for the user: it names the file, the field and the remedy. */
export class BlueCodeError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'BlueCodeError';
    this.code = code;
  }
}

/** For the default branch of a switch that names every case. */
export function unreachable(value: never): never {
  throw new BlueCodeError('internal', `unexpected value ${JSON.stringify(value)}`);
}
