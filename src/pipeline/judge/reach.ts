import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node } from '../../contracts/program.ts';
import type { Words } from './patterns.ts';
import type { Index } from './vocabulary-index.ts';

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

/** The words of a text in order, and where each begins. */
type Text = {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly all: ReadonlySet<string>;
};

function readWords(text: string): Text {
  const words = text.match(IDENTIFIER) ?? [];
  let end = 0;
  const starts = words.map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return start;
  });
  return { words, starts, all: new Set(words) };
}

/** The text that was read last: whether it is worth judging and what in it leads to a sink are asked one after the other. */
let last: { readonly text: string; readonly read: Text } | undefined;

function textOf(text: string): Text {
  if (last?.text !== text) last = { text, read: readWords(text) };
  return last.read;
}

/** The words of a text, each once. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  last?.text === text ? last.read.all : new Set(text.match(IDENTIFIER));

const remembered = new WeakMap<ModuleSource, ReadonlySet<string>>();

/** The words of modules together; each is read once, however many files import it. */
export function wordsOfModules(modules: readonly ModuleSource[]): Words {
  const sets = modules.map((module) => {
    const words = remembered.get(module) ?? wordsIn(module.text);
    remembered.set(module, words);
    return words;
  });
  return { has: (word) => sets.some((words) => words.has(word)) };
}

/**
 * Whether anything in the text can be a sink, or a stranger's text on its way to one: else, following it would be wasted.
 * In C any index and any sum can be wrong.
 */
export function mayHoldSinks({ text, language }: Pick<ModuleSource, 'text' | 'language'>, index: Index): boolean {
  if (language === 'c' || language === 'cpp') return true;
  const words = textOf(text).all;
  return index.sinkWords(words).size > 0 || index.holdsSource(words);
}

type Mentions = { readonly name: string; readonly node: Node; readonly words: readonly string[] };

/** The index of the first word that begins at an offset or behind it. */
function firstAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a function but for the name it is defined under: `execute(sql) { cursor.execute(sql) }` leads to a sink. */
function wordsWithin({ words, starts }: Text, { start, end }: Node, name: string): readonly string[] {
  const within = words.slice(firstAt(starts, start), firstAt(starts, end));
  const own = within.indexOf(name);
  return [...new Set(own < 0 ? within : within.toSpliced(own, 1))];
}

/**
 * Which functions can lead to a sink at all, judged by the words in them: those that hold a sink's name, and those that
 * name a function that does. The others need not be run from their own entry. Too many is fine, too few is not.
 */
export function reachingFunctions(module: ModuleSource, leadingWords: ReadonlySet<string>): (node: Node) => boolean {
  const text = textOf(module.text);
  const functions: Mentions[] = module.outline
    .filter((entry) => entry.kind !== 'class')
    .map((entry) => ({ name: entry.name, node: entry, words: wordsWithin(text, entry, entry.name) }));
  const leading = new Set(leadingWords);
  const reaching = new Set<number>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { name, node, words } of functions) {
      if (reaching.has(node.end) || !words.some((word) => leading.has(word))) continue;
      reaching.add(node.end);
      leading.add(name);
      grew = true;
    }
  }
  const outlined = new Set(functions.map(({ node }) => node.end));
  return (node) => reaching.has(node.end) || !outlined.has(node.end);
}
