import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { HarnessLanguage } from '../../../src/contracts/sandbox.ts';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';

const document = readFileSync(fileURLToPath(new URL('../../../docs/confirmation.md', import.meta.url)), 'utf8');

type Row = { readonly name: string; readonly languages: string; readonly weaknesses: readonly string[] };

/** The rows of the table whose header begins like this; the languages stand in a column of their own, if anywhere. */
function rowsBelow(header: string, languages: string | undefined): readonly Row[] {
  const lines = document.slice(document.indexOf(header)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) => {
    const [name = '', second = '', third = ''] = line.split('|').slice(1);
    return {
      name: name.replaceAll('`', '').trim(),
      languages: languages ?? second.trim(),
      weaknesses: (languages === undefined ? third : second).match(/\d+/g) ?? [],
    };
  });
}

const NAMES = { python: 'Python', javascript: 'JavaScript', c: 'C' } as const satisfies Record<HarnessLanguage, string>;

/** The oracles of these languages, as the code has them. */
const inCode = (languages: readonly HarnessLanguage[]) =>
  Object.entries(ORACLES)
    .map(([name, { rule, context }]) => ({
      name,
      languages: languages.filter((language) => context[language] !== undefined).map((language) => NAMES[language]),
      weakness: /\d+$/.exec(rule)?.[0],
    }))
    .filter((oracle) => oracle.languages.length > 0);

test.each([
  ['| oracle | in | weaknesses |', undefined, ['python', 'javascript']],
  ['| oracle | weaknesses | a hit is |', 'C', ['c']],
] as const)('the table %s names every oracle once, with its languages and its weakness', (header, only, languages) => {
  const rows = rowsBelow(header, only);
  const coded = inCode(languages);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(coded.map(({ name }) => name).toSorted());
  for (const { name, languages: spoken, weakness } of coded) {
    const row = rows.find((one) => one.name === name);
    expect([name, row?.languages]).toEqual([name, spoken.join(', ')]);
    expect(row?.weaknesses, name).toContain(weakness);
  }
});
