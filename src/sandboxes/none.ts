import { noPlace, type Sandbox } from '../contracts/sandbox.ts';

export type NoneOptions = {
  /** Why nothing is executed: stands in every finding's evidence. */
  readonly reason: string;
};

/** Executes nothing, and says why. */
export function createNoSandbox({ reason }: NoneOptions): Sandbox {
  return {
    parallelism: 1,
    ready: async () => ({ ok: false, reason }),
    describe: () => ({ backend: 'none', isolation: 'none', image: undefined }),
    open: async () => noPlace(reason),
    close: async () => undefined,
  };
}
