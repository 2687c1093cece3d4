import type { Document } from './document.ts';
import { isWholeCode } from './person-branches.ts';
import type { Run } from './windows.ts';

/** Shapes that settle what whole code is: where the one is found it is claimed, where the other is it is not. */
export type Settles = { readonly claimed: string; readonly cleared: string };

/** What is made of the score of a run of sentences. */
export type Settled = {
  readonly isClaimed: (run: Run) => boolean;
  readonly settle: (score: number, run: Run) => number;
};

const UNSETTLED: Settled = { isClaimed: () => false, settle: (score) => score };
/** What is cleared stays below what is likely by this much. */
const BELOW = 0.01;

/** Of code, what it does decides, not what its names remind of. */
export function settlerOf(
  settles: Settles | undefined,
  names: readonly string[],
  likely: number,
): (document: Document, text: string) => Settled {
  if (settles === undefined) return () => UNSETTLED;
  const [claimed, cleared] = [names.indexOf(settles.claimed), names.indexOf(settles.cleared)];
  return ({ hits, sentences }, text) => {
    const isCleared = hits.concepts.includes(cleared);
    if (!isCleared && !(hits.concepts.includes(claimed) && isWholeCode(text))) return UNSETTLED;
    const isClaimed = ({ first, last }: Run): boolean => {
      const [from, to] = [sentences[first]?.first ?? 0, sentences[last]?.last ?? 0];
      return hits.tokens.some((token, i) => hits.concepts[i] === claimed && token >= from && token < to);
    };
    return {
      isClaimed,
      settle: (score, run) => {
        if (isCleared) return Math.min(score, likely - BELOW);
        return isClaimed(run) ? Math.max(score, likely) : score;
      },
    };
  };
}
