import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node } from '../../contracts/program.ts';
import type { Index } from './vocabulary-index.ts';

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(IDENTIFIER));

const remembered = new WeakMap<ModuleSource, ReadonlySet<string>>();

/** The words of modules together; each is read once, however many files import it. */
export function wordsOfModules(modules: readonly ModuleSource[]): ReadonlySet<string> {
  const sets = modules.map((module) => {
    const words = remembered.get(module) ?? wordsOf(module.text);
    remembered.set(module, words);
    return words;
  });
  return sets.length === 1 ? (sets[0] ?? new Set()) : new Set(sets.flatMap((set) => [...set]));
}

/** Whether anything in the text can be a sink, or a stranger's text on its way to one: else, following it would be wasted. */
export function mayHoldSinks(text: string, index: Index): boolean {
  const words = wordsOf(text);
  return index.sinkWords(words).size > 0 || index.holdsSource(words);
}

type Mentions = { readonly name: string; readonly node: Node; readonly words: ReadonlySet<string> };

/**
 * Which functions can lead to a sink at all, judged by the words in them: those that hold a sink's name, and those that
 * name a function that does. The others need not be run from their own entry. Too many is fine, too few is not.
 */
export function reachingFunctions(module: ModuleSource, leadingWords: ReadonlySet<string>): (node: Node) => boolean {
  const functions: Mentions[] = module.outline
    .filter((entry) => entry.kind !== 'class')
    .map((entry) => ({ name: entry.name, node: entry, words: wordsOf(module.text.slice(entry.start, entry.end)) }));
  const leading = new Set(leadingWords);
  const reaching = new Set<number>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { name, node, words } of functions) {
      if (reaching.has(node.end) || ![...words].some((word) => word !== name && leading.has(word))) continue;
      reaching.add(node.end);
      leading.add(name);
      grew = true;
    }
  }
  const outlined = new Set(functions.map(({ node }) => node.end));
  return (node) => reaching.has(node.end) || !outlined.has(node.end);
}
