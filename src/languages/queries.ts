import { Query, type Node as TreeNode } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';
import { by, inOrder } from '../contracts/order.ts';
import type { Capture, Node } from '../contracts/program.ts';
import type { Grammar } from './grammar.ts';
import { patternsOf } from './query-forms.ts';
import { isMet, type Need, needsOf, type Searched } from './query-needs.ts';
import { placesOf } from './query-places.ts';

/** One pattern of a query, and what it needs of a text. Compiled by itself when a text has that. */
type Part = { readonly source: string; readonly needs: readonly Need[]; query: Query | undefined };

/** A query that is known to be sound, and its patterns where they are understood. */
type Known = { readonly whole: Query; readonly parts: readonly Part[] | undefined };

/** Of more patterns than these, one walk for all of them is cheaper than one for each. */
const MOST_WALKS = 3;

/** The order of the text, however many walks found them. */
const inText = inOrder<readonly Capture[]>(by((captures) => Math.min(...captures.map(({ start }) => start))));

/** A query, and the pieces of the text to look for it in. */
type Walk = { readonly query: Query; readonly ranges: readonly Node[] };

const EVERYWHERE: readonly Node[] = [{ start: 0, end: 0 }];

/** NOTE: of all of the library's offsets, only these count bytes of its UTF-16 text. */
const inBytes = ({ start, end }: Node): { readonly startIndex: number; readonly endIndex: number } => ({
  startIndex: 2 * start,
  endIndex: 2 * end,
});

/** What matches anywhere in these pieces, each once: a match may lie in several. */
function matchesIn(query: Query, ranges: readonly Node[], root: () => TreeNode): readonly (readonly Capture[])[] {
  const seen = new Map<string, readonly Capture[]>();
  for (const range of ranges) {
    for (const { captures } of query.matches(root(), inBytes(range))) {
      const key = captures.map(({ name, node }) => `${name} ${node.startIndex} ${node.endIndex}`).join();
      if (ranges.length > 1 && seen.has(key)) continue;
      seen.set(
        ranges.length > 1 ? key : `${seen.size}`,
        captures.map(({ name, node }) => ({ name, text: node.text, start: node.startIndex, end: node.endIndex })),
      );
    }
  }
  return [...seen.values()];
}

/** A language's compiled structural queries, by their text. Of each, only the patterns run that can match in a text. */
export class Queries {
  readonly #grammar: Grammar;
  readonly #known = new Map<string, Known>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  run(source: string, searched: Searched | undefined, root: () => TreeNode): readonly (readonly Capture[])[] {
    return this.#walksFor(this.#know(source), searched)
      .flatMap(({ query, ranges }) => matchesIn(query, ranges, root))
      .toSorted(inText);
  }

  #walksFor({ whole, parts }: Known, searched: Searched | undefined): readonly Walk[] {
    if (parts === undefined || searched === undefined) return [{ query: whole, ranges: EVERYWHERE }];
    const possible = parts
      .filter(({ needs }) => needs.every((need) => isMet(need, searched)))
      .map((part) => ({ part, ranges: placesOf(part.needs, searched) ?? EVERYWHERE }));
    if (possible.filter(({ ranges }) => ranges === EVERYWHERE).length > MOST_WALKS)
      return [{ query: whole, ranges: EVERYWHERE }];
    return possible.map(({ part, ranges }) => ({ query: this.#queryOf(part), ranges }));
  }

  #queryOf(part: Part): Query {
    part.query ??= this.#compile(part.source);
    return part.query;
  }

  #know(source: string): Known {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const whole = this.#compile(source);
    const parts = patternsOf(source)?.map((one) => ({
      source: one.source,
      needs: needsOf(one.form),
      query: undefined,
    }));
    // As many as the library has found: else the text means something that is not understood here.
    const made = { whole, parts: parts?.length === whole.patternCount() ? parts : undefined };
    this.#known.set(source, made);
    return made;
  }

  #compile(source: string): Query {
    try {
      return new Query(this.#grammar.language, source);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new BlueCodeError('constitution-invalid', `the query does not fit the grammar: ${why}`, { cause });
    }
  }
}
