import { BlueCodeError } from '../contracts/errors.ts';
import type { Told } from './thread-messages.ts';

/** An error, to be told to another thread. */
export const told = (error: unknown): Told => ({
  message: error instanceof Error ? error.message : String(error),
  code: error instanceof BlueCodeError ? error.code : undefined,
});

/** What was told, as an error again. */
export const errorOf = ({ message, code }: Told): Error =>
  code === undefined ? new Error(message) : new BlueCodeError(code, message);
