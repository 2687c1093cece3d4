import { randomUUID } from 'node:crypto';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { Harness } from '../../contracts/sandbox.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { type Keeper, type Kept, talkTo } from '../keeper/keeper.ts';
import { attach, ranOutOfMemory, remove, start } from './container.ts';
import type { Engine } from './engine.ts';
import { createFrames } from './frames.ts';
import { impatiently, orAborted, ownPatience, type Patience } from './patience.ts';

/** One container, its keeper, and the harness that it has loaded. */
export type Container = {
  readonly keeper: Keeper;
  /** Whether the kernel ended one of its processes for want of memory, the keeper perhaps. */
  outOfMemory(): Promise<boolean>;
  remove(): Promise<void>;
};

export type Making = {
  readonly engine: Engine;
  /** Creates one, not yet started, under a name. */
  readonly create: (name: string, wait: Patience) => Promise<void>;
  readonly files: KeeperFiles;
  readonly kept: Kept;
  readonly log: Log;
};

const ASK_MS = 2000;

/** Creates, attaches, starts, hands the harness over and waits until it is loaded. What fails leaves no container. */
export async function makeContainer(making: Making, harness: Harness, call: Call): Promise<Container> {
  const { engine, log } = making;
  const name = `bluecode-${randomUUID()}`;
  const removed = async () => {
    if (!(await remove(engine, name))) log.warn(`the sandbox container ${name} could not be removed yet`);
  };
  try {
    await making.create(name, engine.patience(call));
    const stream = await attach(engine, name, engine.patience(call));
    stream.on('error', () => undefined);
    await start(engine, name, engine.patience(call));
    const keeper = talkTo(stream, createFrames(), harness, making.files, making.kept);
    await impatiently(engine.patience(call), (signal) => orAborted(keeper.ready, signal));
    return {
      keeper,
      outOfMemory: () =>
        ranOutOfMemory(engine, name, ownPatience(Math.min(ASK_MS, engine.answerMs))).catch(() => false),
      remove: async () => {
        keeper.end();
        await removed();
      },
    };
  } catch (error) {
    await removed();
    throw error;
  }
}
