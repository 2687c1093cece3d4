import { Worker } from 'node:worker_threads';
import type { MemoryImage } from './image.ts';
import type { Ended } from './messages.ts';
import { COUNT_BYTES, type WorkerAnswer, type WorkerData, type WorkerTask } from './worker.ts';

/** Of the engine that runs the machine; what the machine itself uses is bounded in its module. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 8 } as const;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const STOPPED = 137;

export type Outcome =
  | { readonly kind: 'ended'; readonly ended: Ended; readonly output: Uint8Array }
  | { readonly kind: 'loaded'; readonly image: MemoryImage; readonly output: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

export type MachineTask = Omit<WorkerTask, 'output'> & { readonly timeoutMs: number; readonly outputLimit: number };

/** What a thread says, or what became of it. */
type News = WorkerAnswer | { readonly kind: 'gone'; readonly reason: string; readonly full: boolean };

const written = (output: SharedArrayBuffer): Uint8Array =>
  new Uint8Array(output, COUNT_BYTES).slice(0, new Int32Array(output, 0, 1)[0]);

function outcomeOf(news: News, output: SharedArrayBuffer): Outcome {
  switch (news.kind) {
    case 'ended':
      return { kind: 'ended', ended: { exit: news.exit, killed: news.killed }, output: written(output) };
    case 'loaded':
      return { kind: 'loaded', image: news.image, output: written(output) };
    case 'gone':
      if (!news.full) return { kind: 'failed', reason: news.reason };
      return { kind: 'ended', ended: { exit: STOPPED, killed: 'memory' }, output: written(output) };
    case 'waiting':
      return { kind: 'failed', reason: 'the machine spoke out of turn' };
  }
}

/** One thread with one machine, good for one task. It is built from the beginning on; `run` waits for that. */
export class Machine {
  readonly #worker: Worker;
  #gone: Extract<News, { kind: 'gone' }> | undefined;
  #hear: (news: News) => void = () => undefined;
  readonly #built: Promise<News>;

  /** @param program what the thread runs */
  constructor(program: string, data: WorkerData) {
    this.#worker = new Worker(program, {
      env: {},
      stdin: false,
      // Read by nobody: the child's own output is the way to the host.
      stdout: true,
      stderr: true,
      resourceLimits: LIMITS,
    });
    this.#built = this.#next();
    this.#worker.on('message', (answer: WorkerAnswer) => this.#hear(answer));
    this.#worker.on('error', (error: unknown) => {
      const full = error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
      this.#lose(`the machine broke: ${error}`, full);
    });
    this.#worker.once('exit', () => this.#lose('the machine was ended'));
    this.#worker.postMessage(data);
  }

  async run({ timeoutMs, outputLimit, ...task }: MachineTask): Promise<Outcome> {
    await this.#built;
    if (this.#gone !== undefined) return { kind: 'failed', reason: this.#gone.reason };
    const output = new SharedArrayBuffer(COUNT_BYTES + outputLimit);
    const answer = this.#next();
    const late: News = { kind: 'ended', exit: STOPPED, killed: 'timeout' };
    const timer = setTimeout(() => this.#hear(late), timeoutMs);
    this.#worker.postMessage({ ...task, output } satisfies WorkerTask);
    const news = await answer;
    clearTimeout(timer);
    // The answer does not wait for it.
    void this.end();
    return outcomeOf(news, output);
  }

  /** Ends it, whatever it does. Safe to call twice; a task that runs in it fails. */
  async end(): Promise<void> {
    this.#lose('the machine was ended');
    await this.#worker.terminate();
  }

  #next(): Promise<News> {
    return new Promise((resolve) => {
      this.#hear = resolve;
    });
  }

  #lose(reason: string, full = false): void {
    this.#gone ??= { kind: 'gone', reason, full };
    this.#hear(this.#gone);
  }
}
