/** Dotted-name patterns of the vocabulary (`contracts/vocabulary.ts` has their syntax), indexed by their last part. */

import { type Compiled, compile, expand, withoutTypes, wordsOf } from './compiled-pattern.ts';

/** Lookups kept: real files repeat their names. */
const MAX_REMEMBERED = 20_000;

/** What patterns call the item that an untrusted key selects. */
export const ITEM = '$item';
/** What they call operators, of which a number from outside is an operand, and what selects an item. */
export const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['/', '$divide'],
  ['%', '$divide'],
  ['*', '$multiply'],
]);
export const INDEX = '$index';
const NAMELESS: ReadonlySet<string> = new Set([ITEM, INDEX, ...OPERATORS.values()]);

const NONE: readonly never[] = [];

/** The words of a text, as far as they are asked for. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

type Remembered<T> = Map<string | undefined, readonly T[]>;
type Found<T> = { readonly plain: Remembered<T>; readonly method: Remembered<T> };

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [entry]);
  else known.push(entry);
}

/** The part before the last: `args` of `flask.request.args.page`. */
function holderOf(symbol: string | undefined): string {
  const end = symbol?.lastIndexOf('.') ?? -1;
  return symbol === undefined || end < 0 ? '' : symbol.slice(symbol.lastIndexOf('.', end - 1) + 1, end);
}

/** Looks up the entries whose pattern fits a resolved name. */
export class PatternIndex<T> {
  private readonly byLast = new Map<string, Compiled<T>[]>();
  /** Patterns that end in `*`, by the part before. */
  private readonly byHolder = new Map<string, Compiled<T>[]>();
  /** Patterns whose last part is the end of a name (`*.*Service()`), by that end. */
  private readonly byEnd = new Map<string, Compiled<T>[]>();
  /** What else a text must hold, by the word that it must hold first of all. */
  private readonly needs = new Map<
    string,
    { readonly last: string; readonly words: readonly (readonly string[])[] }[]
  >();
  /** By last part, whether it is an attribute, and symbol. */
  private readonly found = new Map<string, Found<T>>();
  private remembered = 0;

  constructor(entries: readonly T[], patternOf: (entry: T) => string | undefined) {
    for (const entry of entries) {
      const pattern = patternOf(entry);
      for (const one of pattern === undefined ? [] : expand(pattern)) this.add(one, entry);
    }
  }

  private add(pattern: string, entry: T): void {
    const { last, compiled } = compile(pattern, entry);
    // An item or an operator has no name; the key or operand needs a source, which the file is asked for anyway.
    const words = wordsOf(pattern).filter(([word]) => word === undefined || !NAMELESS.has(word));
    for (const word of words.at(-1) ?? NONE) append(this.needs, word, { last: words.at(-1)?.[0] ?? last, words });
    if (last === '*') append(this.byHolder, pattern.split('.').at(-2) ?? '', compiled);
    else if (last.startsWith('*')) append(this.byEnd, last.slice(1), compiled);
    else append(this.byLast, last, compiled);
  }

  /**
   * Entries for a symbol whose last part is `last`; exact patterns win over `*.name` ones.
   * `isMethod`: it is an attribute of something that is not a plain module.
   */
  find(symbol: string | undefined, spelled: string, isMethod: boolean): readonly T[] {
    const last = withoutTypes(spelled);
    const named = this.byLast.get(last) ?? NONE;
    const held = this.byHolder.size === 0 ? NONE : (this.byHolder.get(holderOf(symbol)) ?? NONE);
    const ended = [...this.byEnd].flatMap(([end, entries]): readonly Compiled<T>[] =>
      last.endsWith(end) ? entries : NONE,
    );
    if (named.length === 0 && held.length === 0 && ended.length === 0) return NONE;
    const shelf = this.shelfOf(last, isMethod);
    const known = shelf.get(symbol);
    if (known !== undefined) return known;
    const fitting = [...named, ...held, ...ended].filter((candidate) => candidate.matches(symbol, isMethod));
    const exact = fitting.filter((candidate) => candidate.exact);
    const found = (exact.length > 0 ? exact : fitting).map((candidate) => candidate.entry);
    if (this.remembered < MAX_REMEMBERED) {
      this.remembered += 1;
      shelf.set(symbol, found);
    }
    return found;
  }

  private shelfOf(last: string, isMethod: boolean): Remembered<T> {
    let shelves = this.found.get(last);
    if (shelves === undefined) {
      shelves = { plain: new Map(), method: new Map() };
      if (this.remembered < MAX_REMEMBERED) this.found.set(last, shelves);
    }
    return isMethod ? shelves.method : shelves.plain;
  }

  /** The last words of the patterns that can match in a text with these words. */
  wordsWithin(words: Words): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [word, needs] of this.needs) {
      if (!words.has(word)) continue;
      for (const need of needs) {
        if (!found.has(need.last) && need.words.every((choices) => choices.some((one) => words.has(one))))
          found.add(need.last);
      }
    }
    return found;
  }
}
