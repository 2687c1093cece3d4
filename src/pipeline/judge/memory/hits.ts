import type { ModuleSource } from '../../../contracts/judge.ts';
import type { Hit } from '../machine.ts';
import { checkMemory } from './check.ts';

/** What was found, as the rules know it: the kind is the sink's. */
export function memoryHits(module: ModuleSource, wanted: ReadonlySet<string>): readonly Hit[] {
  if (module.language !== 'c' && module.language !== 'cpp') return [];
  return checkMemory(module)
    .filter(({ kind }) => wanted.has(kind))
    .map(({ kind, node, name, says, strength, definition }) => ({
      module,
      node,
      sink: { kind, says, strength, flaw: 'call' as const },
      name,
      root: { module, node: definition, id: definition.start + 1, calls: 0 },
      taint: undefined,
      built: false,
      purposes: [],
    }));
}
