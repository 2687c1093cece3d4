/** Handed to every port call: when to give up, and how to be told to. */
export type Call = {
  /** Aborted on SIGINT/SIGTERM, or when the run's deadline passes. */
  readonly signal: AbortSignal;
  /** Milliseconds on the `Clock`'s scale after which the answer is no longer wanted. */
  readonly deadline: number;
};

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
}
