import { grouped } from '../contracts/grouped.ts';
import type { Item } from './item.ts';

const asClass = (only: string): string | undefined => /^(?:cwe-)?0*([0-9]+)$/i.exec(only)?.[1];

function isWanted(item: Item, only: readonly string[]): boolean {
  return only.some((word) => {
    const cwe = asClass(word);
    return cwe === undefined ? item.id.includes(word) || item.lang === word : item.cwe === `CWE-${cwe}`;
  });
}

/** What belongs together stays together: a pair, or an item without one. */
const pairKey = ({ id, pair }: Item): string => (pair === null || pair === undefined ? `id ${id}` : `pair ${pair}`);

/** Whole pairs, evenly spread, until there are enough. */
function spread(items: readonly Item[], limit: number): readonly Item[] {
  const pairs = [...grouped(items, pairKey).values()];
  const wanted = Math.min(pairs.length, Math.ceil((limit * pairs.length) / Math.max(1, items.length)));
  return Array.from({ length: wanted }, (_, index) => pairs[Math.floor((index * pairs.length) / wanted)] ?? []).flat();
}

/** The items that were asked for, in their order. */
export function select(
  items: readonly Item[],
  { only, limit }: { readonly only: readonly string[]; readonly limit: number | undefined },
): readonly Item[] {
  const wanted = only.length === 0 ? items : items.filter((item) => isWanted(item, only));
  if (limit === undefined) return wanted;
  const kept = new Set([...grouped(wanted, ({ dataset }) => dataset).values()].flatMap((all) => spread(all, limit)));
  return wanted.filter((item) => kept.has(item));
}
