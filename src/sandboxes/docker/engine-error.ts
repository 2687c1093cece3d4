import { untrusted, visible } from '../../contracts/untrusted.ts';

/**
 * Why a conversation with the engine failed. Never leaves this folder: at its doors it becomes a reason.
 * `unreachable`: nobody listens; `silent`: no answer in time; `interrupted`: the caller no longer wants one;
 * `refused`: an answer that says no; `nonsense`: an answer that no engine gives.
 */
export type EngineFailure = 'unreachable' | 'silent' | 'interrupted' | 'refused' | 'nonsense';

/** Carries one sentence for the user, safe to print. */
export class EngineError extends Error {
  readonly failure: EngineFailure;
  /** HTTP status of a refusal. */
  readonly status: number | undefined;

  constructor(failure: EngineFailure, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EngineError';
    this.failure = failure;
    this.status = options.status;
  }
}

/** At most 300 characters of somebody else's text, on one line. */
export const excerpt = (text: string): string => {
  const line = visible(untrusted(text.trim()));
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};

/** One sentence for any error met on the way, without a stack trace. */
export const reasonOf = (error: unknown): string =>
  error instanceof EngineError ? error.message : excerpt(error instanceof Error ? error.message : String(error));

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Turns what `node:http` throws into a sentence that names the socket and, where there is one, the remedy. */
export function explain(error: unknown, socket: string): EngineError {
  if (error instanceof EngineError) return error;
  const where = excerpt(socket);
  const code = codeOf(error);
  const say = (failure: EngineFailure, message: string) => new EngineError(failure, message, { cause: error });
  switch (code) {
    case 'ENOENT':
      return say('unreachable', `no Docker engine: the socket ${where} does not exist`);
    case 'EACCES':
    case 'EPERM':
      return say('unreachable', `the socket ${where} is not open to this user (is it in the group docker?)`);
    case 'ECONNREFUSED':
    case 'ENOTSOCK':
      return say('unreachable', `no Docker engine listens on ${where}`);
    case 'ECONNRESET':
    case 'EPIPE':
      return say('nonsense', `the connection to ${where} was cut`);
    default:
      if (code?.startsWith('HPE_') === true) return say('nonsense', `what answers on ${where} is not a Docker engine`);
      return say('unreachable', `no conversation with ${where}: ${reasonOf(error)}`);
  }
}
