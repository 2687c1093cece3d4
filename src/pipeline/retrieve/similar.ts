import { grouped } from '../../contracts/grouped.ts';
import type { KnownCase } from '../../contracts/knowledge.ts';
import { by, inOrder } from '../../contracts/order.ts';
import type { LanguageId } from '../../contracts/words.ts';
import { tokensOf } from './tokens.ts';

/** An unsafe case and its safe twin, with how much the more similar of the two is like what was asked about. */
export type ScoredPair = { readonly ruleId: string; readonly cases: readonly KnownCase[]; readonly score: number };

/** What a case in another language is worth beside one in the same. */
const FOREIGN = 0.5;

type Posting = { readonly at: number; readonly weight: number };

const lengthOf = (weights: readonly number[]): number => Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0));

/**
 * Labelled cases, found by what they have in common with a text: cosine of TF-IDF over words and parts of identifiers.
 * Without a trained model, nothing that was measured finds more (docs/model-judge.md).
 */
export class CaseIndex {
  private readonly cases: readonly KnownCase[];
  private readonly rarity = new Map<string, number>();
  private readonly postings = new Map<string, Posting[]>();

  constructor(cases: readonly KnownCase[]) {
    this.cases = cases;
    const counted = cases.map(({ text }) => tokensOf(text));
    const held = new Map<string, number>();
    for (const counts of counted) for (const token of counts.keys()) held.set(token, (held.get(token) ?? 0) + 1);
    for (const [token, times] of held) this.rarity.set(token, Math.log(1 + cases.length / times));
    for (const [at, counts] of counted.entries()) {
      for (const [token, weight] of this.weigh(counts)) {
        const known = this.postings.get(token) ?? [];
        known.push({ at, weight });
        this.postings.set(token, known);
      }
    }
  }

  /** Pairs in order of similarity, those of no similarity left out. */
  similar(text: string, isAsked: (ruleId: string) => boolean, language?: LanguageId): readonly ScoredPair[] {
    const scores = new Map<number, number>();
    for (const [token, weight] of this.weigh(tokensOf(text))) {
      for (const posting of this.postings.get(token) ?? [])
        scores.set(posting.at, (scores.get(posting.at) ?? 0) + posting.weight * weight);
    }
    const worth = (one: KnownCase): number => (one.language === language ? 1 : FOREIGN);
    const scored = this.cases.flatMap((one, at) =>
      isAsked(one.ruleId) ? [{ one, score: (scores.get(at) ?? 0) * worth(one) }] : [],
    );
    const pairs = [...grouped(scored, ({ one }) => `${one.ruleId}\n${one.pair}`).values()].flatMap((twins) => {
      const score = Math.max(...twins.map((twin) => twin.score));
      const [first] = twins;
      return first === undefined || score === 0
        ? []
        : [{ ruleId: first.one.ruleId, cases: twins.map(({ one }) => one), score }];
    });
    return pairs.toSorted(
      inOrder(
        by(({ score }) => -score),
        by(({ cases }) => cases[0]?.id ?? ''),
      ),
    );
  }

  /** Weights of unit length; a word that no case holds says nothing, and counts for the length all the same. */
  private weigh(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const rarest = Math.log(1 + this.cases.length);
    const raw = [...counts].map(
      ([token, times]) => [token, (1 + Math.log(times)) * (this.rarity.get(token) ?? rarest)] as const,
    );
    const length = lengthOf(raw.map(([, weight]) => weight)) || 1;
    return new Map(raw.map(([token, weight]) => [token, weight / length]));
  }
}
