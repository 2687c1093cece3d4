import type { Model, ModelFailure } from '../../../src/contracts/model.ts';
import type { ScanResult } from '../../../src/contracts/scan-result.ts';
import { createScriptedModel, type ScriptedModel, type ScriptedRequest } from '../../../src/models/scripted.ts';
import type { RawClaim } from '../../../src/pipeline/judge-model/reply.ts';

export type Reply = { readonly value: unknown } | { readonly fails: ModelFailure };

/** A model that says what it is told to. */
export function modelThat(
  reply: (question: ScriptedRequest) => Reply,
  more: Partial<Pick<Model, 'embed' | 'allows'>> = {},
): ScriptedModel {
  const model = createScriptedModel({
    reply: (question) => {
      const said = reply(question);
      return 'fails' in said ? { kind: said.fails, reason: 'as scripted' } : { kind: 'answer', ...said };
    },
  });
  return { ...model, ...more };
}

export const claiming = (...claims: readonly RawClaim[]): Reply => ({ value: { claims } });
export const silent = (): Reply => claiming();

/** A claim as a good model makes it; a test changes what it is about. */
export const claim = (more: Partial<RawClaim> = {}): RawClaim => ({
  weakness: 'CWE-78',
  quote: 'run(name)',
  source: 'parameter',
  parameter: 'name',
  steps: [],
  confidence: 0.9,
  severity: 'high',
  reason: 'Whoever chooses the name chooses what runs.',
  fix: null,
  ...more,
});

/** `rule@line confidence by` of each finding. */
export const told = ({ findings }: ScanResult): readonly string[] =>
  findings.map(
    ({ ruleId, location, confidence, claims }) =>
      `${ruleId}@${location.span.startLine} ${confidence} ${claims
        .map(({ by }) => by)
        .toSorted()
        .join('+')}`,
  );
