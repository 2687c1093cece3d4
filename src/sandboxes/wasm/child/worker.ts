import { parentPort } from 'node:worker_threads';
import type { MemoryImage } from './image.ts';
import type { MachineLanguage, MachineParts } from './machines.ts';
import type { Killed } from './messages.ts';
import type { Ending } from './python.ts';

/** The first message to a thread: what it is made for. The second is its task, or a harness to load. */
export type WorkerData = {
  readonly language: MachineLanguage;
  readonly parts: MachineParts;
};

export type WorkerTask = {
  readonly load: boolean;
  readonly modules: Readonly<Record<string, string>>;
  readonly input: Uint8Array;
  /** A count of bytes, and room for as many as are wanted. What is written stays readable when the thread is ended. */
  readonly output: SharedArrayBuffer;
};

export type WorkerAnswer =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ended'; readonly exit: number; readonly killed: Killed | null }
  | { readonly kind: 'loaded'; readonly image: MemoryImage };

export const COUNT_BYTES = 4;

const say = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);

/** Writes into the shared room. Beyond it the thread says so and sleeps until it is ended: nothing in it goes on. */
function writer(output: SharedArrayBuffer): (data: Uint8Array) => void {
  const count = new Int32Array(output, 0, 1);
  const room = new Uint8Array(output, COUNT_BYTES);
  return (data) => {
    const at = Atomics.load(count, 0);
    const kept = data.subarray(0, room.length - at);
    room.set(kept, at);
    Atomics.store(count, 0, at + kept.length);
    if (kept.length === data.length) return;
    say({ kind: 'ended', exit: 0, killed: 'output' });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}

function ended({ exit, outOfMemory }: Ending): void {
  say({ kind: 'ended', exit, killed: outOfMemory ? 'memory' : null });
}

function framed({ load, modules, input }: WorkerTask): Uint8Array {
  const head = Buffer.from(JSON.stringify({ load, modules }), 'utf8');
  return Buffer.concat([Buffer.from(`${head.length}\n`), head, input]);
}

/** Builds the machine, and waits; then one task, and no other. Only what the language needs is loaded. */
export async function work(): Promise<void> {
  const { data, task } = await new Promise<Given>((resolve) => {
    parentPort?.once('message', (first: WorkerData) => {
      const second = new Promise<WorkerTask>((given) => parentPort?.once('message', given));
      resolve({ data: first, task: second });
    });
  });
  await WORK[data.language](data.parts, task);
}

type Given = { readonly data: WorkerData; readonly task: Promise<WorkerTask> };

const WORK = {
  javascript: async ({ module }: MachineParts, task: Promise<WorkerTask>) => {
    const { createJavascript } = await import('./javascript.ts');
    const machine = await createJavascript(module);
    say({ kind: 'waiting' });
    const { modules, input, output } = await task;
    const text = Buffer.from(input).toString('utf8');
    ended(machine.run({ sources: modules, input: text, write: writer(output) }));
  },
  python: async ({ module, image }: MachineParts, task: Promise<WorkerTask>) => {
    const { createPython } = await import('./python.ts');
    if (image === undefined) throw new Error('Python needs a memory to begin with');
    const machine = createPython(module, image);
    say({ kind: 'waiting' });
    const given = await task;
    const streams = { input: framed(given), write: writer(given.output) };
    if (given.load) say({ kind: 'loaded', image: machine.load(streams) });
    else ended(machine.run(streams));
  },
} as const satisfies Record<MachineLanguage, (parts: MachineParts, task: Promise<WorkerTask>) => Promise<void>>;
