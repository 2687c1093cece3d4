import type { Match, Threshold } from '../contracts/evaluation.ts';
import type { Item } from './item.ts';
import { answers, type FamilyOf } from './matching.ts';
import type { Outcome } from './metrics.ts';
import type { PredictedFinding, Prediction } from './prediction.ts';
import { isBlocking } from './threshold.ts';

/** An item with what was said of it. */
export type Judged = { readonly item: Item; readonly prediction: Prediction };

/** How findings are counted. */
export type Counting = { readonly match: Match; readonly threshold: Threshold; readonly familyOf: FamilyOf };

/** The findings for which an item is flagged. */
export const countedFindings = (
  { item, prediction }: Judged,
  { match, threshold, familyOf }: Counting,
): readonly PredictedFinding[] =>
  prediction.findings.filter(
    (finding) => isBlocking(finding, threshold) && (match === 'any' || answers(item.cwe, finding.cwe, familyOf)),
  );

export const outcomeOf = (judged: Judged, counting: Counting): Outcome => ({
  vulnerable: judged.item.label === 1,
  flagged: countedFindings(judged, counting).length > 0,
  gap: judged.prediction.gap !== undefined,
  pair:
    judged.item.pair === null || judged.item.pair === undefined
      ? undefined
      : `${judged.item.dataset}\n${judged.item.pair}`,
});
