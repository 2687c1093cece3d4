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
        const taken = createFrames(1 << 20);
        const whole = Buffer.concat(parts.map(([stream, payload]) => frame(stream, payload)));
        for (const piece of pieces(whole, cuts)) expect(taken.push(piece)).toBe('open');
        const expected = Buffer.concat(parts.filter(([stream]) => stream === 1).map(([, p]) => Buffer.from(p)));
        expect(Buffer.from(taken.stdout())).toEqual(expected);
      }),
    );
  });

  test('is full only when more than the limit has come, and then keeps no more than the limit', () => {
    const taken = createFrames(6);
    expect(taken.push(frame(1, 'abc'))).toBe('open');
    expect(taken.push(frame(2, 'xyz'))).toBe('open');
    expect(text(taken.stdout())).toBe('abc');
    expect(taken.push(frame(1, 'd'))).toBe('full');
    expect(taken.push(frame(1, 'e'))).toBe('full');
    expect(text(taken.stdout())).toBe('abc');
  });

  test('of one huge frame keeps the part within the limit', () => {
    const taken = createFrames(4);
    expect(taken.push(frame(1, 'abcdefgh'))).toBe('full');
    expect(text(taken.stdout())).toBe('abcd');
  });

  test.each([0, 3, 65, 255])('with a frame of kind %d is broken', (kind) => {
    const taken = createFrames(100);
    taken.push(frame(1, 'good'));
    expect(taken.push(frame(kind, 'bad'))).toBe('broken');
    expect(taken.push(frame(1, 'more'))).toBe('broken');
    expect(text(taken.stdout())).toBe('good');
  });

  test('that announces more than it brings is merely not over', () => {
    const taken = createFrames(100);
    const header = Buffer.from([1, 0, 0, 0, 255, 255, 255, 255]);
    expect(taken.push(Buffer.concat([header, Buffer.from('begun')]))).toBe('open');
    expect(text(taken.stdout())).toBe('begun');
  });
});
