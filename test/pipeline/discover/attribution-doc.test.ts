import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionTables } from '../../support/attribution-tables.ts';

const page = readFileSync(new URL('../../../docs/attribution.md', import.meta.url), 'utf8');

const documented = (name: string): string | undefined =>
  new RegExp(`<!-- table: ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- end -->`).exec(page)?.[1];

describe('docs/attribution.md', () => {
  it.each(Object.keys(attributionTables))('shows the %s that the code knows', (name) => {
    expect(documented(name)).toBe(attributionTables[name]);
  });

  it('has no table of its own making', () => {
    const names = [...page.matchAll(/<!-- table: (\w+) -->/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(attributionTables).sort());
  });
});
