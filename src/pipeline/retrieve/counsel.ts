import type { KnownCase } from '../../contracts/knowledge.ts';
import { by } from '../../contracts/order.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { LanguageId } from '../../contracts/words.ts';
import type { CaseIndex, ScoredPair } from './similar.ts';

/** What a model is given to judge by: rules with their principles, and the cases that are most like the unit. */
export type Counsel = { readonly rules: readonly Constitution[]; readonly cases: readonly KnownCase[] };

/** Cases of each label. */
const MOST_PAIRS = 3;
/** Below it, two texts share what any two texts share. */
const FLOOR = 0.12;
/** Several even where one would do: what is shown must not tell the answer. */
const FEWEST_RULES = 4;
const MOST_RULES = 6;

type Asked = {
  readonly text: string;
  readonly language: LanguageId | undefined;
  /** Rules that may speak of the unit. */
  readonly rules: readonly Constitution[];
  /** Ids of those that are suspected of it already, strongest first. */
  readonly suspected: readonly string[];
};

/** Puts pairs in a better order than their words do, or leaves them as they are. */
export type Rerank = (text: string, pairs: readonly ScoredPair[]) => Promise<readonly ScoredPair[]>;

/** Pairs worth another look at their order. */
const CANDIDATES = 24;

/** Rules and cases for one unit. The rules stand in the order of their ids, which says nothing. */
export async function counselFor(asked: Asked, index: CaseIndex, rerank: Rerank): Promise<Counsel> {
  const known = new Map(asked.rules.map((rule) => [rule.id, rule]));
  const found = index.similar(asked.text, (id) => known.has(id), asked.language);
  const near = await rerank(
    asked.text,
    found.slice(0, CANDIDATES).filter(({ score }) => score >= FLOOR),
  );
  const pairs = near.slice(0, MOST_PAIRS);
  const wanted = [...new Set([...asked.suspected, ...pairs.map(({ ruleId }) => ruleId)])].slice(0, MOST_RULES);
  const others = [...found.map(({ ruleId }) => ruleId), ...known.keys()].filter((id) => !wanted.includes(id));
  const filled = [...wanted, ...new Set(others)].slice(0, Math.max(wanted.length, FEWEST_RULES));
  const rules = filled.flatMap((id) => known.get(id) ?? []).toSorted(by(({ id }) => id));
  return { rules, cases: pairs.flatMap(({ cases }) => cases) };
}
