import { describe, expect, it } from 'vitest';
import { answers } from '../../src/evaluate/matching.ts';
import { familyOfCwe } from '../../src/pipeline/settle/families.ts';

const fits = (label: string | undefined, found: string | null): boolean => answers(label, found, familyOfCwe);

describe('a finding answers a label', () => {
  it.each([
    ['CWE-78', 'CWE-78'],
    ['CWE-88', 'CWE-77'],
    ['CWE-564', 'CWE-943'],
    ['CWE-122', 'CWE-787'],
    ['CWE-415', 'CWE-416'],
    ['CWE-863', 'CWE-285'],
    ['CWE-4321', 'CWE-4321'],
    ['CWE-74', 'CWE-89'],
    ['CWE-74', 'CWE-1336'],
    ['CWE-20', 'CWE-22'],
    ['CWE-20', 'CWE-400'],
    ['CWE-20', 'CWE-643'],
    ['CWE-184', 'CWE-918'],
    ['CWE-183', 'CWE-601'],
    [undefined, 'CWE-1'],
    [undefined, null],
  ])('%s: %s', (label, found) => {
    expect(fits(label, found)).toBe(true);
  });

  it.each([
    ['CWE-78', 'CWE-79'],
    ['CWE-93', 'CWE-117'],
    ['CWE-74', 'CWE-22'],
    ['CWE-183', 'CWE-89'],
    ['CWE-20', 'CWE-327'],
    // Only a label may say less than the finding.
    ['CWE-89', 'CWE-20'],
    ['CWE-78', null],
  ])('%s: not %s', (label, found) => {
    expect(fits(label, found)).toBe(false);
  });
});
