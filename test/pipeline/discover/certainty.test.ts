import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, type LineRange } from '../../../src/contracts/span.ts';
import { attributedLines, combine } from '../../../src/pipeline/discover/certainty.ts';
import { intersect, joinRanges, rangesOf, subtract } from '../../../src/pipeline/discover/line-ranges.ts';

describe('certainty', () => {
  it.each([
    [[['header:spdx', 0.7]], 0.7],
    [
      [
        ['header:spdx', 0.7],
        ['header:comment', 0.7],
      ],
      0.7,
    ],
    [
      [
        ['commit:author', 0.5],
        ['commit:footer', 0.5],
      ],
      0.5,
    ],
    [
      [
        ['header:comment', 0.5],
        ['commit:author', 0.5],
      ],
      0.75,
    ],
    [
      [
        ['header:comment', 0.98],
        ['commit:author', 0.98],
      ],
      0.99,
    ],
    [
      [
        ['ai-paths', 1],
        ['header:comment', 0.9],
      ],
      1,
    ],
    [[], 0],
  ] as const)('of %j is %d', (signals, expected) => {
    expect(combine(signals.map(([signal, certainty]) => ({ signal, certainty })))).toBeCloseTo(expected, 10);
  });

  it('is reached by lines only where enough signals meet', () => {
    const header = { signal: 'header:comment', certainty: 0.5 };
    const commit = {
      signal: 'commit:trailer',
      certainty: 0.5,
      lines: [
        { start: 2, end: 3 },
        { start: 9, end: 12 },
      ],
    };
    const region = { signal: 'region', certainty: 0.9, lines: [{ start: 5, end: 5 }] };
    expect(attributedLines([header, commit, region], 0.7, 10)).toEqual([
      { start: 2, end: 3 },
      { start: 5, end: 5 },
      { start: 9, end: 10 },
    ]);
    expect(attributedLines([header], 0.7, 10)).toEqual([]);
    expect(attributedLines([], 0, 10)).toEqual([]);
    expect(attributedLines([header], 0.5, 0)).toEqual([]);
  });
});

describe('line ranges', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }))
    .map(([start, length]): LineRange => ({ start, end: start + length }));
  const ranges = fc.array(range, { maxLength: 8 });
  const LINES = Array.from({ length: 60 }, (_, i) => i + 1);

  it('join, meet and differ as sets of lines do', () => {
    fc.assert(
      fc.property(ranges, ranges, (left, right) => {
        const [a, b] = [joinRanges(left), joinRanges(right)];
        for (const line of LINES) {
          expect(covers(a, line)).toBe(covers(left, line));
          expect(covers(intersect(a, b), line)).toBe(covers(left, line) && covers(right, line));
          expect(covers(subtract(a, b), line)).toBe(covers(left, line) && !covers(right, line));
        }
      }),
    );
  });

  it('collect the lines of each value', () => {
    expect([...rangesOf(['a', 'a', undefined, 'b', 'a'])]).toEqual([
      [
        'a',
        [
          { start: 1, end: 2 },
          { start: 5, end: 5 },
        ],
      ],
      ['b', [{ start: 4, end: 4 }]],
    ]);
  });
});
