import type { Call, Clock } from '../../contracts/call.ts';
import { EngineError } from './engine-error.ts';

/** How long one request may take, and who may interrupt it. */
export type Patience = {
  readonly milliseconds: number;
  /** Completes "no answer": why the time was what it was. */
  readonly exceeded: string;
  readonly signal: AbortSignal | undefined;
};

const seconds = (milliseconds: number): string => `${Number((milliseconds / 1000).toPrecision(2))} s`;

/** For work that must be done even when the run is over: cleaning up. */
export const ownPatience = (milliseconds: number): Patience => ({
  milliseconds,
  exceeded: `the Docker engine did not answer within ${seconds(milliseconds)}`,
  signal: undefined,
});

/** At most `milliseconds`, and never longer than the caller wants the answer. */
export function patience(milliseconds: number, call: Call, clock: Clock): Patience {
  const left = call.deadline - clock.now();
  if (left >= milliseconds) return { ...ownPatience(milliseconds), signal: call.signal };
  return { milliseconds: left, exceeded: "the run's deadline passed", signal: call.signal };
}

/**
 * Interruption that comes late: for a request whose answer must be known before anything can be cleaned up.
 * The caller disposes of it.
 */
export function graceful(given: Patience, graceMs: number): { patience: Patience; dispose: () => void } {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const arm = () => {
    timer = setTimeout(() => late.abort(), graceMs);
  };
  if (given.signal?.aborted === true) arm();
  else given.signal?.addEventListener('abort', arm, { once: true });
  const milliseconds = Math.max(given.milliseconds, graceMs);
  const dispose = () => {
    clearTimeout(timer);
    given.signal?.removeEventListener('abort', arm);
  };
  return { patience: { ...given, milliseconds, signal: late.signal }, dispose };
}

/** Does the work under a signal that fires when patience ends; then the error says why it did. */
export async function impatiently<T>(given: Patience, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupted = new EngineError('interrupted', 'the run was interrupted');
  if (given.signal?.aborted === true) throw interrupted;
  const exceeded = new EngineError('silent', given.exceeded);
  if (given.milliseconds <= 0) throw exceeded;
  const controller = new AbortController();
  let ended: EngineError | undefined;
  const end = (why: EngineError) => {
    ended = why;
    controller.abort(why);
  };
  const interrupt = () => end(interrupted);
  // Node's timers fire at once for delays beyond 31 bits.
  const timer = setTimeout(() => end(exceeded), Math.min(given.milliseconds, 2 ** 31 - 1));
  given.signal?.addEventListener('abort', interrupt, { once: true });
  try {
    return await work(controller.signal);
  } catch (error) {
    throw ended ?? error;
  } finally {
    clearTimeout(timer);
    given.signal?.removeEventListener('abort', interrupt);
  }
}

/** Gives up waiting when the signal fires: whoever made the signal knows why it fired, and says so. */
export const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const giveUp = () => reject(new EngineError('interrupted', 'given up'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
