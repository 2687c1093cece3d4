import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node } from '../../contracts/program.ts';
import type { Index } from './vocabulary-index.ts';

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

type Mentions = { readonly name: string; readonly node: Node; readonly words: ReadonlySet<string> };

/**
 * Which functions can lead to a sink at all, judged by the words in them: those that hold a sink's name, and those that
 * name a function that does. The others need not be run from their own entry. Too many is fine, too few is not.
 */
export function reachingFunctions(
  module: ModuleSource,
  index: Index,
  imported: ReadonlySet<string>,
): (node: Node) => boolean {
  const functions: Mentions[] = module.outline
    .filter((entry) => entry.kind !== 'class')
    .map((entry) => ({
      name: entry.name,
      node: entry,
      words: new Set(module.text.slice(entry.start, entry.end).match(IDENTIFIER)),
    }));
  const leading = new Set<string>([...index.triggers, ...imported]);
  const reaching = new Set<number>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { name, node, words } of functions) {
      if (reaching.has(node.start) || ![...words].some((word) => word !== name && leading.has(word))) continue;
      reaching.add(node.start);
      leading.add(name);
      grew = true;
    }
  }
  const outlined = new Set(functions.map(({ node }) => node.start));
  return (node) => reaching.has(node.start) || !outlined.has(node.start);
}
