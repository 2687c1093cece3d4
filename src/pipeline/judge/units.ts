import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node } from '../../contracts/program.ts';
import type { Unit } from '../../contracts/suspicion.ts';

/** The innermost function or method around a place; the module's body where there is none. */
export function unitAround(module: ModuleSource, node: Node | undefined): Unit {
  const around = module.outline.filter(
    (entry) => entry.kind !== 'class' && node !== undefined && entry.start <= node.start && node.end <= entry.end,
  );
  const innermost = around.reduce<(typeof around)[number] | undefined>(
    (best, entry) => (best === undefined || entry.end - entry.start < best.end - best.start ? entry : best),
    undefined,
  );
  const place = { path: module.path, language: module.language };
  if (innermost === undefined || innermost.kind === 'class') {
    return {
      ...place,
      kind: 'module',
      qualifiedName: '<module>',
      span: module.span({ start: 0, end: module.text.length }),
    };
  }
  return { ...place, kind: innermost.kind, qualifiedName: innermost.qualifiedName, span: module.span(innermost) };
}
