import { unreachable } from '../../contracts/errors.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import { atLeast, CONFIDENCES, type Confidence, type Strength } from '../../contracts/words.ts';

/** What the table is asked about: one claim and everything that probes showed for it. */
export type Weighing = {
  readonly strength: Strength;
  readonly evidence: readonly Pick<Evidence, 'observation' | 'throughStub'>[];
  readonly constantCallers: boolean;
  /** See `Suspicion.local`. */
  readonly local?: boolean;
  readonly ruleId: string;
};

/** From strongest to weakest; `unreported` is what a hint stays without evidence. */
export const WEIGHTS = [...CONFIDENCES, 'unreported'] as const;
export type Weight = (typeof WEIGHTS)[number];

const CLAIMED = { likely: 'likely', possible: 'possible', hint: 'unreported' } as const satisfies Record<
  Strength,
  Weight
>;

const stronger = (a: Weight, b: Weight): Weight => (atLeast(WEIGHTS, a, b) ? a : b);
const atMost = (cap: Confidence, weight: Weight): Weight => (atLeast(WEIGHTS, weight, cap) ? cap : weight);

/** What one observation proves; undefined when it raises nothing. */
function raises(claimed: Weight, piece: Weighing['evidence'][number]): Weight | undefined {
  switch (piece.observation) {
    case 'effect':
    case 'sink':
    case 'predicate':
      // What passed through a stand-in shows the flow, and not that the real argument or guard lets it through.
      return piece.throughStub ? 'likely' : 'confirmed';
    case 'weak':
      return stronger(claimed, 'possible');
    case 'neutralised':
    case 'not-reached':
    case 'not-executed':
      return undefined;
    default:
      return unreachable(piece.observation);
  }
}

/** Rules about code that means harm: what such code shows in a sandbox is what its author lets it show. */
const isAboutMalice = (ruleId: string): boolean => ruleId.split('/').some((part) => part.startsWith('malicious-'));

/** Before caps: the strongest raising observation wins; an inert arrival counts only where nothing raised. */
function observed({ strength, evidence }: Weighing): Weight {
  const claimed = CLAIMED[strength];
  const raised = evidence.map((piece) => raises(claimed, piece)).filter((weight) => weight !== undefined);
  if (raised.length > 0) return raised.reduce(stronger);
  const inert = evidence.some((piece) => piece.observation === 'neutralised' && !piece.throughStub);
  return inert ? atMost('possible', claimed) : claimed;
}

/**
 * The one table of `docs/results.md`: strength and evidence give confidence. Without a positive observation nothing is
 * lowered, for a snippet that merely stays quiet must not open the gate.
 */
export function weigh(weighing: Weighing): Weight {
  const weight = observed(weighing);
  const harmless = weighing.constantCallers || (weighing.local === true && weighing.strength !== 'likely');
  const capped = harmless ? atMost('possible', weight) : weight;
  return isAboutMalice(weighing.ruleId) ? stronger(capped, CLAIMED[weighing.strength]) : capped;
}
