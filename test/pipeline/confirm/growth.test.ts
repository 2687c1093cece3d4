import { expect, test } from 'vitest';
import type { SinkEvent } from '../../../src/pipeline/confirm/events.ts';
import { growthOf, powerOf } from '../../../src/pipeline/confirm/oracles/growth.ts';

const event = (...parts: string[]): SinkEvent => ({
  t: 'sink',
  n: 0,
  sink: 'growth',
  name: 're.match',
  text: '^(a+)+$',
  parts,
  flags: {},
  frames: [],
});

test.for([
  [
    ['[14,16,18]', '[0.001,0.004,0.016]', '[0,0,0]'],
    { sizes: [14, 16, 18], costs: [0.001, 0.004, 0.016], controls: [0, 0, 0] },
  ],
  [['[1,2]', '[1,2]', '[0]'], { sizes: [1, 2], costs: [1, 2], controls: [0] }],
  [[], undefined],
  [['[14,16]'], undefined],
  [['no JSON', '[1,2]', '[0]'], undefined],
  [['[14,16]', '["1","2"]', '[0]'], undefined],
  [['[14,16]', '[1,2,3]', '[0]'], undefined],
  [['[14]', '[1]', '[0]'], undefined],
  [['[16,14]', '[1,2]', '[0]'], undefined],
  [['[0,14]', '[1,2]', '[0]'], undefined],
  [['[-4,14]', '[1,2]', '[0]'], undefined],
  [['[14,1e999]', '[1,2]', '[0]'], undefined],
  [['[14,16]', '[1,2]', '[]'], undefined],
  [['{"length":2}', '[1,2]', '[0]'], undefined],
] as const)('the series %j is read as %j', ([parts, growth]) => {
  expect(growthOf(event(...parts))).toEqual(growth);
});

test.for([
  ['doubles with every character', [14, 16, 18], [0.001, 0.004, 0.016], [0, 0, 0], 'exponential'],
  ['is a flat line', [14, 16, 18], [0.02, 0.02, 0.02], [0, 0, 0], 0],
  ['is too quick to measure', [14, 16, 18], [0.0001, 0.0004, 0.0016], [0, 0, 0], undefined],
  [
    'is as slow with harmless text of the length',
    [14, 16, 18],
    [0.001, 0.004, 0.016],
    [0.001, 0.004, 0.016],
    undefined,
  ],
  ['made one leap, which is noise', [14, 16, 18], [0.004, 0.004, 0.016], [0, 0, 0], 0],
] as const)('time that %s', ([, sizes, costs, controls, power]) => {
  const found = powerOf({ sizes, costs, controls });
  if (typeof power === 'number') expect(found).toBeCloseTo(power);
  else expect(found).toBe(power);
});

test.for([
  [1, [100, 200, 400], [0.01, 0.02, 0.04]],
  [2, [100, 200, 400], [0.01, 0.04, 0.16]],
  [3, [100, 200, 400], [0.01, 0.08, 0.64]],
] as const)('time of power %d of the length', ([power, sizes, costs]) => {
  expect(powerOf({ sizes, costs, controls: [0] })).toBeCloseTo(power);
});
