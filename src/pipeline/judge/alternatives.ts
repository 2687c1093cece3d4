import type { Environment } from './environment.ts';
import type { Frame } from './machine.ts';

/** Runs alternatives from the same start; what follows knows what all that come through have in common. Tells whether they made anything untrusted. */
export function alternatives(
  frame: Frame,
  branches: readonly (() => void)[],
  left: readonly Environment[] = [],
): boolean {
  const start = frame.environment;
  const reached: Environment[] = [];
  for (const branch of branches) {
    frame.environment = start.fork();
    frame.stopped = false;
    branch();
    if (!frame.stopped) reached.push(frame.environment);
  }
  const tainted = start.join([...reached, ...left]);
  frame.environment = start;
  frame.stopped = reached.length === 0;
  return tainted;
}
