import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrames } from '../../../src/sandboxes/docker/frames.ts';
import { text } from '../../conformance/examinee.ts';
import { frame } from './fake-engine.ts';

/** Cuts a buffer at the given places. */
function pieces(whole: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((end, i) => whole.subarray(places[i], end));
}

describe('the attach stream', () => {
  test('gives standard output alone, however it is cut into pieces', () => {
    const frames = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(frames, fc.array(fc.nat()), (parts, cuts) => {
        const take = createFrames();
        const whole = Buffer.concat(parts.map(([stream, payload]) => frame(stream, payload)));
        const taken = pieces(whole, cuts).map((piece) => take(piece) ?? expect.fail('taken for broken'));
        const expected = Buffer.concat(parts.filter(([stream]) => stream === 1).map(([, p]) => Buffer.from(p)));
        expect(Buffer.concat(taken)).toEqual(expected);
      }),
    );
  });

  test.each([0, 3, 65, 255])('with a frame of kind %d is broken', (kind) => {
    const take = createFrames();
    expect(text(take(frame(1, 'good')) ?? new Uint8Array())).toBe('good');
    expect(take(frame(kind, 'bad'))).toBeUndefined();
  });

  test('that announces more than it brings is merely not over', () => {
    const header = Buffer.from([1, 0, 0, 0, 255, 255, 255, 255]);
    expect(text(createFrames()(Buffer.concat([header, Buffer.from('begun')])) ?? new Uint8Array())).toBe('begun');
  });
});
