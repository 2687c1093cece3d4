import { namesFolder } from '../../contracts/folder-names.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { STRENGTHS } from '../../contracts/words.ts';
import type { Hit } from './machine.ts';
import { suspicionOf } from './suspect.ts';

const SOURCE_ORDER = ['external', 'parameter', 'none'] as const;

/** The stronger claim first, then one about more than the folder that a caller names, then the shorter path. */
function better(a: Suspicion, b: Suspicion): boolean {
  const rank = (s: Suspicion): readonly number[] => [
    STRENGTHS.indexOf(s.strength),
    SOURCE_ORDER.indexOf(s.source),
    Number(s.parameter !== undefined && namesFolder(s.parameter)),
    s.flow.length,
  ];
  const [left, right] = [rank(a), rank(b)];
  const differing = left.findIndex((value, index) => value !== right[index]);
  return differing >= 0 && (left[differing] ?? 0) < (right[differing] ?? 0);
}

/** Turns hits into claims: for each rule, sink and entry unit the best one. */
export function suspicionsOf(hits: readonly Hit[], constitutions: readonly Constitution[]): readonly Suspicion[] {
  const best = new Map<string, Suspicion>();
  for (const hit of hits) {
    for (const constitution of constitutions) {
      if (!constitution.sinks.includes(hit.sink.kind)) continue;
      const suspicion = suspicionOf(hit, constitution);
      const key = [
        suspicion.ruleId,
        hit.module.path,
        hit.node.start,
        suspicion.entry.path,
        suspicion.entry.qualifiedName,
      ].join('\n');
      const known = best.get(key);
      if (known === undefined || better(suspicion, known)) best.set(key, suspicion);
    }
  }
  return [...best.values()];
}
