import type { Harness, SandboxTask } from '../../contracts/sandbox.ts';
import type { KeeperFiles } from './files.ts';

/** One frame from the keeper: its letter and what it carries. */
export type KeeperFrame = { readonly letter: 'r' | 'o' | 'e'; readonly payload: Buffer };

const HEADER = 5;
const LETTERS = { r: 'r', o: 'o', e: 'e' } as const;
const isLetter = (text: string): text is keyof typeof LETTERS => Object.hasOwn(LETTERS, text);

/** Frames are pieces of a task's output or short answers: more than this at once is not the keeper's. */
const LARGEST = 1 << 20;

const framed = (payload: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${payload.length}\n`), payload]);
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** What a new keeper is told first. `kept`: what one before it gave of the same harness. */
export const greeting = ({ language, modules }: Harness, { boot }: KeeperFiles, kept: string): Buffer =>
  framed(json({ language, modules, boot, kept }));

/** What a keeper is told for one task. */
export const taskFrames = ({ modules, ahead = [], timeoutMs, outputLimit, input }: SandboxTask): Buffer =>
  Buffer.concat([framed(json({ modules, ahead, timeoutMs, outputLimit })), framed(input)]);

/** Takes the keeper's output apart. Gives undefined once something arrived that no keeper sends. */
export function createWire(): (chunk: Uint8Array) => readonly KeeperFrame[] | undefined {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    const frames: KeeperFrame[] = [];
    while (pending.length >= HEADER) {
      const letter = String.fromCharCode(pending.readUInt8(0));
      const size = pending.readUInt32BE(1);
      if (!isLetter(letter) || size > LARGEST) return undefined;
      if (pending.length < HEADER + size) break;
      frames.push({ letter, payload: pending.subarray(HEADER, HEADER + size) });
      pending = pending.subarray(HEADER + size);
    }
    return frames;
  };
}
