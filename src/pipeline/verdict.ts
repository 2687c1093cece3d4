import type { Call } from '../contracts/call.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { Model } from '../contracts/model.ts';
import type { Constitution } from '../contracts/rule-book.ts';
import type { Summaries } from '../contracts/summary.ts';
import type { AskVerdict, ModelVerdict, VerdictRequest } from '../contracts/verdict.ts';
import type { Tools } from './examine.ts';
import { VERDICT_SCHEMA, verdictDraft, verdictReplySchema } from './judge-model/verdict.ts';
import { compose } from './prompt/compose.ts';
import { promptMask } from './prompt-mask.ts';
import { rerankWith } from './rerank.ts';
import { type Counsel, counselFor } from './retrieve/counsel.ts';
import { CaseIndex } from './retrieve/similar.ts';
import { summariesOf } from './summaries.ts';

const MOST_TOKENS = 800;
type Advice = Counsel & { readonly summaries?: Summaries };
const NONE: Advice = { rules: [], cases: [] };

type Asking = Pick<Tools, 'retrieval' | 'languages' | 'summaryOf'> & {
  readonly model: Model;
  readonly knowledge: () => Promise<readonly KnownCase[]>;
};

/** The methods that a model is compared by: each asks one question about an item as a whole, and executes nothing. */
export function verdictAsker({ model, retrieval, languages, knowledge, summaryOf }: Asking): AskVerdict {
  let index: Promise<CaseIndex> | undefined;
  const rulesFor = ({ task, path, language }: VerdictRequest): readonly Constitution[] => {
    const all =
      language === undefined ? retrieval.aboutTexts(path) : retrieval.aboutCode(path, languages.vocabularyOf(language));
    return all.filter((rule) => rule.task === task);
  };
  const counsel = async (request: VerdictRequest, rules: readonly Constitution[], call: Call): Promise<Advice> => {
    if (request.method !== 'constitution') return NONE;
    index ??= knowledge().then((cases) => new CaseIndex(cases));
    const asked = { text: request.text, language: request.language, rules, suspected: [] };
    const found = await counselFor(asked, await index, rerankWith(model, call));
    return { ...found, summaries: await summariesOf(found.rules, summaryOf, call) };
  };
  return async (request, call): Promise<ModelVerdict> => {
    const rules = rulesFor(request);
    const draft = verdictDraft(request, rules, await counsel(request, rules, call));
    const { prompt } = await compose(draft, promptMask([], []));
    const asked = { role: 'judge', subject: request.subject, maxTokens: MOST_TOKENS } as const;
    const said = await model.ask({ ...asked, prompt, schema: verdictReplySchema, schemaName: VERDICT_SCHEMA }, call);
    if (said.kind !== 'answer') return { kind: 'gap', reason: `${said.kind}: ${said.reason}` };
    const { unsafe, weakness, confidence } = said.value;
    if (!(confidence >= 0 && confidence <= 1))
      return { kind: 'gap', reason: 'nonsense: a confidence outside of 0 to 1' };
    return { kind: 'answer', unsafe, weakness, confidence };
  };
}
