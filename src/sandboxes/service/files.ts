import { type KeeperFiles, python } from '../keeper/files.ts';

/** What runs in a service container beside the keeper, as text: see `src/harness/service/`. */
export type ServiceFiles = {
  /** Stands before the keeper. */
  readonly enter: string;
  /** Ends what the sandbox's user runs, and empties folders. */
  readonly reset: string;
  /** Says what is there. */
  readonly look: string;
  /** The first task of all. */
  readonly trial: string;
};

/** Who suspect code is, and who looks after it: users that can do nothing to each other, and neither of them root. */
export const USERS = { sandbox: 65534, looker: 65532 } as const;

/** The programs that are executed in the container. */
export const commands = (files: ServiceFiles, keeper: KeeperFiles) => ({
  enter: python(`${files.enter}\n${keeper.keeper}`),
  reset: (folders: readonly string[]) => python(files.reset, ...folders),
  look: (folders: readonly string[]) => python(files.look, String(USERS.sandbox), ...folders),
});
