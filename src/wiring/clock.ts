import type { Clock } from '../contracts/call.ts';

/** Monotonic milliseconds. */
export const clock: Clock = { now: () => performance.now() };
