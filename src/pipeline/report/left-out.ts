import { grouped } from '../../contracts/grouped.ts';
import type { Coverage } from '../../contracts/scan-result.ts';

/** More rules than this with one reason are counted, not named: JSON names them all. */
const NAMED = 3;

/** Rules that were not applied, and why; many with one reason in one line. */
export function leftOut({
  notApplied,
}: Coverage['constitutions']): readonly { readonly what: string; readonly reason: string }[] {
  return [...grouped(notApplied, ({ reason }) => reason)].flatMap(([reason, rules]) => {
    if (rules.length <= NAMED) return rules.map(({ id }) => ({ what: id, reason }));
    const tasks = [...new Set(rules.map(({ id }) => id.split('/')[1]))].join(', ');
    return [{ what: `${rules.length} of ${tasks}`, reason }];
  });
}
