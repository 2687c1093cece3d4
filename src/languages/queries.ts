import { Query, type Node as TreeNode } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Capture } from '../contracts/program.ts';
import type { Grammar } from './grammar.ts';
import { patternsOf } from './query-forms.ts';
import { isMet, type Need, needsOf, type Searched } from './query-needs.ts';

/** A query that is known to be sound, and what each of its patterns needs of a text. */
type Known = {
  readonly patterns: readonly { readonly source: string; readonly needs: readonly Need[] }[];
  /** The query of some of the patterns, by which of them. */
  readonly parts: Map<string, Query>;
};

/** A language's compiled structural queries, by their text. Of each, only the patterns run that can match in a text. */
export class Queries {
  readonly #grammar: Grammar;
  readonly #known = new Map<string, Known>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  run(source: string, searched: Searched | undefined, root: () => TreeNode): readonly (readonly Capture[])[] {
    const query = this.#queryFor(this.#know(source), searched);
    if (query === undefined) return [];
    return query
      .matches(root())
      .map(({ captures }) =>
        captures.map(({ name, node }) => ({ name, text: node.text, start: node.startIndex, end: node.endIndex })),
      );
  }

  #queryFor({ patterns, parts }: Known, searched: Searched | undefined): Query | undefined {
    const possible = patterns.map(
      ({ needs }) => searched === undefined || needs.every((need) => isMet(need, searched)),
    );
    if (!possible.includes(true)) return undefined;
    const key = possible.map(Number).join('');
    const query =
      parts.get(key) ??
      this.#compile(patterns.flatMap(({ source }, index) => (possible[index] === true ? [source] : [])).join('\n'));
    parts.set(key, query);
    return query;
  }

  #know(source: string): Known {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const whole = this.#compile(source);
    const patterns = patternsOf(source)?.map((one) => ({ source: one.source, needs: needsOf(one.form) }));
    // As many as the library has found: else the text means something that is not understood here.
    const isUnderstood = patterns !== undefined && patterns.length === whole.patternCount();
    const made: Known = {
      patterns: isUnderstood ? patterns : [{ source, needs: [] }],
      parts: new Map([[isUnderstood ? '1'.repeat(patterns.length) : '1', whole]]),
    };
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
