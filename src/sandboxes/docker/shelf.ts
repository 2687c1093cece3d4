import type { Clock } from '../../contracts/call.ts';
import type { Container } from './making.ts';

export type ShelfOptions = {
  readonly clock: Clock;
  /** Milliseconds after which one that waits is too old to be taken. */
  readonly life: number;
  make(): Promise<Container>;
  discard(container: Container): void;
};

/** Containers with one harness: those that wait for a taker, and takers that wait for one. */
export type Shelf = {
  /** How many are wanted in advance; fewer than before: those that wait go. */
  want(count: number): void;
  take(): Promise<Container>;
  /** Every taker that still waits is told so. */
  refuse(error: unknown): void;
};

type Waiting = { readonly container: Container; readonly since: number };
type Taker = { resolve(container: Container): void; reject(error: unknown): void };

export function createShelf({ clock, life, make, discard }: ShelfOptions): Shelf {
  const ready: Waiting[] = [];
  const takers: Taker[] = [];
  let making = 0;
  let wanted = 0;

  const hand = (container: Container) => {
    const taker = takers.shift();
    if (taker !== undefined) taker.resolve(container);
    else if (ready.length < wanted) ready.push({ container, since: clock.now() });
    else discard(container);
  };
  const one = async () => {
    try {
      hand(await make());
    } catch (error) {
      // Nobody waits for one that was made in advance: the next taker finds out for itself.
      takers.shift()?.reject(error);
    } finally {
      making -= 1;
    }
  };
  const stock = () => {
    while (making + ready.length < takers.length + wanted) {
      making += 1;
      void one();
    }
  };
  const fresh = (): Container | undefined => {
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      if (!next.container.keeper.spent() && clock.now() - next.since < life) return next.container;
      discard(next.container);
    }
    return undefined;
  };
  return {
    want: (count) => {
      wanted = count;
      for (const { container } of ready.splice(count)) discard(container);
      stock();
    },
    take: () => {
      const found = fresh();
      const taken =
        found === undefined ? new Promise<Container>((resolve, reject) => takers.push({ resolve, reject })) : found;
      stock();
      return Promise.resolve(taken);
    },
    refuse: (error) => {
      for (const taker of takers.splice(0)) taker.reject(error);
    },
  };
}
