import type { Evidence } from '../contracts/evidence.ts';
import type { Gap } from '../contracts/gap.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import type { Consulted } from './consult.ts';
import type { JudgedFile } from './examine.ts';
import type { Claim } from './judge-model/claims.ts';

/** Files with what a model claims of them beside what was found offline, which all stays. */
export type Advice<T extends JudgedFile> = {
  readonly judged: readonly T[];
  /** The model's claims, by their suspicions. */
  readonly claims: ReadonlyMap<Suspicion, Claim>;
  readonly gaps: readonly Gap[];
  readonly dropped: number;
};

export function advised<T extends JudgedFile>(
  judged: readonly T[],
  heard: ReadonlyMap<JudgedFile, Consulted> = new Map(),
): Advice<T> {
  const told = judged.flatMap((one) => heard.get(one) ?? []);
  return {
    judged: judged.map((one) => {
      const said = heard.get(one);
      if (said === undefined || said.claims.length === 0) return one;
      return {
        ...one,
        suspicions: [...one.suspicions, ...said.claims.map(({ suspicion }) => suspicion)],
        lineHashes: new Map([...one.lineHashes, ...said.lineHashes]),
      };
    }),
    claims: new Map(told.flatMap(({ claims }) => claims.map((claim) => [claim.suspicion, claim] as const))),
    gaps: told.flatMap(({ gaps }) => gaps),
    dropped: told.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

/** Whether the probes of the offline claim on the same flaw are those that this one would have. */
const isProbed = ({ suspicion, beside }: Claim): boolean => beside !== undefined && beside.ruleId === suspicion.ruleId;

/** The model's claims about a file that have to be executed by themselves. */
export const worthExecuting = ({ suspicions }: JudgedFile, { claims }: Advice<JudgedFile>): readonly Suspicion[] =>
  suspicions.filter((one) => {
    const claim = claims.get(one);
    return claim !== undefined && !isProbed(claim);
  });

/** What is shown of a flaw is shown of every claim about it: an inert probe lowers a model's word like any other. */
export function evidenceFor(
  suspicion: Suspicion,
  evidence: ReadonlyMap<Suspicion, readonly Evidence[]>,
  { claims }: Advice<JudgedFile>,
): readonly Evidence[] {
  const claim = claims.get(suspicion);
  const beside = claim !== undefined && isProbed(claim) ? claim.beside : undefined;
  return evidence.get(beside ?? suspicion) ?? [];
}
