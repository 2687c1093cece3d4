import type { ModuleSource } from '../../../contracts/judge.ts';
import type { FunctionDefinition } from '../../../contracts/program.ts';
import type { Span } from '../../../contracts/span.ts';
import type { Hit } from '../machine.ts';
import { checkMemory } from './check.ts';

/**
 * What was found, as the rules know it: the kind is the sink's. Where a function's syntax is broken (by macros that are no
 * code of their own), ways through it may have been missed, and what they give or check.
 */
export function memoryHits(module: ModuleSource, wanted: ReadonlySet<string>, broken: readonly Span[]): readonly Hit[] {
  if (module.language !== 'c' && module.language !== 'cpp') return [];
  const isSound = (definition: FunctionDefinition): boolean => {
    const { startLine, endLine } = module.span(definition);
    return !broken.some((span) => span.startLine <= endLine && startLine <= span.endLine);
  };
  return checkMemory(module)
    .filter(({ kind }) => wanted.has(kind))
    .map(({ kind, node, name, says, strength, definition }) => ({
      module,
      node,
      sink: {
        kind,
        says,
        strength: strength === 'likely' && !isSound(definition) ? ('possible' as const) : strength,
        flaw: 'call' as const,
      },
      name,
      root: { module, node: definition, id: definition.start + 1, calls: 0 },
      taint: undefined,
      built: false,
      purposes: [],
    }));
}
