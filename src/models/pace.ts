import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Clock } from '../contracts/call.ts';

/** How many requests an endpoint gets at once, and when it has asked to be left alone. */
export class Pace {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #clock: Clock;
  #notBefore = 0;

  constructor(concurrency: number, clock: Clock) {
    this.#limit = pLimit(concurrency);
    this.#clock = clock;
  }

  /** Nobody asks for so long: one that is told to wait speaks for all. */
  hold(milliseconds: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#clock.now() + milliseconds);
  }

  /** @throws AbortError */
  run<T>(action: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#limit(async () => {
      await this.#quiet(signal);
      signal.throwIfAborted();
      return action();
    });
  }

  async #quiet(signal: AbortSignal): Promise<void> {
    for (;;) {
      const left = this.#notBefore - this.#clock.now();
      if (left <= 0) return;
      await sleep(left, undefined, { signal });
    }
  }
}
