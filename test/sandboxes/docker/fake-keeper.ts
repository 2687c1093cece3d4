import type { Duplex } from 'node:stream';
import { frame } from './fake-engine.ts';

/** What the keeper does with one task: says these frames, or nothing at all, or leaves. */
export type Act = readonly (readonly [letter: string, payload: string])[] | 'hang' | 'leave';

const letters = (letter: string, payload: string): Buffer => {
  const header = Buffer.alloc(5);
  header.write(letter, 0, 'latin1');
  header.writeUInt32BE(Buffer.byteLength(payload), 1);
  return frame(1, Buffer.concat([header, Buffer.from(payload)]).toString('latin1'));
};

export const READY = [['r', '{"error": "", "kept": ""}']] as const;
/** A task that printed something and ended. */
export const printed = (text: string, change: object = {}) =>
  [
    ['o', text],
    ['e', JSON.stringify({ exit: 0, killed: null, spoiled: false, ...change })],
  ] as const;

/** Takes complete frames off the front. */
function frames(pending: Buffer): { readonly count: number; readonly rest: Buffer } {
  let rest = pending;
  let count = 0;
  for (;;) {
    const end = rest.indexOf(10);
    const size = Number(rest.subarray(0, Math.max(end, 0)).toString('latin1'));
    if (end < 0 || rest.length < end + 1 + size) return { count, rest };
    rest = rest.subarray(end + 1 + size);
    count += 1;
  }
}

/** Answers the greeting by the first act, and each task by one more; the last act is repeated. */
export const fakeKeeper =
  (acts: readonly Act[]) =>
  (stream: Duplex): void => {
    let pending: Buffer = Buffer.alloc(0);
    let heard = 0;
    stream.on('data', (chunk: Buffer) => {
      const found = frames(Buffer.concat([pending, chunk]));
      pending = found.rest;
      for (let n = 0; n < found.count; n += 1) {
        // After the greeting, frames come in pairs.
        const turn = heard === 0 || heard % 2 === 0;
        const act = acts[Math.min(heard / 2, acts.length - 1)];
        heard += 1;
        if (!turn || act === undefined || act === 'hang') continue;
        if (act === 'leave') return void stream.end();
        for (const [letter, payload] of act) stream.write(letters(letter, payload));
      }
    });
  };
