import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Call, Clock } from '../contracts/call.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { isOver, type Judging, type Outcome, tooLate } from '../pipeline/examine.ts';
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts';
import { errorOf, told } from './told.ts';

/** Below so many lines, starting threads takes longer than they save. */
const WORTHWHILE_LINES = 25_000;
/** Each holds grammars, rules and modules of its own: some 100 MB. */
const MOST_THREADS = 4;
/** Files asked for before the first is done, a thread: long ones must not hold up the others. */
const AHEAD = 32;
/** Far more than any file needs that is small enough to be judged. */
const HEAP_MB = 1024;
/** What `keepYoungHeapSmall` is for the main thread; V8 counts three halves of it. */
const YOUNG_MB = 48;

export type CrewOptions = {
  /** What a thread runs. */
  readonly program: string;
  readonly data: ThreadData;
  readonly read: (path: string, call: Call) => Promise<string | undefined>;
  readonly clock: Clock;
  /** Default: one less than there are processors. On two, threads cost what they save: each warms up and lowers imports of its own. */
  readonly threads?: number | undefined;
  readonly worthwhileLines?: number | undefined;
};

/** Threads that judge files beside each other. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #size: number;
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #idle: Member[] = [];
  readonly #all = new Set<Member>();

  constructor(options: CrewOptions) {
    this.#options = options;
    this.#size = options.threads ?? Math.min(availableParallelism() - 1, MOST_THREADS);
    this.#limit = pLimit(Math.max(1, this.#size));
  }

  /** Undefined where they would not pay. */
  for(files: readonly SourceFile[]): Judging | undefined {
    const worthwhile = linesOf(files) >= (this.#options.worthwhileLines ?? WORTHWHILE_LINES);
    if (this.#size < 2 || !worthwhile) return undefined;
    return { ahead: this.#size * AHEAD, judge: (file, call) => this.#limit(() => this.#judge(file, call)) };
  }

  async #judge(file: SourceFile, call: Call): Promise<Outcome> {
    if (isOver(this.#options, call)) return tooLate(file);
    const member = this.#idle.pop() ?? this.#hire();
    const outcome = await member.judge(file, call);
    if (!member.gone) this.#idle.push(member);
    // The file itself stays the one that everybody here knows.
    return outcome !== undefined && 'file' in outcome ? { ...outcome, file } : outcome;
  }

  #hire(): Member {
    const member = new Member(this.#options);
    this.#all.add(member);
    return member;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((member) => member.end()));
  }
}

const linesOf = (files: readonly SourceFile[]): number =>
  files.flatMap(({ inScope }) => inScope).reduce((sum, { start, end }) => sum + end - start + 1, 0);

type Task = {
  readonly call: Call;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
};

/** One thread, and what it is at. */
class Member {
  gone = false;
  readonly #worker: Worker;
  readonly #read: CrewOptions['read'];
  #task: Task | undefined;

  constructor({ program, data, read }: CrewOptions) {
    this.#read = read;
    this.#worker = new Worker(program, {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#say({ kind: 'begin', data });
    this.#worker.on('message', (message: FromThread) => this.#take(message));
    this.#worker.on('error', (error: Error) => this.#leave(error.message));
    this.#worker.on('exit', () => this.#leave('it ended'));
  }

  judge(file: SourceFile, call: Call): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#task = { call, resolve, reject };
      this.#say({ kind: 'judge', file });
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #say(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #take(message: FromThread): void {
    if (message.kind === 'read') this.#give(message.id, message.path);
    else if (message.kind === 'judged') this.#done()?.resolve(message.outcome);
    else this.#done()?.reject(errorOf(message.error));
  }

  #done(): Task | undefined {
    const task = this.#task;
    this.#task = undefined;
    return task;
  }

  #give(id: number, path: string): void {
    const call = this.#task?.call;
    if (call === undefined) return;
    this.#read(path, call).then(
      (text) => this.#say({ kind: 'text', id, text }),
      (error: unknown) => this.#say({ kind: 'unreadable', id, error: told(error) }),
    );
  }

  /** The thread is no more: what it was at is lost, and nothing else. */
  #leave(why: string): void {
    this.gone = true;
    this.#done()?.reject(new Error(`its thread was lost: ${why}`));
  }
}
