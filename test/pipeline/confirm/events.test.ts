import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvents } from '../../../src/pipeline/confirm/events.ts';
import { attempt, done, end, framed, started } from './script.ts';

const NONCE = 'n0nce';
const parse = (...events: Parameters<typeof framed>[1]) => parseEvents(framed(NONCE, events), NONCE);
const raw = (text: string) => parseEvents(Buffer.from(text), NONCE);

test('events are put into the attempt that they belong to', () => {
  const { attempts, done: finished, nonsense } = parse(attempt(0), started(0), end(0), attempt(1), end(1), done(2));
  expect(attempts.map(({ sinks }) => sinks.length)).toEqual([1, 0]);
  expect(attempts[0]?.end?.status).toBe('returned');
  expect({ finished, nonsense }).toEqual({ finished: true, nonsense: 0 });
});

describe('hostile output', () => {
  test('lines without the nonce, or with another, are nonsense', () => {
    expect(raw(`${JSON.stringify(done(1))}\nother ${JSON.stringify(done(1))}\n`)).toMatchObject({
      done: false,
      nonsense: 2,
    });
  });

  test.for([
    ['an unknown kind', { t: 'verdict', n: 0, safe: true }],
    ['a huge attempt number', { ...started(0), n: 1e15 }],
    ['a number that is none', { ...started(0), n: 'NaN' }],
    ['a text without end', { ...started(0), text: 'x'.repeat(5000) }],
    ['frames that are no frames', { ...started(0), frames: [['app.py', -1]] }],
    ['a thousand parts', { ...started(0), parts: Array.from({ length: 1000 }, () => 'x') }],
    ['nested flags', { ...started(0), flags: { shell: { deep: true } } }],
  ] as const)('%s is nonsense', ([, event]) => {
    const { attempts, nonsense } = parse(attempt(0), event, end(0));
    expect(attempts[0]?.sinks).toEqual([]);
    expect(nonsense).toBe(1);
  });

  test('events for an attempt that is over, or is not the running one, are nonsense', () => {
    const { attempts, nonsense } = parse(attempt(0), end(0), started(0), started(7));
    expect(attempts[0]?.sinks).toEqual([]);
    expect(nonsense).toBe(2);
  });

  test('a key that means something to objects is just a key', () => {
    const { attempts } = parse(attempt(0), { ...started(0), flags: JSON.parse('{"__proto__": true}') });
    expect(Object.getPrototypeOf(attempts[0]?.sinks[0]?.flags ?? {})).toBe(Object.prototype);
  });

  test('whatever bytes come, nothing is thrown and nothing is believed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(parseEvents(bytes, NONCE).attempts).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 20 }), (values) => {
        const { attempts } = raw(values.map((value) => `${NONCE} ${value}\n`).join(''));
        expect(attempts).toEqual([]);
      }),
    );
  });
});
