import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { z } from 'zod';
import type { Ended, ToChild } from './child/messages.ts';
import { createDecoder, encode } from './child/wire.ts';
import type { WasmFiles } from './files.ts';

/** Beyond what any task may print. */
const LONGEST = 64 << 20;

const answerSchema = z.object({
  id: z.int(),
  error: z.string(),
  ended: z.object({ exit: z.int(), killed: z.enum(['timeout', 'output', 'memory']).nullable() }).optional(),
  count: z.int().optional(),
});

export type Answer = {
  readonly error: string;
  readonly ended: Ended | undefined;
  readonly count: number | undefined;
  readonly body: Uint8Array;
};

/** A message without its number: that is given here. */
export type Question = ToChild extends infer Each ? (Each extends ToChild ? Omit<Each, 'id'> : never) : never;

/** One child process, and the talk with it. */
export type Talk = {
  /** The number of the next question: what a run is stopped by. */
  ask(question: Question, body?: Uint8Array): { readonly id: number; readonly answer: Promise<Answer> };
  /** Ends it, whatever it does; everything still asked is rejected with why. */
  end(why: string): void;
  readonly over: () => boolean;
};

export class ChildGone extends Error {}

/** No files but these, no programs, no code made from text: for the threads of the child, too. */
function confinement({ child, folder, readable }: WasmFiles): readonly string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const folders = [...new Set((readable ?? [dirname(child), folder]).map((path) => realpathSync(path)))];
  return [
    permission,
    '--allow-worker',
    ...folders.map((path) => `--allow-fs-read=${path}${sep}*`),
    '--disallow-code-generation-from-strings',
  ];
}

function start(files: WasmFiles): ChildProcess {
  const flags = ['--no-warnings', '--max-old-space-size=256', ...confinement(files)];
  const cwd = dirname(files.child);
  return spawn(process.execPath, [...flags, realpathSync(files.child), realpathSync(files.folder)], {
    cwd,
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

export function startTalk(files: WasmFiles): Talk {
  const child = start(files);
  const waiting = new Map<number, Waiting>();
  const decode = createDecoder(LONGEST);
  let number = 0;
  let over: ChildGone | undefined;
  const end = (why: string) => {
    over ??= new ChildGone(why);
    child.kill('SIGKILL');
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  const receive = (chunk: Buffer) => {
    for (const { head, body } of decode(chunk)) {
      const { id, error, ended, count } = answerSchema.parse(head);
      waiting.get(id)?.resolve({ error, ended, count, body });
      waiting.delete(id);
    }
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    try {
      receive(chunk);
    } catch {
      end('what came from the wasm process is not understood');
    }
  });
  child.once('error', () => end('the wasm process could not be started'));
  child.once('exit', () => end('the wasm process ended'));
  child.stdin?.on('error', () => end('the wasm process ended'));
  return {
    over: () => over !== undefined,
    end,
    ask: (question, body) => {
      number += 1;
      const id = number;
      const answer = new Promise<Answer>((resolve, reject) => {
        if (over !== undefined) return reject(over);
        waiting.set(id, { resolve, reject });
        child.stdin?.write(encode({ ...question, id }, body));
      });
      return { id, answer };
    },
  };
}
