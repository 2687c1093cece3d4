import pLimit from 'p-limit';
import type { Place, Sandbox } from '../contracts/sandbox.ts';

/** The same sandbox with no more places open at once than it has parallelism: for scans that run side by side. */
export function limitedSandbox(sandbox: Sandbox): Sandbox {
  const limit = pLimit(Math.max(1, sandbox.parallelism));
  const open: Sandbox['open'] = (harness, call) =>
    new Promise((opened, failed) => {
      const hold = () =>
        new Promise<void>((release) => {
          const held = (place: Place): Place => ({
            run: (task, during) => place.run(task, during),
            close: async () => {
              try {
                await place.close();
              } finally {
                release();
              }
            },
          });
          sandbox.open(harness, call).then(
            (place) => opened(held(place)),
            (error: unknown) => {
              release();
              failed(error);
            },
          );
        });
      void limit(hold);
    });
  return {
    parallelism: sandbox.parallelism,
    ready: (harness, call) => sandbox.ready(harness, call),
    describe: () => sandbox.describe(),
    open,
    close: (call) => sandbox.close(call),
  };
}
