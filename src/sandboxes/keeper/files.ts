/** What the keeper is made of, as text: see `src/harness/keeper/`. */
export type KeeperFiles = {
  /** The program that a container runs. */
  readonly keeper: string;
  /** What a task in JavaScript begins with. */
  readonly boot: string;
};

/** All that a program of ours finds in its environment. */
const VARIABLES = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'] as const;

/**
 * Python, isolated and leaving no compiled files behind. Its variables are ours, whatever an image sets and an engine
 * adds: engines do not agree on how one is taken away.
 */
export const python = (program: string, ...given: readonly string[]): readonly string[] => [
  '/usr/bin/env',
  '-i',
  ...VARIABLES,
  'python3',
  '-I',
  '-B',
  '-c',
  program,
  ...given,
];

export const keeperCommand = ({ keeper }: KeeperFiles): readonly string[] => python(keeper);
