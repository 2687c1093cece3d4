import pLimit from 'p-limit';
import type { Call } from '../contracts/call.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { Model } from '../contracts/model.ts';
import type { Constitution } from '../contracts/rule-book.ts';
import { touches } from '../contracts/span.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import type { LanguageId } from '../contracts/words.ts';
import { gapsOf } from './consult-gaps.ts';
import type { JudgedFile, Tools } from './examine.ts';
import { askJudge, type Verdict } from './judge-model/ask.ts';
import type { Claim } from './judge-model/claims.ts';
import { ruleFinder } from './judge-model/rules.ts';
import { speakingOf, suspectedOf } from './judge-model/triggers.ts';
import { outermost, type View, viewOf } from './judge-model/view.ts';
import { compose } from './prompt/compose.ts';
import { promptMask } from './prompt-mask.ts';
import { rerankWith } from './rerank.ts';
import { counselFor } from './retrieve/counsel.ts';
import { CaseIndex } from './retrieve/similar.ts';
import { familyOf, familyOfCwe } from './settle/families.ts';
import { lineHashes } from './settle/line-hash.ts';
import { summariesOf } from './summaries.ts';
import { piecesOf } from './text-pieces.ts';

/** What a model had to say about one file. */
export type Consulted = {
  readonly claims: readonly Claim[];
  readonly gaps: readonly Gap[];
  /** Claims that were none: without a quote that is there, or about nothing that a rule speaks of. */
  readonly dropped: number;
  /** Fingerprints of the lines that only a model claims something of. */
  readonly lineHashes: ReadonlyMap<number, string>;
};

const NOTHING: Consulted = { claims: [], gaps: [], dropped: 0, lineHashes: new Map() };

/** Units in work at once: how many are asked about at once is the client's affair, this bounds what is held ready. */
const AHEAD = 64;

type File = { readonly judged: JudgedFile; readonly text: string };

/** Asks a model about every unit in scope that something speaks for. Nothing that it says takes anything away. */
export class Consultation {
  private readonly model: Model;
  private readonly tools: Tools;
  private readonly call: Call;
  private readonly limit = pLimit(AHEAD);
  private readonly begun = new Map<JudgedFile, Promise<Consulted>>();
  private index: Promise<CaseIndex> | undefined;

  constructor(model: Model, tools: Tools, call: Call) {
    this.model = model;
    this.tools = tools;
    this.call = call;
  }

  begin(judged: JudgedFile): void {
    this.begun.set(judged, this.consultSafely(judged));
  }

  async finish(): Promise<ReadonlyMap<JudgedFile, Consulted>> {
    const heard = await Promise.all([...this.begun].map(async ([judged, said]) => [judged, await said] as const));
    return new Map(heard);
  }

  /** One file's failure is that file's gap. */
  private async consultSafely(judged: JudgedFile): Promise<Consulted> {
    const { path } = judged.file;
    try {
      if (this.model.allows(path)) return await this.consult(judged);
      const why = 'no model was asked about it: `model-exclude` names it';
      return { ...NOTHING, gaps: [gap('model-none', 'judge', path, why)] };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { ...NOTHING, gaps: [gap('crash', 'judge', path, `asking the model about it failed: ${said}`)] };
    }
  }

  private async consult(judged: JudgedFile): Promise<Consulted> {
    const { path } = judged.file;
    const text = await this.tools.read(path, this.call);
    if (text === undefined) return NOTHING;
    const { language } = judged;
    const plain = language === 'text' ? text : await this.tools.languages.withoutComments({ path, language, text });
    const asked = language === 'text' ? piecesOf(path, text, judged.units) : outermost(judged.units);
    const units = asked.filter(({ span }) => touches(judged.file.inScope, span));
    const views = units.map((unit) => viewOf(unit, plain, judged.units));
    const isAsked = this.worth(judged, views);
    const verdicts = await Promise.all(
      views.map((view) => this.limit(async () => (isAsked(view) ? this.ask(view, { judged, text }) : undefined))),
    );
    const claims = verdicts.flatMap((verdict) => verdict?.claims ?? []);
    const lines = new Set(
      claims.flatMap(({ beside, suspicion }) => (beside === undefined ? [suspicion.sink.span.startLine] : [])),
    );
    return {
      claims,
      gaps: gapsOf(
        path,
        units.map((unit, at) => [unit, verdicts[at]] as const),
      ),
      dropped: verdicts.reduce((sum, verdict) => sum + (verdict?.dropped.length ?? 0), 0),
      lineHashes: lines.size === 0 ? new Map() : lineHashes(text, lines),
    };
  }

  /** Which units are worth a question: instructions are, code where something speaks for it. */
  private worth({ language, suspicions }: JudgedFile, views: readonly View[]): (view: View) => boolean {
    if (language === 'text') return () => true;
    const speaking = speakingOf(views, suspicions, (words) => this.speaks(language, words));
    return (view) => speaking.has(view);
  }

  private async ask(view: View, { judged, text }: File): Promise<Verdict> {
    const { file, language, suspicions, units } = judged;
    const suspected = suspectedOf(view.unit, suspicions);
    const rules = this.rulesFor(judged);
    const mask = promptMask(suspicions, this.tools.retrieval.constitutions);
    const { rules: shown, cases } = await this.counsel(view, rules, suspected, language);
    return askJudge(
      {
        model: this.model,
        compose: (draft) => compose(draft, mask),
        votes: this.tools.votes ?? 1,
        rules: shown,
        cases,
        summaries: await summariesOf(shown, this.tools.summaryOf, this.call),
        reading: {
          view,
          fileLines: text.split('\n'),
          units,
          offline: suspicions.filter(({ sink }) => sink.path === file.path),
          ruleFor: ruleFinder(rules, familyOfCwe),
          sameFamily: sameFamily(this.tools.retrieval.constitutions),
        },
      },
      this.call,
    );
  }

  private async counsel(
    { own }: View,
    rules: readonly Constitution[],
    suspected: readonly Suspicion[],
    language: JudgedFile['language'],
  ): ReturnType<typeof counselFor> {
    this.index ??= this.readIndex();
    const asked = {
      text: own.text,
      language: language === 'text' ? undefined : language,
      // Those of another language name what the model finds; they would teach it nothing here.
      rules: rules.filter((rule) => language === 'text' || this.speaksOf(rule, language)),
      suspected: [...new Set(suspected.map(({ ruleId }) => ruleId))],
    };
    return counselFor(asked, await this.index, rerankWith(this.model, this.call));
  }

  private async readIndex(): Promise<CaseIndex> {
    const cases: readonly KnownCase[] = (await this.tools.knowledge?.()) ?? [];
    return new CaseIndex(cases);
  }

  private rulesFor({ file, language }: JudgedFile): readonly Constitution[] {
    const { retrieval, languages } = this.tools;
    if (language === 'text') return retrieval.aboutTexts(file.path);
    return retrieval.aboutCode(file.path, languages.vocabularyOf(language));
  }

  private speaksOf({ languages }: Constitution, language: LanguageId): boolean {
    return languages.includes(this.tools.languages.vocabularyOf(language));
  }

  private speaks(language: LanguageId, words: ReadonlySet<string>): boolean {
    const index = this.tools.indexOf(this.tools.languages.vocabularyOf(language));
    return language === 'c' || language === 'cpp' || index.sinkWords(words).size > 0 || index.holdsSource(words);
  }
}

function sameFamily(rules: readonly Constitution[]): (one: string, other: string) => boolean {
  const families = new Map(rules.map((rule) => [rule.id, familyOf(rule)]));
  return (one, other) => one === other || (families.has(one) && families.get(one) === families.get(other));
}
