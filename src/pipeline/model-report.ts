import { MODEL_ROLES, type Model } from '../contracts/model.ts';
import type { ModelReport, ScanResult } from '../contracts/scan-result.ts';
import { untrusted } from '../contracts/untrusted.ts';

/** Which models there were and what was sent, for the result; names come from settings, subjects from the repository. */
export function modelReport(model: Model | undefined, dropped: number): { readonly model?: ModelReport } {
  if (model === undefined) return {};
  const described = model.describe();
  const { cacheHits, unpriced } = model.usage();
  return {
    model: {
      roles: MODEL_ROLES.map((role) => ({
        role,
        model: untrusted(described[role].model),
        host: untrusted(described[role].host),
      })),
      cacheHits,
      unpriced: unpriced.map(untrusted),
      dropped,
      sent: model.sent().map((one) => ({
        ...one,
        subject: untrusted(one.subject),
        host: untrusted(one.host),
        model: untrusted(one.model),
      })),
    },
  };
}

/** What the model has cost. */
export function modelUsage(model: Model | undefined): Pick<ScanResult['usage'], 'calls' | 'tokens' | 'cost'> {
  const used = model?.usage();
  if (used === undefined) return { calls: 0, tokens: 0, cost: 0 };
  return { calls: used.calls, tokens: used.promptTokens + used.answerTokens, cost: used.cost };
}
