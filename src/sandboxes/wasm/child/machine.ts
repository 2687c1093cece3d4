import { Worker } from 'node:worker_threads';
import type { MemoryImage } from './image.ts';
import type { Ended } from './messages.ts';
import { COUNT_BYTES, type WorkerAnswer, type WorkerData, type WorkerTask } from './worker.ts';

/** Of the engine that runs the machine; what the machine itself uses is bounded in its module. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 8 } as const;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

export type Outcome =
  | { readonly kind: 'ended'; readonly ended: Ended; readonly output: Uint8Array }
  | { readonly kind: 'loaded'; readonly image: MemoryImage; readonly output: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

export type MachineTask = Omit<WorkerTask, 'output'> & { readonly timeoutMs: number; readonly outputLimit: number };

/** One thread with one machine, good for one task. */
export type Machine = {
  run(task: MachineTask): Promise<Outcome>;
  /** Ends it, whatever it does. Safe to call twice; a task that runs in it fails. */
  end(): Promise<void>;
};

/** Starts building it; `run` waits for that. */
export function startMachine(program: string, data: WorkerData): Machine {
  const worker = new Worker(program, {
    workerData: data,
    env: {},
    stdin: false,
    // Read by nobody: the child's own output is the way to the host.
    stdout: true,
    stderr: true,
    resourceLimits: LIMITS,
  });
  let said: (
    answer: WorkerAnswer | { readonly kind: 'broken'; readonly ended?: Ended; readonly reason: string },
  ) => void;
  said = () => undefined;
  let gone = '';
  const broken = (reason: string, ended?: Ended) => {
    gone ||= reason;
    said({ kind: 'broken', reason, ...(ended === undefined ? {} : { ended }) });
  };
  const waiting = new Promise<void>((resolve) => {
    said = () => resolve();
  });
  worker.on('message', (answer: WorkerAnswer) => said(answer));
  worker.on('error', (error) => {
    const full = Object(error).code === OUT_OF_MEMORY;
    broken(`the machine broke: ${error}`, full ? { exit: 137, killed: 'memory' } : undefined);
  });
  worker.once('exit', () => broken('the machine was ended'));

  const converse = (task: MachineTask, output: SharedArrayBuffer): Promise<Outcome> =>
    new Promise((resolve) => {
      const written = () => new Uint8Array(output, COUNT_BYTES).slice(0, new Int32Array(output, 0, 1)[0]);
      const timer = setTimeout(
        () => resolve({ kind: 'ended', ended: { exit: 137, killed: 'timeout' }, output: written() }),
        task.timeoutMs,
      );
      said = (answer) => {
        clearTimeout(timer);
        if (answer.kind === 'loaded') resolve({ kind: 'loaded', image: answer.image, output: written() });
        else if (answer.kind === 'ended') {
          resolve({ kind: 'ended', ended: { exit: answer.exit, killed: answer.killed }, output: written() });
        } else if (answer.kind === 'broken' && answer.ended !== undefined) {
          resolve({ kind: 'ended', ended: answer.ended, output: written() });
        } else resolve({ kind: 'failed', reason: answer.kind === 'broken' ? answer.reason : 'it spoke out of turn' });
      };
      const { load, modules, input } = task;
      worker.postMessage({ load, modules, input, output } satisfies WorkerTask);
    });

  const end = async () => {
    broken('the machine was ended');
    await worker.terminate();
  };
  return {
    run: async (task) => {
      await waiting;
      if (gone !== '') return { kind: 'failed', reason: gone };
      try {
        return await converse(task, new SharedArrayBuffer(COUNT_BYTES + task.outputLimit));
      } finally {
        // The answer does not wait for it.
        void end();
      }
    },
    end,
  };
}
