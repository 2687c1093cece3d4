import type { Item } from './item.ts';

type Undecidable = { readonly dataset: RegExp; readonly classes: readonly string[]; readonly reason: string };

/** Labels that depend on what the code does not show. They are judged and reported, apart from the others. */
const UNDECIDABLE: readonly Undecidable[] = [
  {
    dataset: /^seccodeplt/,
    classes: [
      'CWE-74',
      'CWE-120',
      'CWE-179',
      'CWE-200',
      'CWE-281',
      'CWE-327',
      'CWE-367',
      'CWE-770',
      'CWE-862',
      'CWE-863',
      'CWE-915',
    ],
    reason:
      'vulnerable and patched differ by a policy (who may, how much, which names) that the function does not show',
  },
];

/** Whether the code can decide the item's label; `classes` stand in for the built-in ones. */
export function isDecidable({ dataset, cwe }: Item, classes: readonly string[] | undefined): boolean {
  if (cwe === null || cwe === undefined) return true;
  if (classes !== undefined) return !classes.includes(cwe);
  return !UNDECIDABLE.some((one) => one.dataset.test(dataset) && one.classes.includes(cwe));
}

/** Why items of these datasets are reported apart. */
export const undecidableReasons = (items: readonly Item[]): readonly string[] =>
  UNDECIDABLE.filter(({ dataset }) => items.some((item) => dataset.test(item.dataset))).map(({ reason }) => reason);
