import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/evaluate/item.ts';
import { select } from '../../src/evaluate/select.ts';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  dataset: 'own',
  lang: 'python',
  ext: '.py',
  label: 1,
  code: '',
  ...more,
});

/** Ten pairs. */
const PAIRS = Array.from({ length: 10 }, (_, pair) => [
  item(`${pair}.vuln`, { pair: `${pair}`, cwe: pair < 5 ? 'CWE-8' : 'CWE-89' }),
  item(`${pair}.safe`, { pair: `${pair}`, cwe: pair < 5 ? 'CWE-8' : 'CWE-89', label: 0 }),
]).flat();

const ids = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);

describe('what is evaluated', () => {
  it('is everything unless something else is asked', () => {
    expect(select(PAIRS, { only: [], limit: undefined })).toEqual(PAIRS);
  });

  it.each(['cwe-89', 'CWE-89', '89', 'cwe-089'])('%s is a class, and no part of another one', (only) => {
    expect(select(PAIRS, { only: [only], limit: undefined })).toHaveLength(10);
    expect(select(PAIRS, { only: ['cwe-9'], limit: undefined })).toEqual([]);
  });

  it('is what any of several words fits: a class, a part of an id, a language', () => {
    const items = [item('a', { cwe: 'CWE-22' }), item('odd/7'), item('c', { lang: 'javascript' }), item('d')];
    expect(ids(select(items, { only: ['cwe-22', 'odd/', 'javascript'], limit: undefined }))).toEqual([
      'a',
      'odd/7',
      'c',
    ]);
  });

  it('under a limit is spread evenly, in order, with pairs whole', () => {
    expect(ids(select(PAIRS, { only: [], limit: 6 }))).toEqual([
      '0.vuln',
      '0.safe',
      '3.vuln',
      '3.safe',
      '6.vuln',
      '6.safe',
    ]);
  });

  it('has the limit in each dataset, and all of one that is smaller', () => {
    const other = [item('x', { dataset: 'other' })];
    expect(ids(select([...PAIRS, ...other], { only: [], limit: 2 }))).toEqual(['0.vuln', '0.safe', 'x']);
    expect(select(PAIRS, { only: [], limit: 1000 })).toEqual(PAIRS);
  });
});
