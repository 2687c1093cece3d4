/** What the keeper is made of, as text: see `src/harness/keeper/`. */
export type KeeperFiles = {
  /** The program that a container runs. */
  readonly keeper: string;
  /** What a task in JavaScript begins with. */
  readonly boot: string;
};

/** Isolated, and leaving no compiled files behind. */
export const keeperCommand = ({ keeper }: KeeperFiles): readonly string[] => ['python3', '-I', '-B', '-c', keeper];
