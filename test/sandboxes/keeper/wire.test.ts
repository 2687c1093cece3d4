import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWire, type KeeperFrame } from '../../../src/sandboxes/keeper/wire.ts';

/** One frame as the keeper writes it. */
function frame(letter: string, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(5);
  header.write(letter, 0, 'latin1');
  header.writeUInt32BE(payload.length, 1);
  return Buffer.concat([header, payload]);
}

describe("the keeper's frames", () => {
  test('come out as they went in, however they are cut into pieces', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('r', 'o', 'e'), fc.uint8Array()));
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (frames, size) => {
        const whole = Buffer.concat(frames.map(([letter, payload]) => frame(letter, payload)));
        const take = createWire();
        const found: KeeperFrame[] = [];
        for (let at = 0; at < whole.length; at += size) {
          found.push(...(take(whole.subarray(at, at + size)) ?? expect.fail('taken for nonsense')));
        }
        expect(found.map(({ letter, payload }) => [letter, [...payload]])).toEqual(
          frames.map(([letter, payload]) => [letter, [...payload]]),
        );
      }),
    );
  });

  test.each([
    ['another letter', frame('x', new Uint8Array(3))],
    ['more at once than a keeper sends', Buffer.from([111, 255, 255, 255, 255])],
    ['text', Buffer.from('Traceback (most recent call last):')],
  ])('with %s are no frames', (_title, bytes) => {
    expect(createWire()(bytes)).toBeUndefined();
  });
});
