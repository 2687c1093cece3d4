import type { Call } from './call.ts';
import type { Constitution } from './rule-book.ts';

/** A rule's principles as a model has condensed them from its labelled cases: shown in their place, and good for nothing else. */
export type Summary = { readonly unsafe: readonly string[]; readonly safe: readonly string[] };

/** Undefined: there is none that was checked, and the principles as they were written do. */
export type SummaryOf = (rule: Constitution, call: Call) => Promise<Summary | undefined>;

/** By the ids of their rules. */
export type Summaries = ReadonlyMap<string, Summary>;
