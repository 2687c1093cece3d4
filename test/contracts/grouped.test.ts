import { expect, it } from 'vitest';
import { grouped } from '../../src/contracts/grouped.ts';

it('groups items by key, in the order in which they come', () => {
  const groups = grouped(['bee', 'ant', 'boa', 'ape'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'boa']],
    ['a', ['ant', 'ape']],
  ]);
  expect([...grouped([], String)]).toEqual([]);
});
