import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS } from '../../../src/contracts/evidence.ts';
import { GAP_EFFECTS, GAP_KINDS } from '../../../src/contracts/gap.ts';
import { FINDING_STATES } from '../../../src/contracts/scan-result.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/results.md'), 'utf8');
const rows = text.split('\n').filter((row) => row.startsWith('| '));

describe('docs/results.md', () => {
  it.each(GAP_KINDS)('gives the gap %s the effect it has', (kind) => {
    expect(
      rows.filter((row) => row.includes(`\`${kind}\``)).map((row) => row.includes(`| \`${GAP_EFFECTS[kind]}\` |`)),
    ).toEqual([true]);
  });

  it.each([...OBSERVATIONS, ...FINDING_STATES])('explains %s', (word) => {
    expect(rows.some((row) => row.includes(`\`${word}\``))).toBe(true);
  });
});
