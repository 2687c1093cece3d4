import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import type { Call, Clock } from '../../contracts/call.ts';
import type { Harness } from '../../contracts/sandbox.ts';
import { EngineError } from './engine-error.ts';
import type { Container } from './making.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** How long an engine that did not answer is not asked again: each question would cost the whole patience. */
const REST_MS = 30_000;

export type PoolOptions = {
  /** How many containers of a harness wait for their place at most; 0: each is made when it is needed. */
  readonly ahead: number;
  /** How many are made, and how many removed, at the same time. */
  readonly atOnce: number;
  /** Milliseconds after which one that waits is too old to be taken. */
  readonly life: number;
  readonly clock: Clock;
  make(harness: Harness, call: Call): Promise<Container>;
};

/** Single-use containers with a harness loaded, made before they are needed, and removed behind the caller's back. */
export type Pool = {
  /** From now on some are made in advance, as long as nobody interrupts this call. */
  fill(harness: Harness, call: Call): void;
  /** One that nobody has used. @throws whatever made it impossible */
  take(harness: Harness): Promise<Container>;
  /** Begins to remove one that was taken. */
  discard(container: Container): void;
  /** Gives up what is being made, removes what waits, and waits for all removals. */
  close(): Promise<void>;
};

const CLOSED = new EngineError('interrupted', 'the sandbox was closed');

/** Texts that are the same are the same harness, whoever put them together. */
function keys(): (harness: Harness) => string {
  const known = new WeakMap<Harness, string>();
  return (harness) => {
    const key = known.get(harness) ?? createHash('sha256').update(JSON.stringify(harness)).digest('hex');
    known.set(harness, key);
    return key;
  };
}

/** Work that goes on behind a caller's back, a few pieces at a time, and can be waited for. */
function background(atOnce: number) {
  const limit = pLimit(atOnce);
  const going = new Set<Promise<unknown>>();
  return {
    run: <T>(work: () => Promise<T>): Promise<T> => {
      const result = limit(work);
      const kept = result.catch(() => undefined).finally(() => going.delete(kept));
      going.add(kept);
      return result;
    },
    settled: async () => {
      while (going.size > 0) await Promise.all(going);
    },
  };
}

/** Remembers for a while that the engine did not answer. */
function resting(clock: Clock) {
  let rest: { readonly until: number; readonly error: EngineError } | undefined;
  return {
    notice: (error: unknown) => {
      if (error instanceof EngineError && error.failure === 'silent') rest = { until: clock.now() + REST_MS, error };
      return error;
    },
    why: () => (rest !== undefined && clock.now() < rest.until ? rest.error : undefined),
  };
}

export function createPool({ ahead, atOnce, life, clock, make }: PoolOptions): Pool {
  const shelves = new Map<string, Shelf>();
  const keyOf = keys();
  const [makers, removers] = [background(atOnce), background(atOnce)];
  const rest = resting(clock);
  const ended = new AbortController();

  const discard = (container: Container) => {
    container.keeper.end();
    removers.run(() => container.remove()).catch(() => undefined);
  };
  const made = async (harness: Harness): Promise<Container> => {
    const why = ended.signal.aborted ? CLOSED : rest.why();
    if (why !== undefined) throw why;
    try {
      return await make(harness, { signal: ended.signal, deadline: Number.POSITIVE_INFINITY });
    } catch (error) {
      throw rest.notice(error);
    }
  };
  const shelfOf = (harness: Harness): Shelf => {
    const key = keyOf(harness);
    const shelf =
      shelves.get(key) ?? createShelf({ clock, life, discard, make: () => makers.run(() => made(harness)) });
    shelves.set(key, shelf);
    return shelf;
  };
  return {
    fill: (harness, call) => {
      if (ahead === 0 || call.signal.aborted || ended.signal.aborted) return;
      const shelf = shelfOf(harness);
      shelf.want(ahead);
      call.signal.addEventListener('abort', () => shelf.want(0), { once: true });
    },
    take: async (harness) => {
      if (ended.signal.aborted) throw CLOSED;
      return shelfOf(harness).take();
    },
    discard,
    close: async () => {
      ended.abort();
      for (const shelf of shelves.values()) {
        shelf.want(0);
        shelf.refuse(CLOSED);
      }
      await makers.settled();
      await removers.settled();
    },
  };
}
